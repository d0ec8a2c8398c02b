package uk.co.knowandsee.signpost.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import uk.co.knowandsee.signpost.languages.Language;
import uk.co.knowandsee.signpost.languages.Languages;
import uk.co.knowandsee.signpost.languages.Sibling;
import uk.co.knowandsee.signpost.problem.Where;

/**
 * A page as its writer left it.
 *
 * @param source the file, relative to the site folder, e.g. {@code content/parents/signs.md}
 * @param address where it is published, from the site's root, e.g. {@code parents/signs.html}
 * @param kind how the body is written
 * @param type one of the types that {@code jbake.properties} names a template for
 * @param status published, or not yet
 * @param date when it is (or was first) published
 * @param header everything that its header says
 * @param body the text below the header
 * @param bodyLine the line on which the body begins
 */
public record Page(
        String source,
        String address,
        Kind kind,
        String type,
        Status status,
        Instant date,
        Header header,
        String body,
        int bodyLine) {

    /** How a body is written. */
    public enum Kind {
        MARKDOWN,
        HTML
    }

    /** Whether readers can see a page. */
    public enum Status {
        PUBLISHED,
        /** Finished, but dated in the future. */
        SCHEDULED,
        DRAFT
    }

    public boolean isPublished() {
        return status == Status.PUBLISHED;
    }

    /** The title, or the file's name for plain JBake pages that have none. */
    public String title() {
        return header.text("title").orElseGet(() -> source.substring(source.lastIndexOf('/') + 1));
    }

    /** What makes it a translation or an easy read page; empty for the English page that the others go with. */
    public Optional<Sibling> sibling() {
        return Sibling.of(source);
    }

    /** The address of the English page that says the same; its own for an English page. */
    public String englishAddress() {
        return sibling().isPresent() ? address.replaceFirst("\\.[a-z]+(\\.[a-z]+)$", "$1") : address;
    }

    public Language language() {
        return sibling().map(Sibling::language).orElse(Languages.ENGLISH);
    }

    /** The top folder, e.g. {@code parents}; empty for pages at the root. */
    public String section() {
        int slash = address.lastIndexOf('/');
        return slash < 0 ? "" : address.substring(0, slash);
    }

    /**
     * How to get back to the site's root from here: {@code ""}, {@code "../"}, {@code "../../"}; and {@code "/"}
     * for the not-found page, which a server shows at any depth.
     */
    public String rootPath() {
        return type.equals("not-found")
                ? "/"
                : "../".repeat((int) address.chars().filter(c -> c == '/').count());
    }

    /** Whether the day has gone by on which somebody meant to look at it again. A campaign page names one. */
    public boolean isReviewOverdue(LocalDate today) {
        return header.text("reviewBy")
                .map(written -> LocalDate.parse(written).isBefore(today))
                .orElse(false);
    }

    /** A place in the body. */
    public Where whereInBody(int offset) {
        int line = bodyLine;
        int column = 1;
        for (int i = 0; i < Math.min(offset, body.length()); i++) {
            if (body.charAt(i) == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        return new Where(source, line, column);
    }

    /** The line of a header key, or of the header when the key is absent. */
    public Where whereInHeader(String key) {
        return Where.line(source, header.line(key));
    }
}
