package uk.co.knowandsee.signpost.evidence;

import java.util.List;
import uk.co.knowandsee.signpost.problem.Where;

/**
 * A promise of the site to its readers, as {@code data/promises.yaml} has it.
 *
 * @param id lower case, digits and hyphens, e.g. {@code help-on-every-page}; checks name it
 * @param promise what is promised, one sentence that a nine-year-old understands
 * @param how how it is checked, one sentence
 * @param group what it is about
 * @param by what checks it
 * @param checks names: of test classes, of rules, or of whole families of rules such as {@code language/*}
 * @param where the line on which it stands
 */
public record Pledge(String id, String promise, String how, Group group, By by, List<String> checks, Where where) {

    /** What promises are about, in the order in which readers find them. */
    public enum Group {
        LEAVE,
        PRIVACY,
        HELP,
        EVERYONE,
        LIGHT,
        TRUE
    }

    /** What checks a promise. */
    public enum By {
        /** Tests in a real browser, which take down what came of them. */
        BROWSER,
        /** Other tests, which do the same. */
        TESTS,
        /** Rules of the bake itself. */
        BAKE,
        /** The last check of the links to other sites. */
        LINKS
    }

    public Pledge {
        checks = List.copyOf(checks);
    }
}
