package uk.co.knowandsee.signpost.directory;

import java.util.List;
import uk.co.knowandsee.signpost.problem.Rule;

/** What is held against every service and area. Whether their texts are written well is for other rooms. */
public final class DirectoryRules {

    /** A service that nobody has looked at in time. */
    public static final Rule FRESHNESS =
            Rule.warning("freshness/service", "a number that nobody has checked for months may reach a stranger");

    /** An area that leaves somebody without a number, by day or by night. */
    public static final Rule AREA_COVERED =
            Rule.error("coverage/area", "a child in danger at night is not helped by an office number");

    /** A number that cannot be rung or texted. */
    public static final Rule NUMBER_VALID = Rule.error("numbers/invalid", "a digit too few reaches nobody");

    /** A number in a text, where it stays when its service changes. */
    public static final Rule NUMBER_IN_PROSE = Rule.error(
            "numbers/in-prose", "a number in a text stays when the directory changes, and when nobody has checked it");

    /** A list of bank holidays that ends soon. */
    public static final Rule BANK_HOLIDAYS = Rule.warning(
            "freshness/bank-holidays", "where bank holidays are not known, no page can say who is open now");

    private DirectoryRules() {}

    /** All that this room finds broken by itself. */
    public static List<Rule> all() {
        return List.of(FRESHNESS, AREA_COVERED, NUMBER_VALID, NUMBER_IN_PROSE, BANK_HOLIDAYS);
    }
}
