package uk.co.knowandsee.signpost.directory;

import java.util.HashSet;
import java.util.Set;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.problem.Where;
import uk.co.knowandsee.signpost.yaml.YamlPart;

/**
 * The problems of one file. A value that the schema has refused is not complained of twice, so that a writer
 * sees one reason for each place.
 */
final class Complaints {

    private final Problems found;
    private final Set<Where> places = new HashSet<>();

    /** @param found what the schema has said already; more is added to it */
    Complaints(Problems found) {
        this.found = found;
        found.errors().forEach(problem -> places.add(problem.where()));
    }

    void error(YamlPart value, String what, String remedy) {
        if (places.add(value.where())) {
            found.error(value.where(), what, remedy);
        }
    }

    void broken(Rule rule, YamlPart value, String what, String remedy) {
        if (places.add(value.where())) {
            found.add(rule.broken(value.where(), what, remedy));
        }
    }

    /** What does not keep a file from being used. */
    void warning(Rule rule, Where where, String what, String remedy) {
        found.add(rule.broken(where, what, remedy));
    }

    boolean stopTheBuild() {
        return !places.isEmpty();
    }
}
