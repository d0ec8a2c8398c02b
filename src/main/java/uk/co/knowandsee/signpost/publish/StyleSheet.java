package uk.co.knowandsee.signpost.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The campaign's stylesheet: tokens, then the base, then every other file of {@code assets/css/} and every component's, by
 * name; without comments and without the spaces that only people need, because every page waits for it. What only one
 * kind of page needs goes out as a file of its own: whatever begins with {@code /* A file of its own}.
 */
final class StyleSheet {

    /** Where it is published. */
    static final String ADDRESS = "css/site.css";

    /** Where its rules for paper are published; pages load them without waiting. */
    static final String PRINT_ADDRESS = "css/print.css";

    private static final Map<String, Integer> FIRST = Map.of("tokens.css", 0, "base.css", 1);

    private static final String ALONE = "/* A file of its own";

    private static final Pattern COMMENT = Pattern.compile("(\"[^\"\n]*\"|'[^'\n]*')|/\\*.*?\\*/", Pattern.DOTALL);

    /** Texts and signs stay; spaces around signs and the last semicolon of a block go. */
    private static final Pattern SPARE =
            Pattern.compile("(\"[^\"\n]*\"|'[^'\n]*')|\\s*;?\\s*(})\\s*|\\s*([{;])\\s*|([:,])\\s+", Pattern.DOTALL);

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

    /** All files of style, by the address at which they are published, in the order in which they are written. */
    SortedMap<String, String> read() throws IOException {
        var files = new TreeMap<String, String>();
        var everywhere = read(parts(part -> !standsAlone(part)));
        var print = new StringBuilder(everywhere.print());
        files.put(ADDRESS, everywhere.screen());
        for (var page : parts(StyleSheet::standsAlone)) {
            var style = read(List.of(page));
            files.put("css/" + page.getFileName(), style.screen());
            print.append(style.print());
        }
        if (!print.isEmpty()) {
            files.put(PRINT_ADDRESS, print.toString());
        }
        return files;
    }

    private static SplitStyle read(List<Path> parts) throws IOException {
        var text = new StringBuilder();
        for (var part : parts) {
            text.append(bare(Files.readString(part, StandardCharsets.UTF_8))).append('\n');
        }
        return SplitStyle.of(text.toString());
    }

    private static boolean standsAlone(Path part) {
        try {
            return Files.readString(part, StandardCharsets.UTF_8).startsWith(ALONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String bare(String css) {
        var said = COMMENT.matcher(css).replaceAll("$1");
        return SPARE.matcher(said).replaceAll("$1$2$3$4").strip();
    }

    private List<Path> parts(Predicate<Path> wanted) throws IOException {
        var parts = new ArrayList<>(cssIn(assets.resolve("css")));
        parts.sort(Comparator.comparingInt(
                        (Path p) -> FIRST.getOrDefault(p.getFileName().toString(), 2))
                .thenComparing(Comparator.naturalOrder()));
        parts.addAll(cssIn(templates.resolve("components")));
        parts.removeIf(wanted.negate());
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
