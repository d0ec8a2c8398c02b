package uk.co.knowandsee.signpost.publish;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.co.knowandsee.signpost.directory.Service;
import uk.co.knowandsee.signpost.edition.Edition;
import uk.co.knowandsee.signpost.hosting.ContentPolicy;

/**
 * What a campaign template knows about the whole site, as the shared variable {@code site}. Everything is chosen and
 * sorted once: a page that asks costs the same however many pages the site has.
 *
 * @param name the campaign's name, e.g. {@code Know and See}
 * @param strapline e.g. {@code The more you know, the more you see}
 * @param discreetName what a browser tab says on pages that must not give a reader away
 * @param host where the site is published, without a slash at the end
 * @param exit where "Leave this site" leads
 * @param help the services of the help block, in the one order that every page uses
 * @param directoryPage path of the A to Z page, from the site's root
 * @param doors the "who are you" doors of the home page
 * @param nav the entries of the navigation
 * @param sections the pages of every folder, its front page included
 * @param fronts the front page of every folder that has one, or the page from which one comes to it
 * @param relations how pages belong together
 * @param edition whose site it is; without one it is for everybody
 */
public record Site(
        String name,
        String strapline,
        String discreetName,
        String host,
        String exit,
        List<Service> help,
        String directoryPage,
        List<Card> doors,
        List<Card> nav,
        Map<String, List<Card>> sections,
        Map<String, Card> fronts,
        Relations relations,
        Optional<Edition> edition) {

    private static final Comparator<Card> ORDER =
            Comparator.comparingInt(Card::order).thenComparing(Card::title).thenComparing(Card::address);

    private static final Comparator<Card> BY_TITLE = Comparator.comparing(
                    (Card card) -> card.title().toLowerCase(Locale.ROOT))
            .thenComparing(Card::address);

    public Site {
        help = List.copyOf(help);
        doors = List.copyOf(doors);
        nav = List.copyOf(nav);
        sections = Map.copyOf(sections);
        fronts = Map.copyOf(fronts);
    }

    /** @param beginnings pages that are not the front of a folder, and from which one comes to the pages in it */
    static Site of(
            Configuration configuration,
            List<Service> help,
            String directoryPage,
            List<Card> cards,
            Map<String, Card> beginnings,
            Relations relations) {
        var campaign = configuration.campaign();
        var sorted = cards.stream().sorted(ORDER).toList();
        return new Site(
                campaign.name(),
                campaign.strapline(),
                campaign.discreetName(),
                configuration.host(),
                campaign.exit(),
                help,
                directoryPage,
                sorted.stream().filter(card -> !card.door().isEmpty()).toList(),
                sorted.stream().filter(card -> !card.nav().isEmpty()).toList(),
                sorted.stream().collect(Collectors.groupingBy(Card::section)),
                fronts(sorted, beginnings),
                relations,
                configuration.edition());
    }

    private static Map<String, Card> fronts(List<Card> cards, Map<String, Card> beginnings) {
        var fronts = new HashMap<>(beginnings);
        cards.stream().filter(Card::isFront).forEach(card -> fronts.put(card.section(), card));
        return fronts;
    }

    /** What a page may load and do, for its head: some hosts send no headers. */
    public String contentPolicy() {
        return ContentPolicy.inPages();
    }

    /** The place, for the middle of a sentence, e.g. {@code the East Riding}; empty when the site is for everybody. */
    public String place() {
        return edition.map(Edition::place).orElse("");
    }

    /** Who runs the site, to follow "is run by"; empty when nobody has said. */
    public String partnerships() {
        return edition.map(Edition::partnerships).orElse("");
    }

    /** The edition's own logo as markup, which was checked and written anew when it was read. */
    public Optional<TemplateModel> logo() throws TemplateModelException {
        var svg = edition.flatMap(Edition::logo);
        return svg.isEmpty() ? Optional.empty() : Optional.of(HTMLOutputFormat.INSTANCE.fromMarkup(svg.get()));
    }

    /** The pages of a folder, by order and title, its front page among them. */
    public List<Card> allIn(String section) {
        return sections.getOrDefault(section, List.of());
    }

    /** The pages of a folder without its front page. */
    public List<Card> pagesIn(String section) {
        return allIn(section).stream().filter(card -> !card.isFront()).toList();
    }

    /** Every page that stands in a folder, by top folder: those of the menu come first, in its order. */
    public List<Part> parts() {
        var byFolder = sections.values().stream()
                .flatMap(List::stream)
                .filter(card -> !card.section().isEmpty())
                .collect(Collectors.groupingBy(
                        card -> card.section().split("/", 2)[0], TreeMap::new, Collectors.toList()));
        return byFolder.keySet().stream()
                .sorted(Comparator.comparing(this::frontOrder))
                .map(folder -> part(folder, byFolder.getOrDefault(folder, List.of())))
                .toList();
    }

    private Part part(String folder, List<Card> pages) {
        var front = Optional.ofNullable(fronts.get(folder));
        var name = front.map(card -> card.nav().isEmpty() ? card.title() : card.nav())
                .orElse(folder);
        return new Part(name, pages.stream().sorted(BY_TITLE).toList());
    }

    private int frontOrder(String folder) {
        var front = fronts.get(folder);
        return front == null ? Integer.MAX_VALUE : front.order();
    }

    /** The page that says who can help now; the A to Z where a site has none. */
    public String helpPage() {
        return Optional.ofNullable(fronts.get("help")).map(Card::address).orElse(directoryPage);
    }

    /** The front pages above a page, the outermost first: the way back up. The home page is not among them. */
    public List<Card> above(String address) {
        var above = new ArrayList<Card>();
        for (int slash = address.indexOf('/'); slash >= 0; slash = address.indexOf('/', slash + 1)) {
            Optional.ofNullable(fronts.get(address.substring(0, slash)))
                    .filter(front -> !front.address().equals(address))
                    .ifPresent(above::add);
        }
        return List.copyOf(above);
    }
}
