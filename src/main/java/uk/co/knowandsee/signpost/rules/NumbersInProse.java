package uk.co.knowandsee.signpost.rules;

import java.util.List;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.directory.DirectoryRules;
import uk.co.knowandsee.signpost.directory.Service;
import uk.co.knowandsee.signpost.numbers.KnownNumbers;
import uk.co.knowandsee.signpost.numbers.NumberFinder;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.problem.Where;
import uk.co.knowandsee.signpost.prose.Block;
import uk.co.knowandsee.signpost.prose.Prose;
import uk.co.knowandsee.signpost.rules.findings.Check;
import uk.co.knowandsee.signpost.rules.findings.Findings;
import uk.co.knowandsee.signpost.rules.findings.Material;

/**
 * Finds phone numbers that were typed into a page. Those that everybody knows may stand there, such as 999, and so may
 * the relay's 18000 and 18001; all others come from the directory, so that one that changes changes everywhere.
 */
final class NumbersInProse implements Check {

    private static final Rule IN_PROSE = DirectoryRules.NUMBER_IN_PROSE;

    @Override
    public List<Rule> rules() {
        return List.of(IN_PROSE);
    }

    @Override
    public void check(Material material, Findings findings) {
        var known = new KnownNumbers(material.directory());
        material.pages().forEach(prose -> check(prose, known, findings));
    }

    private static void check(Prose prose, KnownNumbers known, Findings findings) {
        prose.page().ifPresent(page -> header(page, known, findings));
        prose.blocks().stream()
                .filter(block -> block.kind() != Block.Kind.VALUE) // the whole header was read
                .forEach(block -> find(block.text(), block.places(), known, findings));
    }

    private static void header(Page page, KnownNumbers known, Findings findings) {
        for (var key : page.header().keys()) {
            page.header().text(key).ifPresent(text -> find(text, at -> page.whereInHeader(key), known, findings));
        }
    }

    /** No note of a reviewer can allow a number: the baked page is read again, and would be refused. */
    private static void find(String text, Block.Places places, KnownNumbers known, Findings findings) {
        known.finder().find(text).stream()
                .filter(found -> !known.everybodyKnows(found.digits()))
                .forEach(found -> tell(found, places.at(found.at()), known, findings));
    }

    private static void tell(NumberFinder.Found found, Where where, KnownNumbers known, Findings findings) {
        var written = found.written().replaceAll("\\s+", " ");
        var service = known.serviceOn(found.digits());
        if (service.isPresent()) {
            findings.add(
                    IN_PROSE,
                    where,
                    "`" + written + "` is typed into the page, where it stays when the directory changes",
                    "write a link instead: " + link(service.get()));
        } else {
            findings.add(
                    IN_PROSE,
                    where,
                    "`" + written + "` looks like a phone number, and the directory does not know it",
                    meant(found, known)
                            + "add it to the directory in data/services/, and link to its service with `service:`");
        }
    }

    private static String meant(NumberFinder.Found found, KnownNumbers known) {
        return known.nearest(found.digits())
                .map(near -> "did you mean `" + near + "`? Then write "
                        + known.serviceOn(NumberFinder.dialled(near))
                                .map(NumbersInProse::link)
                                .orElse(near)
                        + "; if not, ")
                .orElse("");
    }

    private static String link(Service service) {
        return "[" + service.name() + "](service:" + service.id() + ")";
    }
}
