package uk.co.knowandsee.signpost.hosting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a page may load and do (Content Security Policy, level 3, and Trusted Types).
 *
 * @param directives in the order in which they are written
 */
public record ContentPolicy(List<Directive> directives) {

    /** Directives that browsers obey in a header only, and complain about in a page. */
    private static final Set<String> IN_HEADERS_ONLY = Set.of("frame-ancestors", "report-uri", "sandbox");

    /**
     * Nothing at all, but our own script, style sheet and pictures. No page asks for anything once it is there, has a
     * form that is sent, stands in another page, or makes elements out of text.
     */
    static final ContentPolicy OF_THE_SITE = new ContentPolicy(List.of(
            new Directive("default-src", "'none'"),
            new Directive("script-src", "'self'"),
            new Directive("style-src", "'self'"),
            new Directive("img-src", "'self'"),
            new Directive("base-uri", "'none'"),
            new Directive("form-action", "'none'"),
            new Directive("frame-ancestors", "'none'"),
            new Directive("require-trusted-types-for", "'script'"),
            new Directive("trusted-types", "'none'")));

    /** @param value e.g. {@code 'self'} */
    record Directive(String name, String value) {
        @Override
        public String toString() {
            return name + " " + value;
        }
    }

    public ContentPolicy {
        directives = List.copyOf(directives);
    }

    /** For the head of a page, where a host sends no headers. */
    public static String inPages() {
        return OF_THE_SITE.inAPage();
    }

    String inAHeader() {
        return directives.stream().map(Directive::toString).collect(Collectors.joining("; "));
    }

    String inAPage() {
        return directives.stream()
                .filter(directive -> !IN_HEADERS_ONLY.contains(directive.name()))
                .map(Directive::toString)
                .collect(Collectors.joining("; "));
    }
}
