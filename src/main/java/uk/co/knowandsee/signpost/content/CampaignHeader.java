package uk.co.knowandsee.signpost.content;

import static java.util.Map.entry;

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
    static final List<String> OPTIONAL = List.of(
            "services",
            "area",
            "contentNote",
            "basedOn",
            "door",
            "nav",
            "order",
            "discreet",
            "lang",
            "tags",
            "ages",
            "reviewedBy",
            "keyStage",
            "minutes",
            "curriculum",
            "catalogueId",
            "version",
            "supersededBy",
            "prepared",
            "reviewed",
            "starts",
            "ends",
            "yearly",
            "audiences",
            "channels",
            "runBy",
            CampaignPhase.KEY);

    /** These may be lists. */
    private static final Set<String> LISTS = Set.of("services", "tags", "audiences", "channels", "curriculum");

    private static final Set<String> KEY_STAGES = Set.of("KS1", "KS2", "KS3", "KS4", "KS5");

    private static final Set<String> AUDIENCES =
            Set.of("young-people", "friends", "parents", "business", "schools", "professionals", "everyone");

    private static final Set<String> CHANNELS = Set.of(
            "bus",
            "radio",
            "poster",
            "leaflet",
            "bulletin",
            "newsletter",
            "social",
            "website",
            "event",
            "film",
            "school",
            "press");

    private static final String ID = "[a-z0-9]+(?:-[a-z0-9]+)*";

    private static final String AGES = "\\d{1,2}(?:-\\d{1,2}|\\+)";

    /** What a type of page needs besides. */
    private static final Map<String, List<String>> REQUIRED_BY_TYPE = Map.of(
            "story", List.of("contentNote", "basedOn"),
            "area", List.of("area"),
            "lesson", List.of("keyStage", "minutes", "curriculum"),
            "document", List.of("version"),
            "statement", List.of("prepared", "reviewed"));

    private static final Map<String, String> WHY = Map.ofEntries(
            entry("title", "readers and search engines see it first"),
            entry("reviewBy", "the day on which somebody reads the page again, e.g. `reviewBy: 2027-05-22`"),
            entry("owner", "who looks after the page, e.g. `owner: communications team`"),
            entry("summary", "one sentence that lists and feeds show"),
            entry("date", "the day it is first published, e.g. `date: 2026-11-22`"),
            entry("contentNote", "one kind sentence that tells readers what the story is about before they begin"),
            entry("basedOn", "the honest line: the people are invented, and what the story is based on"),
            entry("area", "the id of a file in data/areas/"),
            entry("keyStage", "KS1 to KS5, e.g. `keyStage: KS3`"),
            entry("minutes", "how long the lesson takes, e.g. `minutes: 50`"),
            entry("curriculum", "what of the curriculum it serves, as a list"),
            entry("version", "of the document, e.g. `version: \"2015-17\"`"),
            entry("prepared", "the day on which the statement was first written, e.g. `prepared: 2026-11-22`"),
            entry("reviewed", "the day on which somebody last held it against the site, e.g. `reviewed: 2026-11-25`"));

    private final Problems problems;

    CampaignHeader(Problems problems) {
        this.problems = problems;
    }

    void check(String name, Header header) {
        checkKnown(name, header);
        header.forEach((key, value) -> checkShape(name, header, key, value));
        REQUIRED.forEach(key -> require(name, header, key));
        header.text("type")
                .map(type -> REQUIRED_BY_TYPE.getOrDefault(type, List.of()))
                .ifPresent(keys -> keys.forEach(key -> require(name, header, key)));
        List.of("reviewBy", "prepared", "reviewed").forEach(key -> checkDay(name, header, key));
        checkNumber(name, header, "order");
        checkNumber(name, header, "minutes");
        checkChoice(name, header, "discreet", Set.of("true", "false"));
        checkChoice(name, header, "keyStage", KEY_STAGES);
        checkChoices(name, header, "audiences", AUDIENCES);
        checkChoices(name, header, "channels", CHANNELS);
        CampaignSpan.check(name, header, problems);
        checkForm(name, header, "catalogueId", ID, "lower case, digits and hyphens, e.g. `lesson-good-secrets`");
        new PhasesCheck(name, header, problems).check();
        checkForm(name, header, "ages", AGES, "the ages of its readers, e.g. `ages: 12-14` or `ages: 16+`");
    }

    /** Templates print texts; a list or a group in the place of one would end the build in the middle. */
    private void checkShape(String name, Header header, String key, Object value) {
        boolean listOfTexts = value instanceof List<?> items && items.stream().allMatch(String.class::isInstance);
        boolean askedElsewhere = key.equals(CampaignPhase.KEY);
        if (!askedElsewhere && !(value instanceof String) && !(listOfTexts && LISTS.contains(key))) {
            problems.error(
                    Where.line(name, header.line(key)),
                    "`" + key + "` is " + (value instanceof List ? "a list" : "a group of keys"),
                    "write one text; to begin it with `[` or `{`, put it in double quotes");
        }
    }

    private void checkChoices(String name, Header header, String key, Set<String> choices) {
        header.list(key).stream()
                .filter(written -> !choices.contains(written))
                .forEach(written -> problems.error(
                        Where.line(name, header.line(key)),
                        "`" + key + ": " + written + "` is not a choice",
                        Suggestion.among("known", written, choices)));
    }

    private void checkForm(String name, Header header, String key, String form, String remedy) {
        header.text(key)
                .filter(written -> !written.matches(form))
                .ifPresent(written -> problems.error(
                        Where.line(name, header.line(key)),
                        "`" + key + ": " + written + "` cannot be read",
                        "write " + remedy));
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
