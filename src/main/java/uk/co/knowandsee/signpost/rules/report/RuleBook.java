package uk.co.knowandsee.signpost.rules.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Rule;

/** Every rule that a build holds, whichever room it comes from, in the order in which reports list them. */
final class RuleBook {

    /** Stands for all that no rule names: a header key that nobody knows, a file that cannot be read. */
    static final Rule OTHER =
            Rule.error("build/other", "a slip in a header, a record or an address would spoil a page without a word");

    private final Map<String, Rule> rules = new LinkedHashMap<>();

    RuleBook() {
        rules.put(OTHER.id(), OTHER);
    }

    /** Adds rules that are not in it yet. Of two with one name the first stays, and both are counted under it. */
    void add(Collection<Rule> more) {
        more.forEach(rule -> rules.putIfAbsent(rule.id(), rule));
    }

    List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /** The name under which a problem is counted. */
    static String idOf(Problem problem) {
        return problem.rule().isEmpty() ? OTHER.id() : problem.rule();
    }
}
