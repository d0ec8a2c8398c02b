package uk.co.knowandsee.signpost.impact.report;

import java.util.List;
import java.util.stream.Collectors;
import uk.co.knowandsee.signpost.writing.PlainText;

/**
 * Lines of comma-separated values (RFC 4180, but with {@code \n}). A cell that a spreadsheet would take for a formula
 * begins with an apostrophe, so that it stays text.
 */
final class CsvText {

    private static final String FORMULA = "=+-@\t\r";

    private CsvText() {}

    static String line(List<String> cells) {
        return cells.stream().map(CsvText::cell).collect(Collectors.joining(",", "", "\n"));
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    }

    private static String cell(String written) {
        var clean = PlainText.clean(written);
        var safe = isFormula(written) || isFormula(clean) ? "'" + clean : clean;
        return safe.contains(",") || safe.contains("\"") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
