package uk.co.knowandsee.signpost.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import uk.co.knowandsee.signpost.languages.Language;
import uk.co.knowandsee.signpost.languages.Languages;
import uk.co.knowandsee.signpost.languages.Sibling;
import uk.co.knowandsee.signpost.problem.Where;

/**
 * A page as its writer left it.
 *
 * @param source the file, relative to the site folder, e.g. {@code content/parents/signs.md}
 * @param place the Markdown file that others name when they link to it, e.g. {@code content/areas/index.md} for the
 *     page {@code editions/east-riding/content/areas/index.md}; links from it start there
 * @param address where it is published, from the site's root, e.g. {@code parents/signs.html}
 * @param kind how the body is written
 * @param type one of the types that {@code jbake.properties} names a template for
 * @param status published, or not yet
 * @param date when it is (or was first) published
 * @param header everything that its header says
 * @param text what stands below the header
 */
public record Page(
        String source,
        String place,
        String address,
        Kind kind,
        String type,
        Status status,
        Instant date,
        Header header,
        Body text) {

    /** The types of the steps of a self-check. */
    private static final Set<String> STEPS = Set.of("question", "ending");

    /** Folders whose readers must not be given away. */
    private static final Set<String> DISCREET_SECTIONS = Set.of("young-people", "friends");

    /** A page that stands where it is written. */
    public Page(
            String source,
            String address,
            Kind kind,
            String type,
            Status status,
            Instant date,
            Header header,
            String body,
            int bodyLine) {
        this(source, source, address, kind, type, status, date, header, Body.of(body, bodyLine));
    }

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

    /** Whether it is a step of a self-check: one comes to it from another page, and never finds it in a list. */
    public boolean isStep() {
        return STEPS.contains(type);
    }

    /** The text below the header. */
    public String body() {
        return text.text();
    }

    /** The line on which the body begins. */
    public int bodyLine() {
        return text.line();
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

    /** Whether a tab, a history, a feed or a copy on the device must not give away that somebody read it. */
    public boolean isDiscreet() {
        var top = section().split("/", 2)[0];
        return header.text("discreet").map(Boolean::parseBoolean).orElse(DISCREET_SECTIONS.contains(top));
    }

    /** Whether the day has gone by on which somebody meant to look at it again. A campaign page names one. */
    public boolean isReviewOverdue(LocalDate today) {
        return header.text("reviewBy")
                .map(written -> LocalDate.parse(written).isBefore(today))
                .orElse(false);
    }

    /** A place in the body. */
    public Where whereInBody(int offset) {
        return text.where(source, offset);
    }

    /** The line of a header key, or of the header when the key is absent. */
    public Where whereInHeader(String key) {
        return Where.line(source, header.line(key));
    }
}
