package uk.co.knowandsee.signpost.content;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Suggestion;
import uk.co.knowandsee.signpost.problem.Where;

/**
 * The closed list of header keys of a campaign page. The same list, for editors, is
 * {@code schemas/page.schema.json}; a test keeps the two together.
 */
final class CampaignHeader {

    /** Every page says these. */
    static final List<String> REQUIRED = List.of("title", "type", "status", "date", "reviewBy", "owner", "summary");

    /** A page may say these. */
    static final List<String> OPTIONAL =
            List.of("services", "area", "contentNote", "basedOn", "door", "nav", "order", "discreet", "lang", "tags");

    /** What a type of page needs besides. */
    private static final Map<String, List<String>> REQUIRED_BY_TYPE =
            Map.of("story", List.of("contentNote", "basedOn"), "area", List.of("area"));

    private static final Map<String, String> WHY = Map.of(
            "title", "readers and search engines see it first",
            "reviewBy", "the day on which somebody reads the page again, e.g. `reviewBy: 2027-05-22`",
            "owner", "who looks after the page, e.g. `owner: communications team`",
            "summary", "one sentence that lists and feeds show",
            "date", "the day it is first published, e.g. `date: 2026-11-22`",
            "contentNote", "one kind sentence that tells readers what the story is about before they begin",
            "basedOn", "the honest line: the people are invented, and what the story is based on",
            "area", "the id of a file in data/areas/");

    private final Problems problems;

    CampaignHeader(Problems problems) {
        this.problems = problems;
    }

    void check(String name, Header header) {
        checkKnown(name, header);
        REQUIRED.forEach(key -> require(name, header, key));
        header.text("type")
                .map(type -> REQUIRED_BY_TYPE.getOrDefault(type, List.of()))
                .ifPresent(keys -> keys.forEach(key -> require(name, header, key)));
        checkDay(name, header, "reviewBy");
        checkNumber(name, header, "order");
        checkChoice(name, header, "discreet", Set.of("true", "false"));
    }

    private void checkKnown(String name, Header header) {
        var known = new TreeSet<>(REQUIRED);
        known.addAll(OPTIONAL);
        for (var key : header.keys()) {
            if (!known.contains(key)) {
                problems.error(
                        Where.line(name, header.line(key)),
                        "`" + key + "` is not a header key",
                        Suggestion.among("known keys", key, known));
            }
        }
    }

    private void require(String name, Header header, String key) {
        boolean reportedElsewhere = key.equals("type") || key.equals("status");
        if (header.text(key).isEmpty() && !reportedElsewhere) {
            problems.error(
                    Where.line(name, header.line(key)),
                    "the header names no `" + key + "`",
                    "add a line `" + key + ": …` (" + WHY.getOrDefault(key, "every page has one") + ")");
        }
    }

    private void checkDay(String name, Header header, String key) {
        header.text(key).ifPresent(written -> {
            try {
                LocalDate.parse(written);
            } catch (DateTimeParseException e) {
                problems.error(
                        Where.line(name, header.line(key)),
                        "`" + written + "` is not a date",
                        "write it as year-month-day, e.g. `" + key + ": 2027-05-22`");
            }
        });
    }

    private void checkNumber(String name, Header header, String key) {
        header.text(key)
                .filter(written -> !written.matches("\\d{1,6}"))
                .ifPresent(written -> problems.error(
                        Where.line(name, header.line(key)),
                        "`" + key + ": " + written + "` is not a whole number",
                        "write a number such as `" + key + ": 20`; smaller numbers come first"));
    }

    private void checkChoice(String name, Header header, String key, Set<String> choices) {
        header.text(key)
                .filter(written -> !choices.contains(written))
                .ifPresent(written -> problems.error(
                        Where.line(name, header.line(key)),
                        "`" + key + ": " + written + "` is not a choice",
                        "write one of: " + String.join(", ", new TreeSet<>(choices))));
    }
}
