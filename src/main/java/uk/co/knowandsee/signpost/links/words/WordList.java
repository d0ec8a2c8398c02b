package uk.co.knowandsee.signpost.links.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the lists that come with the program: one entry for each line; a line that begins with # is a comment. */
public final class WordList {

    private WordList() {}

    /** @param beside the class whose package the list belongs to */
    public static List<String> lines(Class<?> beside, String name) {
        try (var file = beside.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the program lacks its list " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Phrase> phrases(Class<?> beside, String name) {
        return lines(beside, name).stream().map(Phrase::of).toList();
    }
}
