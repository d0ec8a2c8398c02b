package uk.co.knowandsee.signpost.rules.report;

import java.util.List;
import java.util.Locale;

/** The report for a terminal: a line for each rule that is broken. Lines that do not begin with a space are headings. */
final class ContentTable {

    private ContentTable() {}

    static String print(ContentReport report) {
        var broken = Tally.byRule(report).stream().filter(t -> t.findings() > 0).toList();
        var text = new StringBuilder();
        if (!broken.isEmpty()) {
            text.append("Found, by rule\n");
            int width = width(broken);
            broken.forEach(tally -> text.append(line(tally, width)));
        }
        int exemptions = report.exemptions().size();
        return text.append(exemptions == 1 ? "1 exemption" : exemptions + " exemptions")
                .append('\n')
                .toString();
    }

    private static int width(List<Tally> tallies) {
        return tallies.stream().mapToInt(t -> t.name().length()).max().orElse(0);
    }

    private static String line(Tally tally, int width) {
        return String.format(Locale.UK, "  %-" + width + "s  %5d  %s%n", tally.name(), tally.findings(), kind(tally))
                .replace(System.lineSeparator(), "\n");
    }

    private static String kind(Tally tally) {
        if (tally.warnings() == 0) {
            return "to mend";
        }
        return tally.errors() == 0 ? "to look at" : tally.errors() + " to mend, " + tally.warnings() + " to look at";
    }
}
