package uk.co.knowandsee.signpost.content;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import uk.co.knowandsee.signpost.languages.Languages;
import uk.co.knowandsee.signpost.languages.Sibling;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;

/** Walks {@code content/} in a fixed order and says of every file whether it is a page, an asset or a stray. */
final class ContentFolder {

    /** What a site may carry next to its pages. Anything else in content/ is most likely there by mistake. */
    static final Set<String> WEB_FILES = Set.of(
            "png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "ico", "css", "js", "json", "xml", "pdf", "mp3", "mp4",
            "webm", "ogg", "vtt", "woff", "woff2", "zip", "csv", "ics", "epub");

    private static final Set<String> OTHER_MARKUP =
            Set.of("ad", "adoc", "asciidoc", "yml", "yaml", "markdown", "mkd", "mdown", "htm", "rst", "textile");

    private static final Pattern CAMPAIGN_NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** A page in another language: {@code index.cy}. */
    private static final Pattern SUFFIXED = Pattern.compile("(" + CAMPAIGN_NAME + ")\\.(\\p{L}[\\p{L}-]*)");

    private final Settings settings;
    private final Problems problems;
    private final List<Path> pages = new ArrayList<>();
    private final List<Path> assets = new ArrayList<>();

    private ContentFolder(Settings settings, Problems problems) {
        this.settings = settings;
        this.problems = problems;
    }

    static ContentFolder walk(Settings settings, Problems problems) throws IOException {
        var folder = new ContentFolder(settings, problems);
        folder.visit(settings.content());
        return folder;
    }

    /** Markdown and HTML files, in a fixed order. */
    List<Path> pages() {
        return List.copyOf(pages);
    }

    /** Pictures and other files that belong to pages. */
    List<Path> assets() {
        return List.copyOf(assets);
    }

    private void visit(Path folder) throws IOException {
        for (var path : sorted(folder)) {
            if (isHidden(path)) {
                continue;
            }
            if (!Files.isDirectory(path)) {
                file(path);
            } else if (!Files.exists(path.resolve(settings.ignoreFile()))) {
                checkFolderName(path);
                visit(path);
            }
        }
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    private static boolean isHidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }

    private void file(Path path) {
        var name = String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        var extension = dot < 0 ? "" : name.substring(dot + 1);
        if (isForEditors(path)) {
            return;
        }
        if (extension.equals("md") || extension.equals("html")) {
            page(path, name.substring(0, dot), extension);
        } else if (Set.of("md", "html").contains(extension.toLowerCase(Locale.ROOT))) {
            wrong(
                    path,
                    "ends in `." + extension + "`, so it would not be read as a page",
                    "rename it so that it ends in `." + extension.toLowerCase(Locale.ROOT) + "`");
        } else if (OTHER_MARKUP.contains(extension.toLowerCase(Locale.ROOT))) {
            wrong(
                    path,
                    "is written in a form that this site does not bake (`." + extension + "`)",
                    "write the page in Markdown, in a file that ends in `.md`; data files belong into data/");
        } else if (WEB_FILES.contains(extension) && !name.startsWith("~")) {
            assets.add(path);
        } else {
            wrong(
                    path,
                    "does not belong into content/, and would be published as it is",
                    "delete it, or move it to assets/ if readers need it");
        }
    }

    /** A campaign's editors keep notes on the whole folder in it. */
    private boolean isForEditors(Path path) {
        return settings.campaign() && path.equals(settings.content().resolve("README.md"));
    }

    private void page(Path path, String stem, String extension) {
        if (settings.campaign() && extension.equals("html")) {
            wrong(path, "is HTML", "write the page in Markdown, in a file that ends in `.md`");
        } else if (settings.campaign() && SUFFIXED.matcher(stem).matches()) {
            sibling(path, stem.substring(stem.indexOf('.') + 1));
        } else if (settings.campaign() && !CAMPAIGN_NAME.matcher(stem).matches()) {
            wrong(
                    path,
                    "has a name that makes a poor address",
                    "rename it with lower-case letters, digits and single hyphens, e.g. `two-words.md`");
        } else if (!URLEncoder.encode(stem, StandardCharsets.UTF_8).equals(stem)) {
            wrong(
                    path,
                    "has a name with letters that an address cannot hold",
                    "rename it with letters a to z, digits and hyphens, e.g. `two-words.md`");
        } else {
            pages.add(path);
        }
    }

    private void sibling(Path path, String suffix) {
        if (suffix.equals(Sibling.EASY) || Languages.find(suffix).isPresent()) {
            pages.add(path);
        } else {
            wrong(
                    path,
                    "has `." + suffix + "` in its name, which is not a language that this site knows",
                    Languages.suggestion(suffix));
        }
    }

    private void checkFolderName(Path folder) {
        var name = String.valueOf(folder.getFileName());
        if (settings.campaign() && !CAMPAIGN_NAME.matcher(name).matches()) {
            wrong(
                    folder,
                    "is a folder with a name that makes a poor address",
                    "rename it with lower-case letters, digits and single hyphens");
        }
    }

    private void wrong(Path path, String what, String remedy) {
        problems.error(Where.file(settings.nameOf(path)), what, remedy);
    }
}
