package uk.co.knowandsee.signpost.rules.report;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.problem.Severity;
import uk.co.knowandsee.signpost.rules.findings.Exempted;
import uk.co.knowandsee.signpost.writing.PlainText;

/**
 * The report for people, as Markdown for the team's handbook: what to do first, then counts, exemptions and rules.
 * Whatever comes from a writer's file is escaped.
 */
final class ContentPage {

    private static final int LONGEST_LIST = 100;
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final ContentReport report;
    private final StringBuilder out = new StringBuilder();

    private ContentPage(ContentReport report) {
        this.report = report;
    }

    static String print(ContentReport report) {
        return new ContentPage(report).page();
    }

    private String page() {
        paragraph("# Content report");
        paragraph("**" + count(errors(), "thing") + " to mend, " + count(warnings(), "thing") + " to look at, "
                + count(report.exemptions().size(), "exemption") + ".** " + looked());
        first();
        later();
        tallies("## Counts by rule", "Rule", Tally.byRule(report));
        tallies("## Counts by file", "File", Tally.byFile(report));
        exemptions();
        rules();
        return out.toString();
    }

    private String looked() {
        var day = "On " + report.day().format(IN_WORDS) + ": ";
        var rules = "held against " + count(report.rules().size(), "rule") + ".";
        return report.pages() == 0
                ? day + "the build stopped before it had made a page. Mend what is listed, and build again."
                : day + count(report.pages(), "page") + " from " + count(report.sources(), "source") + ", " + rules;
    }

    private void first() {
        paragraph("## Do this first");
        if (errors() == 0) {
            paragraph("Nothing stops the site from being baked.");
        }
        findings(Severity.ERROR);
    }

    private void later() {
        if (warnings() > 0) {
            paragraph("## Look at these");
            findings(Severity.WARNING);
        }
    }

    private void findings(Severity severity) {
        var findings =
                report.findings().stream().filter(f -> f.severity() == severity).toList();
        findings.stream().limit(LONGEST_LIST).forEach(this::finding);
        if (findings.size() > LONGEST_LIST) {
            line("- … and " + (findings.size() - LONGEST_LIST)
                    + " more; all of them are in `target/reports/content.json`");
        }
        line("");
    }

    private void finding(Problem problem) {
        line("- " + code(problem.where().toString()) + ": " + text(problem.what()) + " (" + code(RuleBook.idOf(problem))
                + "). To do: " + text(problem.remedy()) + ".");
    }

    private void tallies(String heading, String kind, List<Tally> tallies) {
        paragraph(heading);
        if (tallies.isEmpty()) {
            paragraph("None: nothing was found, and nothing had to be allowed.");
            return;
        }
        line("| " + kind + " | To mend | To look at | Exempt |");
        line("|---|---:|---:|---:|");
        tallies.forEach(t -> line(
                "| " + code(t.name()) + " | " + t.errors() + " | " + t.warnings() + " | " + t.exemptions() + " |"));
        line("");
    }

    private void exemptions() {
        paragraph("## Exemptions");
        paragraph("Somebody read each of these places and wrote beside it why it may stay. Is the reason still good?");
        if (report.exemptions().isEmpty()) {
            paragraph("There are none.");
            return;
        }
        line("| Where | Rule | What | Why it may stay | Who | When |");
        line("|---|---|---|---|---|---|");
        report.exemptions().forEach(this::exemption);
        line("");
    }

    private void exemption(Exempted exempted) {
        var note = exempted.exemption();
        line("| " + code(exempted.where().toString()) + " | "
                + code(exempted.rule().id()) + " | "
                + text(exempted.what()) + " | " + text(note.reason()) + " | " + text(note.name()) + " | "
                + note.date().format(IN_WORDS) + " |");
    }

    private void rules() {
        paragraph("## The rules");
        paragraph("A rule that stops a bake keeps the last good site in place until the slip is mended.");
        line("| Rule | Stops a bake | Why there is such a rule |");
        line("|---|---|---|");
        report.rules().forEach(this::rule);
    }

    private void rule(Rule rule) {
        line("| " + code(rule.id()) + " | " + (rule.severity() == Severity.ERROR ? "yes" : "no") + " | "
                + text(rule.reason()) + " |");
    }

    private long errors() {
        return report.count(Severity.ERROR);
    }

    private long warnings() {
        return report.count(Severity.WARNING);
    }

    private static String count(long number, String noun) {
        return String.format(Locale.UK, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    /** What a message quotes between backticks stays a quotation; everything else is plain words. */
    private static String text(String words) {
        var parts = words.split("`", -1);
        if (parts.length % 2 == 0) {
            return PlainText.markdown(words);
        }
        return IntStream.range(0, parts.length)
                .mapToObj(i -> i % 2 == 0 || parts[i].isBlank() ? PlainText.markdown(parts[i]) : code(parts[i]))
                .collect(Collectors.joining());
    }

    private static String code(String words) {
        return "`" + PlainText.cleanLong(words).replaceAll("[`|]", "") + "`";
    }

    private void paragraph(String words) {
        line(words);
        line("");
    }

    private void line(String words) {
        out.append(words).append('\n');
    }
}
