package uk.co.knowandsee.signpost.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The campaign's one script: every file of {@code assets/js/}, by name, without the comments that stand on lines of their
 * own and without indentation, because every byte has to reach a phone with a poor connection. So no text in a script may
 * run over a line's end. Each file is a block of its own, and a site without scripts has no script.
 */
final class Script {

    /** Where it is published. */
    static final String ADDRESS = "js/site.js";

    private final Path folder;

    /** @param assets the asset folder */
    Script(Path assets) {
        this.folder = assets.resolve("js");
    }

    /** Whether an asset is part of the script and so not published by itself. */
    boolean holds(Path asset) {
        return folder.equals(asset.getParent()) && asset.toString().endsWith(".js");
    }

    boolean isThere() throws IOException {
        return !parts().isEmpty();
    }

    byte[] bytes() throws IOException {
        var text = new StringBuilder("'use strict';\n");
        for (var part : parts()) {
            text.append("{\n")
                    .append(bare(Files.readString(part, StandardCharsets.UTF_8)))
                    .append("}\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String bare(String source) {
        return source.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private List<Path> parts() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(this::holds).sorted().toList();
        }
    }
}
