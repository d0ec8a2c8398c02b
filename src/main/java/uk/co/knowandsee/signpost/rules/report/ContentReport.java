package uk.co.knowandsee.signpost.rules.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.problem.Severity;
import uk.co.knowandsee.signpost.rules.findings.Exempted;

/**
 * What a build found in the content.
 *
 * @param day the day of the build
 * @param rules every rule that was held against it
 * @param findings every problem, by file and line
 * @param exemptions what reviewers have allowed, by file and line
 * @param sources published source files; 0 when the build stopped before it knew
 * @param pages pages made from them; 0 when the build stopped before it made any
 */
public record ContentReport(
        LocalDate day, List<Rule> rules, List<Problem> findings, List<Exempted> exemptions, int sources, int pages) {

    private static final Comparator<Exempted> READING_ORDER = Comparator.comparing(Exempted::where)
            .thenComparing(e -> e.rule().id())
            .thenComparing(Exempted::what);

    public ContentReport {
        rules = List.copyOf(rules);
        findings = findings.stream().sorted().toList();
        exemptions = exemptions.stream().sorted(READING_ORDER).toList();
    }

    /** How many of the findings have this severity. */
    public long count(Severity severity) {
        return findings.stream().filter(p -> p.severity() == severity).count();
    }

    /** {@code content.json} and {@code content.sarif}, for programs and code hosts. */
    public void writeTo(Path folder) throws IOException {
        write(folder.resolve("content.json"), ContentJson.print(this));
        write(folder.resolve("content.sarif"), ContentSarif.print(this));
    }

    /** {@code content.md}, a page of the team's handbook. */
    public void writePageTo(Path folder) throws IOException {
        write(folder.resolve("content.md"), ContentPage.print(this));
    }

    /** A few lines for a terminal: how often each rule was broken, and how many places are exempt. */
    public String inWords() {
        return ContentTable.print(this);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
