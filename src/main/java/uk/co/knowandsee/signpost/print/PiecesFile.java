package uk.co.knowandsee.signpost.print;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;
import uk.co.knowandsee.signpost.yaml.SchemaCheck;
import uk.co.knowandsee.signpost.yaml.YamlPart;
import uk.co.knowandsee.signpost.yaml.YamlReader;

/** Reads {@code data/pieces.yaml}, the list of what is printed. */
public final class PiecesFile {

    /** Where it stands in a site's folder. */
    public static final String FILE = "data/pieces.yaml";

    private final Path siteFolder;
    private final Function<String, List<String>> pagesOfType;

    /** @param pagesOfType the Markdown files of all published pages of a type, as seen from {@code content/} */
    public PiecesFile(Path siteFolder, Function<String, List<String>> pagesOfType) {
        this.siteFolder = siteFolder;
        this.pagesOfType = pagesOfType;
    }

    /** A site without the file prints nothing; a file that cannot be read is a problem. */
    public List<Piece> read(Problems problems) {
        var file = siteFolder.resolve(FILE);
        if (!Files.exists(file)) {
            return List.of();
        }
        var wrong = new Problems();
        var root = new YamlReader().read(file, FILE, wrong);
        root.ifPresent(part -> new SchemaCheck("pieces.schema.json").check(part, wrong));
        problems.addAll(wrong.all());
        if (root.isEmpty() || !wrong.errors().isEmpty()) {
            return List.of();
        }
        var pieces = root.get().list("pieces").stream().flatMap(this::pieces).toList();
        return onceEach(pieces, problems);
    }

    private Stream<Piece> pieces(YamlPart entry) {
        var every = entry.text("every");
        return every.isEmpty()
                ? Stream.of(piece(entry, entry.text("id"), entry.text("page")))
                : pagesOfType.apply(every).stream().map(page -> piece(entry, nameOf(every, page), page));
    }

    private static Piece piece(YamlPart entry, String id, String page) {
        return new Piece(
                id,
                page,
                entry.text("sheet"),
                entry.list("channels").stream().map(YamlPart::text).toList(),
                entry.text("campaign"),
                entry.where());
    }

    private static String nameOf(String type, String page) {
        var name = page.substring(page.lastIndexOf('/') + 1)
                .replaceFirst("\\.md$", "")
                .replace('.', '-');
        return name.startsWith(type + "-") ? name : type + "-" + name;
    }

    private static List<Piece> onceEach(List<Piece> pieces, Problems problems) {
        Map<String, Where> seen = new HashMap<>();
        var once = new ArrayList<Piece>();
        for (var piece : pieces) {
            var before = seen.putIfAbsent(piece.id(), piece.where());
            if (before == null) {
                once.add(piece);
            } else {
                problems.error(
                        piece.where(),
                        "two pieces are called `" + piece.id() + "`: the other stands on line " + before.line(),
                        "give one of them another `id:`; what is on paper already keeps its own");
            }
        }
        return once;
    }
}
