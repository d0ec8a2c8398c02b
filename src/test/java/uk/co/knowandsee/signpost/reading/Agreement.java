package uk.co.knowandsee.signpost.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What other programs counted in the same texts; {@code src/test/scripts/reading-agreement.mjs} made it. */
final class Agreement {

    private Agreement() {}

    /** The cells of each line, without the lines that say what they are. */
    static List<List<String>> lines(String name) {
        return text(name)
                .lines()
                .skip(2)
                .map(line -> Arrays.asList(line.split(",")))
                .toList();
    }

    static String text(String name) {
        try (var file = Agreement.class.getResourceAsStream("agreement/" + name)) {
            if (file == null) {
                throw new IllegalStateException("no agreement/" + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The blocks of one of the twenty texts. */
    static List<String> blocks(String name) {
        return List.of(text(name).strip().split("\n\n"));
    }
}
