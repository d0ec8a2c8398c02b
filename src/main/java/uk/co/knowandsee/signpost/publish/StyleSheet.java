package uk.co.knowandsee.signpost.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The campaign's one stylesheet: tokens, then the base, then every other file of {@code assets/css/} and every
 * component's, by name; without the comments that stand on lines of their own and without indentation, because nothing
 * is shown before it has arrived.
 */
final class StyleSheet {

    /** Where it is published. */
    static final String ADDRESS = "css/site.css";

    private static final Map<String, Integer> FIRST = Map.of("tokens.css", 0, "base.css", 1);

    // Unrolled, so that no comment is too long for it.
    private static final Pattern COMMENT =
            Pattern.compile("(?m)^[ \\t]*/\\*[^*]*+\\*++(?:[^/*][^*]*+\\*++)*+/[ \\t]*$");

    private final Path assets;
    private final Path templates;

    StyleSheet(Path assets, Path templates) {
        this.assets = assets;
        this.templates = templates;
    }

    /** Whether an asset is part of the stylesheet and so not published by itself. */
    boolean holds(Path asset) {
        return asset.startsWith(assets.resolve("css")) && asset.toString().endsWith(".css");
    }

    byte[] bytes() throws IOException {
        var text = new StringBuilder();
        for (var part : parts()) {
            text.append(bare(Files.readString(part, StandardCharsets.UTF_8)));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A text in a stylesheet cannot run over a line's end, so no space in one is lost. */
    private static String bare(String css) {
        return COMMENT.matcher(css)
                .replaceAll("")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private List<Path> parts() throws IOException {
        var parts = new ArrayList<>(cssIn(assets.resolve("css")));
        parts.sort(Comparator.comparingInt(
                        (Path p) -> FIRST.getOrDefault(p.getFileName().toString(), 2))
                .thenComparing(Comparator.naturalOrder()));
        parts.addAll(cssIn(templates.resolve("components")));
        return parts;
    }

    private static List<Path> cssIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".css")).sorted().toList();
        }
    }
}
