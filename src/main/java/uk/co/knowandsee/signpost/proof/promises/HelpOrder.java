package uk.co.knowandsee.signpost.proof.promises;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Checks that the help block names the same people in the same order on every page: somebody who has found it once finds it
 * again without reading. The home page's is the measure.
 */
final class HelpOrder implements Promises.PageCheck {

    private final Optional<List<String>> wanted;

    private HelpOrder(Optional<List<String>> wanted) {
        this.wanted = wanted;
    }

    /** @param home empty when the site has none, which is told elsewhere */
    static HelpOrder asOn(Optional<ReadPage> home) {
        return new HelpOrder(home.flatMap(HelpBlock::of).map(HelpOrder::order));
    }

    @Override
    public Stream<Slip> check(ReadPage page) {
        return HelpBlock.of(page)
                .filter(block ->
                        wanted.filter(order -> !order.equals(order(block))).isPresent())
                .map(block -> Slip.in(
                        page,
                        ReadPage.startOf(block),
                        HelpNumbers.RULE,
                        "the help block has not the same people in the same order as on the home page",
                        "let every template call the component `help-block` with `services=site.help`"))
                .stream();
    }

    /** Ways to reach people lead to the same place from every page; links inside the site are written differently. */
    private static List<String> order(Element block) {
        return block.select("a[href]").stream()
                .map(link -> link.attr("href"))
                .filter(href -> href.contains(":"))
                .toList();
    }
}
