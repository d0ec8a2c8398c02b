package uk.co.knowandsee.signpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.co.knowandsee.signpost.Trees;

/** A copy of the baked site in which something may be changed. */
record SiteCopy(Path folder) {

    static SiteCopy of(Path website, Path folder) throws IOException {
        Trees.copy(website, folder);
        return new SiteCopy(folder);
    }

    /** Changes every place of a text in one file; that it is there is part of what is asked. */
    SiteCopy change(String file, String from, String to) {
        try {
            var text = Files.readString(folder.resolve(file));
            assertThat(text).as(file).contains(from);
            Files.writeString(folder.resolve(file), text.replace(from, to));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes a text on every page that has it. */
    SiteCopy changeEverywhere(String from, String to) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".html")).toList()) {
                Files.writeString(file, Files.readString(file).replace(from, to));
            }
        }
        return this;
    }
}
