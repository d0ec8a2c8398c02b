package uk.co.knowandsee.signpost;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.articles.WellFormed;
import uk.co.knowandsee.signpost.content.Content;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.content.Settings;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.print.Piece;
import uk.co.knowandsee.signpost.print.PiecesFile;
import uk.co.knowandsee.signpost.print.PressRun;
import uk.co.knowandsee.signpost.print.Printed;
import uk.co.knowandsee.signpost.print.QrCode;
import uk.co.knowandsee.signpost.print.Sheet;
import uk.co.knowandsee.signpost.print.Slip;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.problem.Suggestion;
import uk.co.knowandsee.signpost.problem.Where;
import uk.co.knowandsee.signpost.publish.Baked;
import uk.co.knowandsee.signpost.publish.Configuration;
import uk.co.knowandsee.signpost.publish.Draft;
import uk.co.knowandsee.signpost.publish.PaperFacts;

/** Prints what {@code data/pieces.yaml} names: each piece from its page, with the help block and a code for phones. */
final class SitePrint {

    private static final Rule PAGE =
            Rule.error("print/page", "a piece that is announced and not made is a broken promise");
    private static final Rule WHOLE =
            Rule.error("print/whole", "paper cannot be put right: what is missing on it stays missing on every copy");
    private static final Rule HELP = Rule.error(
            "print/help", "umbrella services such as Childline, CEOP or other signposting sites go with all material");

    static final List<Rule> RULES = List.of(PAGE, WHOLE, HELP);

    private static final String CONTENT = "content/";

    private final SiteFolder site;
    private final Configuration configuration;
    private final Settings settings;
    private final Directory directory;
    private final Content content;
    private final Map<String, Page> byPlace;

    /** @param directory as readers should see it */
    SitePrint(SiteFolder site, Configuration configuration, Content content, Directory directory) {
        this.site = site;
        this.configuration = configuration;
        this.settings = configuration.settings();
        this.directory = directory;
        this.content = content;
        this.byPlace = content.published().stream()
                .filter(page -> !page.isStep())
                .collect(Collectors.toMap(Page::place, Function.identity(), (first, second) -> first));
    }

    /** Writes every piece into the draft. A plain JBake folder prints nothing, and may have a file of that name. */
    void print(Baked baked, Draft draft, Problems problems) throws IOException {
        if (!settings.campaign()) {
            return;
        }
        var press = new PressRun(site.root().resolve("target/pressed"));
        for (var piece : new PiecesFile(site.root(), this::ofType).read(problems)) {
            var page = Optional.ofNullable(byPlace.get(CONTENT + piece.page()));
            if (page.isPresent()) {
                print(piece, page.get(), press, baked, draft, problems);
            } else if (!content.leftOut().containsKey(CONTENT + piece.page())) {
                problems.add(PAGE.broken(
                        piece.where(), "there is no published page `" + piece.page() + "`", nearest(piece)));
            }
        }
    }

    private List<String> ofType(String type) {
        return byPlace.values().stream()
                .filter(page -> page.type().equals(type) && page.place().startsWith(CONTENT))
                .map(page -> page.place().substring(CONTENT.length()))
                .sorted()
                .toList();
    }

    private String nearest(Piece piece) {
        var places = byPlace.keySet().stream()
                .map(place -> place.replaceFirst("^" + CONTENT, ""))
                .toList();
        return Suggestion.nearest(piece.page(), places)
                .map(near -> "did you mean `" + near + "`?")
                .orElse("name a file as seen from content/, e.g. `parents/leaflet.md`");
    }

    private void print(Piece piece, Page page, PressRun press, Baked baked, Draft draft, Problems problems)
            throws IOException {
        var date = dateOf(page);
        var address = configuration.host() + "/" + piece.shortAddress();
        var facts = new PaperFacts(piece.id(), address, QrCode.of(address).asDataAddress(), date);
        var html = baked.sheet(page.address(), "print/" + piece.sheet() + ".ftl", facts);
        if (html.isPresent()) {
            checkHelp(html.get(), piece, problems);
            var printed = press.press(new Sheet(WellFormed.of(html.get()), date));
            check(printed, page, problems);
            draft.write(piece.address(), printed.pdf(), Where.file(page.source()));
        }
    }

    /** The newest day on which anything on the sheet was written or checked. */
    private LocalDate dateOf(Page page) {
        var written = LocalDate.ofInstant(page.date(), settings.zone());
        return Stream.concat(page.header().list("services").stream(), configuration.campaign().help().stream())
                .flatMap(id -> directory.find(id).stream())
                .map(service -> service.evidence().checkedOn())
                .reduce(written, (one, other) -> one.isAfter(other) ? one : other);
    }

    private static void checkHelp(String html, Piece piece, Problems problems) {
        if (!html.contains("id=\"help\"")) {
            problems.add(HELP.broken(
                    Where.file("templates/print/" + piece.sheet() + ".ftl"),
                    "there is no help on `" + piece.id() + "`",
                    "include `/print/help.ftl` in the template"));
        }
    }

    private static void check(Printed printed, Page page, Problems problems) {
        for (var slip : printed.slips()) {
            problems.add(WHOLE.broken(
                    whereIn(page, slip),
                    "on paper, this page " + slip,
                    "make it shorter, or make room in the template"));
        }
    }

    private static Where whereIn(Page page, Slip slip) {
        int at = slip.text().isEmpty() ? -1 : page.body().indexOf(slip.text());
        return at < 0 ? page.whereInHeader("title") : page.whereInBody(at);
    }
}
