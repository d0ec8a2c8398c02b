package uk.co.knowandsee.signpost;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.articles.WellFormed;
import uk.co.knowandsee.signpost.content.Content;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.permalinks.Redirect;
import uk.co.knowandsee.signpost.print.PdfPress;
import uk.co.knowandsee.signpost.print.PressRun;
import uk.co.knowandsee.signpost.print.QrCode;
import uk.co.knowandsee.signpost.print.Sheet;
import uk.co.knowandsee.signpost.print.pieces.Finish;
import uk.co.knowandsee.signpost.print.pieces.Piece;
import uk.co.knowandsee.signpost.print.pieces.PiecesFile;
import uk.co.knowandsee.signpost.print.pieces.PrintFile;
import uk.co.knowandsee.signpost.print.pieces.SheetTemplates;
import uk.co.knowandsee.signpost.print.proof.Slip;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.problem.Where;
import uk.co.knowandsee.signpost.publish.Baked;
import uk.co.knowandsee.signpost.publish.Configuration;
import uk.co.knowandsee.signpost.publish.Draft;
import uk.co.knowandsee.signpost.publish.OnPaper;
import uk.co.knowandsee.signpost.publish.PaperFacts;

/** Prints what {@code data/pieces.yaml} names: each piece from its page, with the help block and a code for phones. */
final class SitePrint {

    private static final Rule WHOLE =
            Rule.error("print/whole", "paper cannot be put right: what is missing on it stays missing on every copy");
    private static final Rule CODES =
            Rule.error("print/codes", "a code that a cheap phone cannot read leads nobody to help");
    private static final Rule HELP = Rule.error(
            "print/help", "umbrella services such as Childline, CEOP or other signposting sites go with all material");

    static final List<Rule> RULES = Stream.concat(
                    PiecesFile.RULES.stream(),
                    Stream.of(SheetTemplates.LETTERS, SheetTemplates.PICTURES, WHOLE, CODES, HELP))
            .toList();

    private static final String CONTENT = "content/";

    private final SiteFolder site;
    private final Configuration configuration;
    private final Directory directory;
    private final SheetTemplates templates;
    private final Map<Piece, Page> pieces;

    private SitePrint(
            SiteFolder site,
            Configuration configuration,
            Directory directory,
            SheetTemplates templates,
            Map<Piece, Page> pieces) {
        this.site = site;
        this.configuration = configuration;
        this.directory = directory;
        this.templates = templates;
        this.pieces = pieces;
    }

    /**
     * Reads what is to be printed. A plain JBake folder prints nothing, and may have files of these names.
     *
     * @param directory as readers should see it
     */
    static SitePrint read(
            SiteFolder site, Configuration configuration, Content content, Directory directory, Problems problems)
            throws IOException {
        var templates = new SheetTemplates(site.root(), PdfPress.FAMILIES);
        var pieces = new TreeMap<Piece, Page>(Comparator.comparing(Piece::id));
        if (configuration.settings().campaign()) {
            templates.check(problems);
            var pages = pages(content);
            var elsewhere = new ArrayList<>(pagesOfOtherEditions(site));
            content.leftOut().keySet().stream().map(SitePrint::fromContent).forEach(elsewhere::add);
            new PiecesFile(site.root(), pages.keySet(), elsewhere, templates.names())
                    .read(problems)
                    .forEach(piece -> pieces.put(piece, pages.get(piece.page())));
        }
        return new SitePrint(site, configuration, directory, templates, pieces);
    }

    private static Map<String, Page> pages(Content content) {
        var pages = new HashMap<String, Page>();
        content.published().stream()
                .filter(page -> !page.isStep() && page.place().startsWith(CONTENT))
                .forEach(page -> pages.put(fromContent(page.place()), page));
        return pages;
    }

    /** Pages that some edition has for itself, as they are seen from its own {@code content/}. */
    private static List<String> pagesOfOtherEditions(SiteFolder site) throws IOException {
        var editions = site.root().resolve("editions");
        if (!Files.isDirectory(editions)) {
            return List.of();
        }
        try (var files = Files.walk(editions)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> editions.relativize(file).toString().replace('\\', '/'))
                    .filter(place -> place.matches("[^/]+/content/.*\\.md"))
                    .map(place -> place.replaceFirst("^[^/]+/content/", ""))
                    .toList();
        }
    }

    private static String fromContent(String place) {
        return place.startsWith(CONTENT) ? place.substring(CONTENT.length()) : place;
    }

    /** Which pages can be printed, for their templates: the files that are for everybody. */
    OnPaper onPaper() {
        return new OnPaper(pieces.entrySet().stream()
                .collect(groupingBy(
                        entry -> entry.getValue().address(), flatMapping(entry -> copies(entry.getKey()), toList()))));
    }

    private static Stream<OnPaper.Copy> copies(Piece piece) {
        return piece.filesForEverybody().stream()
                .map(file -> new OnPaper.Copy(
                        file.address(), piece.paper().shown() + file.finish().inWords()));
    }

    /**
     * Writes every piece into the draft.
     *
     * @return what it wrote
     */
    Prints print(Baked baked, Draft draft, Problems problems) throws IOException {
        var press = new PressRun(site.root().resolve("target/pressed"));
        var shortPaths = new ArrayList<Redirect>();
        var sheets = new TreeMap<String, String>();
        var byCampaign = new HashMap<String, SortedMap<String, byte[]>>();
        for (var entry : pieces.entrySet()) {
            var piece = entry.getKey();
            for (var file : piece.files()) {
                var sheet = sheet(file, piece, entry.getValue(), baked, problems);
                if (sheet.isPresent()) {
                    var pdf = print(sheet.get(), file, piece, entry.getValue(), press, draft, problems);
                    sheets.put(file.address(), sheet.get().xhtml());
                    piece.campaigns()
                            .forEach(campaign -> byCampaign
                                    .computeIfAbsent(campaign, none -> new TreeMap<>())
                                    .put(file.fileName(), pdf));
                }
            }
            for (var name : piece.names()) {
                shortPaths.add(Redirect.shortPath(name, entry.getValue().address(), piece.where()));
            }
        }
        return new Prints(shortPaths, sheets, byCampaign);
    }

    private Optional<Sheet> sheet(PrintFile file, Piece piece, Page page, Baked baked, Problems problems)
            throws IOException {
        var date = dateOf(page);
        var address = configuration.host() + "/" + file.shortAddress();
        var code = QrCode.of(address).asDataAddress();
        int edge = file.finish().edge();
        var facts = new PaperFacts(
                file.name(),
                address,
                code,
                piece.paper().shown(),
                piece.paper().size(edge),
                edge,
                piece.mostPages() == 1,
                file.finish() == Finish.BLACK_AND_WHITE,
                date);
        var html = baked.sheet(page.address(), "print/" + piece.sheet() + ".ftl", facts);
        if (html.isEmpty() || !hasHelp(html.get(), piece, problems)) {
            return Optional.empty();
        }
        var xhtml = WellFormed.of(html.get(), URI.create(configuration.host() + "/" + page.address()));
        return Optional.of(new Sheet(xhtml, date, address, edge));
    }

    private byte[] print(
            Sheet sheet, PrintFile file, Piece piece, Page page, PressRun press, Draft draft, Problems problems)
            throws IOException {
        var printed = press.press(sheet);
        for (var slip : printed.slips()) {
            tell(slip, piece, page, problems);
        }
        if (printed.pages() > piece.mostPages()) {
            problems.add(WHOLE.broken(
                    page.whereInHeader("title"),
                    "on paper (" + piece.id() + "), this page takes " + printed.pages() + " pages, and may take "
                            + piece.mostPages(),
                    "make it shorter, or allow more under `pages:` in " + PiecesFile.FILE));
        }
        draft.write(file.address(), printed.pdf(), Where.file(page.source()));
        return printed.pdf();
    }

    /** The newest day on which anything on the sheet was written or checked. */
    private LocalDate dateOf(Page page) {
        var written = LocalDate.ofInstant(page.date(), configuration.settings().zone());
        return Stream.concat(page.header().list("services").stream(), configuration.campaign().help().stream())
                .flatMap(id -> directory.find(id).stream())
                .map(service -> service.evidence().checkedOn())
                .reduce(written, (one, other) -> one.isAfter(other) ? one : other);
    }

    private boolean hasHelp(String html, Piece piece, Problems problems) throws IOException {
        boolean has = html.contains("id=\"help\"");
        if (!has) {
            problems.add(HELP.broken(
                    templates.end(piece.sheet()),
                    "there is no help on `" + piece.id() + "`",
                    "write `<#include \"help.ftl\">` there"));
        }
        return has;
    }

    private void tell(Slip slip, Piece piece, Page page, Problems problems) throws IOException {
        var where = whereIn(page, slip.text(), piece);
        var what = "on paper (" + piece.id() + "), this page " + slip;
        problems.add(
                switch (slip.kind()) {
                    case WORDS -> WHOLE.broken(where, what, "make it shorter, or make room in the template for paper");
                    case LETTERS -> SheetTemplates.LETTERS.broken(where, what, "write it in other letters");
                    case PICTURES ->
                        SheetTemplates.PICTURES.broken(
                                where,
                                what,
                                "say in `alt=` what it shows; pictures on paper are part of the sheet itself");
                    case CODES ->
                        CODES.broken(
                                templates.whoSays("${piece.code}", piece.sheet()), what, "make it 20 mm wide, or more");
                });
    }

    /** The writer's line, if the writer wrote it; else the line in the page's header, or the template's. */
    private Where whereIn(Page page, String said, Piece piece) throws IOException {
        var text = said.replaceFirst(" …$", "");
        if (text.isEmpty()) {
            return page.whereInHeader("title");
        }
        for (var key : List.of("title", "contentNote", "basedOn")) {
            if (page.header().text(key).orElse("").contains(text)) {
                return page.whereInHeader(key);
            }
        }
        var words = text.split("\\s+");
        for (int n = words.length; n >= Math.min(2, words.length); n--) {
            int at = page.body().indexOf(String.join(" ", List.of(words).subList(0, n)));
            if (at >= 0) {
                return page.whereInBody(at);
            }
        }
        return templates.whoSays(text, piece.sheet());
    }
}
