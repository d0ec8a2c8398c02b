package uk.co.knowandsee.signpost.writing;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A table as spreadsheets read it (RFC 4180). No cell begins what a spreadsheet would run as a formula. */
public final class Csv {

    private static final Pattern FORMULA = Pattern.compile("(^|[,;\\t\\n])([\\s\"']*)(?=[=@+-])");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}&&[^\\t\\n]]");

    private final StringBuilder text = new StringBuilder();

    /** @param heads the names of the columns */
    public Csv(List<String> heads) {
        row(heads);
    }

    /** Adds a line; as many cells as there are columns. */
    public Csv row(List<String> cells) {
        text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    /** An apostrophe makes text of it; also inside, because some programs split cells at semicolons. */
    private static String cell(String value) {
        var plain = UNSEEN.matcher(value).replaceAll("");
        var harmless = FORMULA.matcher(plain).replaceAll("$1$2'");
        return harmless.matches("[^\",\\t\\n]*") ? harmless : "\"" + harmless.replace("\"", "\"\"") + "\"";
    }

    /** The whole table. */
    @Override
    public String toString() {
        return text.toString();
    }
}
