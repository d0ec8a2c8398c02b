package uk.co.knowandsee.signpost.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.co.knowandsee.signpost.directory.Service;

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
 * @param fronts the front page of every folder that has one
 * @param relations how pages belong together
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
        Relations relations) {

    private static final Comparator<Card> ORDER =
            Comparator.comparingInt(Card::order).thenComparing(Card::title).thenComparing(Card::address);

    public Site {
        help = List.copyOf(help);
        doors = List.copyOf(doors);
        nav = List.copyOf(nav);
        sections = Map.copyOf(sections);
        fronts = Map.copyOf(fronts);
    }

    static Site of(
            Configuration.Campaign campaign,
            String host,
            List<Service> help,
            String directoryPage,
            List<Card> cards,
            Relations relations) {
        var sorted = cards.stream().sorted(ORDER).toList();
        return new Site(
                campaign.name(),
                campaign.strapline(),
                campaign.discreetName(),
                host,
                campaign.exit(),
                help,
                directoryPage,
                sorted.stream().filter(card -> !card.door().isEmpty()).toList(),
                sorted.stream().filter(card -> !card.nav().isEmpty()).toList(),
                sorted.stream().collect(Collectors.groupingBy(Card::section)),
                sorted.stream().filter(Card::isFront).collect(Collectors.toMap(Card::section, Function.identity())),
                relations);
    }

    /** The pages of a folder, by order and title, its front page among them. */
    public List<Card> allIn(String section) {
        return sections.getOrDefault(section, List.of());
    }

    /** The pages of a folder without its front page. */
    public List<Card> pagesIn(String section) {
        return allIn(section).stream().filter(card -> !card.isFront()).toList();
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
