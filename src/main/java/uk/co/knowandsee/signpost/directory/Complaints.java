package uk.co.knowandsee.signpost.directory;

import java.util.List;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;
import uk.co.knowandsee.signpost.yaml.YamlPart;

/**
 * The problems of one file. A value that the schema has refused is not complained of twice, so that a writer
 * sees one reason for each place.
 */
final class Complaints {

    private final Problems found = new Problems();

    void error(YamlPart value, String what, String remedy) {
        if (found.errors().stream().map(Problem::where).noneMatch(value.where()::equals)) {
            found.error(value.where(), what, remedy);
        }
    }

    void warning(Where where, String what, String remedy) {
        found.warning(where, what, remedy);
    }

    /** For the reader and the schema, which write here directly. */
    Problems all() {
        return found;
    }

    boolean stopTheBuild() {
        return !found.errors().isEmpty();
    }

    List<Problem> toList() {
        return found.all();
    }
}
