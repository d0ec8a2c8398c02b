package uk.co.knowandsee.signpost.proof.promises;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import uk.co.knowandsee.signpost.problem.Rule;

/** Checks that a page has the help block, and that everything that has to be in it is. */
final class HelpBlock implements Promises.PageCheck {

    /** By this id the block is known, and "Get help" in the bar leads to it. */
    private static final String ID = "site-help";

    private static final Rule RULE = HelpNumbers.RULE;

    private final HelpNumbers numbers;

    HelpBlock(HelpNumbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public Stream<Slip> check(ReadPage page) {
        return of(page).map(block -> missing(block).map(what -> incomplete(page, block, what)))
                .orElseGet(() -> Stream.of(lost(page)));
    }

    /** The block of a page. What waits in a template element is not there for anybody without a script. */
    static Optional<Element> of(ReadPage page) {
        return Optional.ofNullable(page.html().getElementById(ID)).filter(block -> block.closest("template") == null);
    }

    private Stream<String> missing(Element block) {
        var dialled = ReadPage.dialled(block);
        var missing = new ArrayList<>(numbers.missingFrom(dialled));
        if (!numbers.hasLocal(dialled)) {
            missing.add("a number of an area's front door");
        }
        if (!numbers.hasTextIn(block)) {
            missing.add("a number to text, for those who cannot speak");
        }
        return missing.stream();
    }

    private static Slip lost(ReadPage page) {
        return Slip.in(
                page,
                page.endOfMain(),
                RULE,
                "the page has no help block after this place",
                "put the component `help-block` back into the template; its section has the id `" + ID + "`");
    }

    private static Slip incomplete(ReadPage page, Element block, String what) {
        return Slip.in(
                page,
                ReadPage.startOf(block),
                RULE,
                "the help block lacks " + what,
                "mend the template, or name the service in `signpost.help` in jbake.properties");
    }
}
