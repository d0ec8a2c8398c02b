package uk.co.knowandsee.signpost.kits;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A table as spreadsheets read it (RFC 4180). No cell begins what a spreadsheet would run as a formula. */
final class Csv {

    private static final Pattern FORMULA = Pattern.compile("(^|[,;\\t\\n])(\\s*)(?=[=@+-])");

    private final StringBuilder text = new StringBuilder();

    Csv(String... heads) {
        row(List.of(heads));
    }

    final Csv row(List<String> cells) {
        text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    /** An apostrophe makes text of it; also inside, because some programs split cells at semicolons. */
    private static String cell(String value) {
        var plain = value.replaceAll("[\\p{Cntrl}&&[^\\t\\n]]", "");
        var harmless = FORMULA.matcher(plain).replaceAll("$1$2'");
        return harmless.matches("[^\",\\t\\n]*") ? harmless : "\"" + harmless.replace("\"", "\"\"") + "\"";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
