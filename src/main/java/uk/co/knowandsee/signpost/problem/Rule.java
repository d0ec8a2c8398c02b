package uk.co.knowandsee.signpost.problem;

import java.util.regex.Pattern;

/**
 * A rule that is checked on every build, under a name by which reports count it and writers can look it up.
 *
 * @param id family and name, e.g. {@code language/risky} or {@code numbers/unknown}; lower case, digits and hyphens
 * @param severity an error stops a bake; a warning lets it pass, and stops a publish
 * @param reason why there is such a rule, in one line
 */
public record Rule(String id, Severity severity, String reason) {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*");

    public Rule {
        if (!ID.matcher(id).matches() || reason.isBlank()) {
            throw new IllegalArgumentException("not a rule: '" + id + "' " + reason);
        }
    }

    public static Rule error(String id, String reason) {
        return new Rule(id, Severity.ERROR, reason);
    }

    public static Rule warning(String id, String reason) {
        return new Rule(id, Severity.WARNING, reason);
    }

    /** A place where it is broken. */
    public Problem broken(Where where, String what, String remedy) {
        return new Problem(where, severity, what, remedy, id);
    }
}
