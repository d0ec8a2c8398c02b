package uk.co.knowandsee.signpost.publish;

import java.util.Comparator;
import java.util.List;
import uk.co.knowandsee.signpost.directory.Service;

/**
 * What a campaign template knows about the whole site, as the shared variable {@code site}.
 *
 * @param name the campaign's name, e.g. {@code Know and See}
 * @param strapline e.g. {@code The more you know, the more you see}
 * @param discreetName what a browser tab says on pages that must not give a reader away
 * @param host where the site is published, without a slash at the end
 * @param exit where "Leave this site" leads
 * @param help the services of the help block, in the one order that every page uses
 * @param cards every published page, by section, order and title
 * @param directoryPage path of the A to Z page, from the site's root
 */
public record Site(
        String name,
        String strapline,
        String discreetName,
        String host,
        String exit,
        List<Service> help,
        List<Card> cards,
        String directoryPage) {

    private static final Comparator<Card> ORDER =
            Comparator.comparing(Card::section).thenComparingInt(Card::order).thenComparing(Card::title);

    public Site {
        help = List.copyOf(help);
        cards = cards.stream().sorted(ORDER).toList();
    }

    /** The "who are you" doors of the home page. */
    public List<Card> doors() {
        return cards.stream()
                .filter(c -> !c.door().isEmpty())
                .sorted(Comparator.comparingInt(Card::order).thenComparing(Card::title))
                .toList();
    }

    /** The entries of the navigation. */
    public List<Card> nav() {
        return cards.stream()
                .filter(c -> !c.nav().isEmpty())
                .sorted(Comparator.comparingInt(Card::order).thenComparing(Card::title))
                .toList();
    }

    /** The pages of a section, without its front page. */
    public List<Card> pagesIn(String section) {
        return cards.stream()
                .filter(c -> c.section().equals(section))
                .filter(c -> !c.address().endsWith("index.html"))
                .toList();
    }
}
