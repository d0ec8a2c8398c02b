package uk.co.knowandsee.signpost;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.co.knowandsee.signpost.cards.CardPainter;
import uk.co.knowandsee.signpost.cards.SocialCard;
import uk.co.knowandsee.signpost.cards.Typeface;
import uk.co.knowandsee.signpost.content.Content;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.kits.KitPicture;
import uk.co.knowandsee.signpost.problem.Where;
import uk.co.knowandsee.signpost.publish.Configuration;
import uk.co.knowandsee.signpost.publish.Draft;

/**
 * The pictures that are shown with a shared link. Each campaign has its own, and so have the parts for parents, business
 * and schools; all other pages share one that says the site's neutral name and its strapline and nothing else. Which page
 * names which card is for {@code templates/parts/head.ftl} to say: a card that no page names is not painted.
 */
final class SiteCards {

    private static final String FOLDER = "cards/";
    private static final String SHARED = "site";
    private static final Set<String> SECTIONS = Set.of("parents", "business", "schools");

    private static final int HEAD = 1 << 14; // bytes of a page; no head has half as many

    private static final Pattern NAMED =
            Pattern.compile("property=\"og:image\" content=\"[^\"]*/" + FOLDER + "([a-z0-9-]+)\\.png\"");

    /** Open (SIL OFL 1.1), and on the class path of the tool: no font of a machine is used. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final Configuration configuration;
    private final Content content;
    private final Map<String, KitPicture> painted = new TreeMap<>();

    SiteCards(Configuration configuration, Content content) {
        this.configuration = configuration;
        this.content = content;
    }

    /** Paints every card that a page of the draft names. What is named and cannot be painted is a link that leads nowhere. */
    void write(Draft draft) throws IOException {
        var named = named(draft);
        if (named.isEmpty()) {
            return;
        }
        var painter = new CardPainter(typeface());
        for (var name : named) {
            var card = card(name);
            if (card.isPresent()) {
                var bytes = painter.paint(card.get());
                painted.put(
                        name, new KitPicture(name + ".png", bytes, card.get().alternative()));
                draft.write(FOLDER + name + ".png", bytes, Where.file("templates/parts/head.ftl"));
            }
        }
    }

    /** What was painted, by name: {@code site}, {@code parents}, {@code campaign-awareness-day}. */
    Map<String, KitPicture> painted() {
        return Map.copyOf(painted);
    }

    /** What the card of a campaign is called. */
    static String nameOf(Page campaign) {
        return "campaign-" + idOf(campaign);
    }

    /** The last part of a page's address, without its ending. */
    static String idOf(Page page) {
        return page.address().substring(page.address().lastIndexOf('/') + 1).replaceFirst("\\.html$", "");
    }

    private static Typeface typeface() throws IOException {
        var font = SiteCards.class.getResourceAsStream(FONT);
        if (font == null) {
            throw new IOException("the tool lacks its font " + FONT);
        }
        return Typeface.read(font);
    }

    private Set<String> named(Draft draft) {
        return content.published().parallelStream()
                .flatMap(page -> NAMED.matcher(head(draft, page)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String head(Draft draft, Page page) {
        var file = draft.folder().resolve(page.address());
        try {
            return Files.exists(file) ? beginning(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String beginning(Path file) throws IOException {
        try (var page = Files.newInputStream(file)) {
            return new String(page.readNBytes(HEAD), UTF_8);
        }
    }

    private Optional<SocialCard> card(String name) {
        var campaign = configuration.campaign();
        if (name.equals(SHARED)) {
            return Optional.of(new SocialCard(campaign.discreetName(), campaign.strapline()));
        }
        return content.published().stream()
                .filter(page -> !page.isDiscreet() && page.sibling().isEmpty() && isNamed(page, name))
                .findFirst()
                .map(page -> new SocialCard(page.title(), below(page)));
    }

    /** A campaign that is called like the strapline has no need of it a second time. */
    private String below(Page page) {
        var campaign = configuration.campaign();
        return page.title().equals(campaign.strapline())
                ? campaign.name()
                : campaign.name() + ": " + campaign.strapline();
    }

    private static boolean isNamed(Page page, String name) {
        return page.type().equals("campaign")
                ? nameOf(page).equals(name)
                : SECTIONS.contains(name) && page.address().equals(name + "/index.html");
    }
}
