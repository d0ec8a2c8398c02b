package uk.co.knowandsee.signpost.content;

import java.time.Instant;
import uk.co.knowandsee.signpost.problem.Problems;

/** A published page that was never a file. Its header stands in lines 2 and on, its body below. */
public final class SamplePage {

    private SamplePage() {}

    /**
     * @param source e.g. {@code content/parents/page.md}
     * @param header YAML, without the lines of hyphens
     */
    public static Page of(String source, String header, String body) {
        var problems = new Problems();
        var text = "---\n" + header.strip() + "\n---\n" + body;
        var parts = new HeaderReader("~~~~~~")
                .read(source, text, problems)
                .orElseThrow(() -> new AssertionError(problems.all()));
        return new Page(
                source,
                source.replaceFirst("^content/", "").replaceFirst("\\.md$", ".html"),
                Page.Kind.MARKDOWN,
                parts.header().text("type").orElse("page"),
                Page.Status.PUBLISHED,
                Instant.parse(parts.header().text("date").orElse("2026-11-22") + "T00:00:00Z"),
                parts.header(),
                parts.body(),
                parts.bodyLine());
    }
}
