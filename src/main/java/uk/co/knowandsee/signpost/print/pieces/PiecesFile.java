package uk.co.knowandsee.signpost.print.pieces;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.problem.Suggestion;
import uk.co.knowandsee.signpost.problem.Where;
import uk.co.knowandsee.signpost.yaml.SchemaCheck;
import uk.co.knowandsee.signpost.yaml.YamlPart;
import uk.co.knowandsee.signpost.yaml.YamlReader;

/** Reads {@code data/pieces.yaml}, the list of what is printed, and holds it against the pages that there are. */
public final class PiecesFile {

    /** Where it stands in a site's folder. */
    public static final String FILE = "data/pieces.yaml";

    static final Rule PAGE =
            Rule.error("print/page", "a piece that is announced and not made is a promise that is not kept");
    static final Rule SHEET = Rule.error("print/sheet", "without a template nobody knows how a piece is laid out");
    static final Rule TWICE =
            Rule.error("print/twice", "a code on paper leads to one page, and to no other, for years");

    /** Every rule that is held here. */
    public static final List<Rule> RULES = List.of(PAGE, SHEET, TWICE);

    private static final int MOST_PAGES = 100;

    private final Path siteFolder;
    private final Set<String> pages;
    private final Set<String> elsewhere;
    private final Set<String> sheets;

    /**
     * @param pages every published page that a piece may show, as its file is seen from {@code content/}
     * @param elsewhere pages that this edition leaves out: their pieces are left out as well
     * @param sheets the templates for paper, without {@code .ftl}
     */
    public PiecesFile(
            Path siteFolder, Collection<String> pages, Collection<String> elsewhere, Collection<String> sheets) {
        this.siteFolder = siteFolder;
        this.pages = Set.copyOf(pages);
        this.elsewhere = Set.copyOf(elsewhere);
        this.sheets = Set.copyOf(sheets);
    }

    /** A site without the file prints nothing; a file that cannot be read is a problem, and so is what nobody can print. */
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
        Map<String, Where> taken = new HashMap<>();
        var pieces = new ArrayList<Piece>();
        for (var entry : root.get().list("pieces")) {
            var piece = piece(entry);
            boolean ownPaths = hasOwnPaths(piece, entry, taken, problems);
            boolean sheet = hasSheet(piece, entry, problems);
            boolean page = hasPage(piece, entry, problems);
            if (ownPaths && sheet && page && pages.contains(piece.page())) {
                pieces.add(piece);
            }
        }
        return List.copyOf(pieces);
    }

    private static Piece piece(YamlPart entry) {
        var campaign = entry.text("campaign");
        return new Piece(
                entry.text("id"),
                entry.text("page"),
                entry.text("sheet"),
                Paper.named(entry.text("paper")).orElse(Paper.A4),
                entry.text("pages").isEmpty() ? MOST_PAGES : Integer.parseInt(entry.text("pages")),
                entry.texts("also").stream()
                        .flatMap(finish -> Finish.named(finish).stream())
                        .toList(),
                entry.texts("channels"),
                campaign.isEmpty() ? entry.texts("campaign") : List.of(campaign),
                entry.where());
    }

    /** A piece and its channel can have the name of another piece. */
    private static boolean hasOwnPaths(Piece piece, YamlPart entry, Map<String, Where> taken, Problems problems) {
        boolean own = true;
        for (var file : piece.files()) {
            boolean usual = file.finish() == Finish.USUAL;
            var before = taken.putIfAbsent(usual ? file.shortAddress() : file.address(), entry.where());
            if (before != null) {
                own = false;
                problems.add(TWICE.broken(
                        entry.whereKey("id"),
                        "`" + file.shortAddress() + "` is the short address of another piece already, on line "
                                + before.line(),
                        "give one of them another `id:` or channel; what is on paper already keeps its own"));
            }
        }
        return own;
    }

    private boolean hasSheet(Piece piece, YamlPart entry, Problems problems) {
        boolean known = sheets.contains(piece.sheet());
        if (!known) {
            problems.add(SHEET.broken(
                    entry.whereKey("sheet"),
                    "there is no template `templates/print/" + piece.sheet() + ".ftl`",
                    Suggestion.among("Known sheets", piece.sheet(), sheets)));
        }
        return known;
    }

    private boolean hasPage(Piece piece, YamlPart entry, Problems problems) {
        boolean known = pages.contains(piece.page()) || elsewhere.contains(piece.page());
        if (!known) {
            problems.add(PAGE.broken(
                    entry.whereKey("page"),
                    "there is no published page `" + piece.page() + "`",
                    Suggestion.nearest(piece.page(), pages)
                            .map(near -> "did you mean `" + near + "`?")
                            .orElse("name a file as seen from content/, e.g. `parents/leaflet.md`; a piece that is on"
                                    + " paper already can lead on by a line in data/redirects.txt")));
        }
        return known;
    }
}
