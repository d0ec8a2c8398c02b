package uk.co.knowandsee.signpost.selfcheck;

import java.util.List;
import uk.co.knowandsee.signpost.problem.Where;
import uk.co.knowandsee.signpost.yaml.YamlPart;

/**
 * A text of a self-check and where it stands.
 *
 * @param text as it was written; empty when it was left out
 * @param where the value in the file
 * @param line the line on which the text itself begins
 * @param indent characters before it on its line; -1 when nobody can tell
 */
record Written(String text, Where where, int line, int indent) {

    /** A value, or nothing at the place where it could stand. */
    static Written of(YamlPart group, String key) {
        return group.part(key).map(Written::of).orElseGet(() -> none(group.where()));
    }

    static Written of(YamlPart value) {
        return new Written(value.text(), value.where(), value.textLine(), value.textIndent());
    }

    static List<Written> listOf(YamlPart group, String key) {
        return group.list(key).stream().map(Written::of).toList();
    }

    private static Written none(Where where) {
        return new Written("", where, where.line(), 0);
    }
}
