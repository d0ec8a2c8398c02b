package uk.co.knowandsee.signpost.impact.records;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;

/**
 * A line of a table. What a cell should not hold is a problem of this line.
 *
 * @param columns the names of the columns, in the order of the cells
 */
record CsvRow(Where where, List<String> columns, List<String> cells, Problems problems) {

    private static final int LONGEST = 160;
    private static final int LONGEST_QUOTE = 40;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,8}");

    CsvRow {
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
    }

    String cell(String column) {
        return cells.get(columns.indexOf(column)).strip();
    }

    /** A text that has to be there. */
    Optional<String> text(String column) {
        var written = cell(column);
        if (written.isEmpty()) {
            return wrong("`" + column + "` is empty", "fill it in, or delete the line");
        }
        if (written.length() > LONGEST) {
            return wrong("`" + column + "` is longer than " + LONGEST + " characters", "shorten it");
        }
        return Optional.of(written);
    }

    /** A day that has been. */
    Optional<LocalDate> day(String column, LocalDate today) {
        try {
            var day = LocalDate.parse(cell(column));
            return day.isAfter(today)
                    ? wrong("`" + day + "` has not been yet", "write down what was, once it was")
                    : Optional.of(day);
        } catch (DateTimeException e) {
            return wrong("`" + shortened(cell(column)) + "` is not a day", "write it as `2026-03-18`");
        }
    }

    OptionalInt number(String column) {
        var written = cell(column);
        if (NUMBER.matcher(written).matches()) {
            return OptionalInt.of(Integer.parseInt(written));
        }
        this.<String>wrong(
                "`" + shortened(written) + "` in `" + column + "` is not a number", "write digits only, e.g. `1200`");
        return OptionalInt.empty();
    }

    <T> Optional<T> wrong(String what, String remedy) {
        problems.error(where, what, remedy);
        return Optional.empty();
    }

    static String shortened(String written) {
        var line = written.replaceAll("[\\s`]+", " ");
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
    }
}
