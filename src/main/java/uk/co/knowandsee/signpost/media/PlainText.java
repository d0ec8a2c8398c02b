package uk.co.knowandsee.signpost.media;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text that is published as it is. In a table no cell may begin a formula, which a spreadsheet would run. */
final class PlainText {

    /** A cell that begins with a sign of formulas and is not a number. */
    private static final Pattern FORMULA = Pattern.compile(
            "(?:^|[,;\\t])\\s*\"?\\s*([=@]|[+-](?![\\d.,\\s]*(?:[,;\\t\"\\r]|$))).*", Pattern.MULTILINE);

    private PlainText() {}

    static Cleaned clean(byte[] bytes) throws Malformed {
        text(bytes);
        return new Cleaned(bytes, Optional.empty());
    }

    static Cleaned cleanTable(byte[] bytes) throws Malformed {
        var text = text(bytes);
        var formula = FORMULA.matcher(text);
        if (formula.find()) {
            long line = text.substring(0, formula.start(1))
                            .chars()
                            .filter(c -> c == '\n')
                            .count()
                    + 1;
            throw new Malformed(
                    "begins a cell with `" + formula.group(1) + "` in line " + line
                            + ", which a spreadsheet takes for a formula",
                    "write a word or a number first");
        }
        return new Cleaned(bytes, Optional.empty());
    }

    private static String text(byte[] bytes) throws Malformed {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new Malformed("is not a text file");
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new Malformed("is not saved as UTF-8", "save it again as UTF-8 in your editor");
        }
    }
}
