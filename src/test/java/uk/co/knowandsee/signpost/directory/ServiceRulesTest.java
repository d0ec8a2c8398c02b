package uk.co.knowandsee.signpost.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.co.knowandsee.signpost.problem.Problem;

/** Each rule of a service file: a slip that it names, with its place, and a near miss that it lets pass. */
class ServiceRulesTest {

    /**
     * @param was a part of the sample file
     * @param slip what a writer puts in its place
     * @param nearMiss what looks like the slip and is fine
     */
    record Rule(String was, String slip, int line, int column, String what, String remedy, String nearMiss) {
        @Override
        public String toString() {
            return slip.isEmpty() ? "no " + was : slip;
        }
    }

    @TempDir
    Path folder;

    static List<Rule> rules() {
        return List.of(
                new Rule(
                        "summary:",
                        "sumary:",
                        5,
                        1,
                        "`sumary` is not a key",
                        "did you mean `summary`?",
                        "\"summary\":"),
                new Rule(
                        "bsl:",
                        "bls:",
                        21,
                        11,
                        "`bls` is not a key",
                        "did you mean `bsl`? Known keys: bsl, languages, relay",
                        "'bsl':"),
                new Rule(
                        "summary: They listen.\n",
                        "",
                        1,
                        1,
                        "`summary` is missing",
                        "add `summary:`. One sentence",
                        "summary: They.\n"),
                new Rule("They listen.", "''", 5, 10, "is not how `summary` is written", "One sentence", "'…'"),
                new Rule(
                        "They say hello.",
                        "Or ring 0300 123 5012.",
                        22,
                        14,
                        "`0300 123 5012` is a phone number in a text",
                        "numbers stand in `contacts:` only",
                        "Or ring 999, or 101 on 01-02-2026."),
                new Rule(
                        "who: Grown-ups",
                        "who: Who rang 0300 123 5012",
                        9,
                        12,
                        "`0300 123 5012` is a phone number in a text",
                        "numbers stand in `contacts:` only",
                        "who: Who rang 999"),
                new Rule(
                        "id: helpline",
                        "id: Helpline",
                        1,
                        5,
                        "`Helpline` is not how `id` is written",
                        "Lower case letters",
                        "id: 'helpline'"),
                new Rule(
                        "id: helpline",
                        "id: helplines",
                        1,
                        5,
                        "the id `helplines` is not the name of the file",
                        "`id: helpline`",
                        "id: \"helpline\""),
                new Rule(
                        "from: 2020 }",
                        "to: 2025 }",
                        3,
                        27,
                        "the first name is the one in use",
                        "put the present name first",
                        "from: 2025 }"),
                new Rule(
                        "from: \"2001-02-03\"",
                        "from: 2020",
                        4,
                        29,
                        "`from` is later than `to`",
                        "first day",
                        "from: 2019"),
                new Rule(
                        "2001-02-03",
                        "2001-02-30",
                        4,
                        29,
                        "`2001-02-30` is not a day in the calendar",
                        "year, month, day",
                        "2000-02-29"),
                new Rule("to: 2019", "to: 19", 4, 47, "`19` cannot be right for `to`", "Last day", "to: 2009"),
                new Rule(
                        "[young-people, parents]",
                        "[young-people, parent]",
                        6,
                        27,
                        "`parent` is not a choice for `audiences`",
                        "did you mean `parents`?",
                        "[parents]"),
                new Rule("[young-people, parents]", "[]", 6, 12, "`audiences` is empty", "Which readers", "[everyone]"),
                new Rule(
                        "[young-people, parents]",
                        "parents",
                        6,
                        12,
                        "`audiences` must be a list",
                        "Which readers",
                        "[parents]"),
                new Rule(
                        "instead: door",
                        "instead: dor",
                        9,
                        32,
                        "there is no service `dor`",
                        "did you mean `door`?",
                        "instead: helpline"),
                new Rule("min: 5", "min: 19", 10, 14, "`min` 19 is above `max` 18", "youngest", "min: 18"),
                new Rule("max: 18", "max: eighteen", 10, 22, "`max` must be a whole number", "oldest age", "max: 120"),
                new Rule("max: 18", "max: 180", 10, 22, "`180` cannot be right for `max`", "oldest age", "max: 99"),
                new Rule(
                        "[uk, town]",
                        "[uk, twon]",
                        11,
                        13,
                        "there is no area `twon`",
                        "did you mean `town`?",
                        "[england, humberside]"),
                new Rule(
                        "\"0800 1111\", purpose",
                        "\"0300 123 704\", purpose",
                        13,
                        27,
                        "it has 10 digits, and numbers that begin 0300 have 11",
                        "digit by digit",
                        "\"(0800) 1111\", purpose"),
                new Rule(
                        "\"85258\"",
                        "85258",
                        14,
                        26,
                        "`value` must be text",
                        "put `85258` in double quotes",
                        "'85258'"),
                new Rule(
                        "purpose: day",
                        "purpose: night",
                        13,
                        49,
                        "`night` is not a choice for `purpose`",
                        "any-time, day, emergency, out-of-hours",
                        "purpose: emergency"),
                new Rule(
                        "kind: phone",
                        "kind: phonne",
                        13,
                        13,
                        "`phonne` is not a choice for `kind`",
                        "did you mean `phone`?",
                        "kind: 'phone'"),
                new Rule("\"no\"", "no", 13, 92, "`onBill` must be text", "put `no` in double quotes", "'no'"),
                new Rule(
                        "hours: always",
                        "hours: allways",
                        13,
                        76,
                        "`allways` is not a choice for `hours`",
                        "did you mean `always`?",
                        "hours: unknown"),
                new Rule(
                        "Mon-Thu 08:30-17:00",
                        "Mon-Thu 8.30-17.00",
                        14,
                        94,
                        "`Mon-Thu 8.30-17.00` is not how `weekly` is written",
                        "24-hour clock",
                        "Mon,Thu 08:30-24:00"),
                new Rule(
                        "Mon-Thu 08:30-17:00",
                        "Mon-Thu 08:30-25:00",
                        14,
                        94,
                        "`Mon-Thu 08:30-25:00` is not how",
                        "24-hour clock",
                        "Mon-Thu 20:30-07:00"),
                new Rule(
                        "Mon-Thu 08:30-17:00",
                        "Thu-Mon 08:30-17:00",
                        14,
                        94,
                        "a day or a time that does not exist",
                        "from Monday on",
                        "Mon,Thu-Sun 08:30-17:00"),
                new Rule(
                        "Mon-Thu 08:30-17:00",
                        "Mon-Thu 09:00-09:00",
                        14,
                        94,
                        "begins and ends at the same time",
                        "`00:00-24:00`",
                        "Mon-Thu 00:00-24:00"),
                new Rule(
                        "Mon-Thu 08:30-17:00",
                        "Mon,Mon 08:30-17:00",
                        14,
                        94,
                        "a day or a time that does not exist",
                        "from Monday on",
                        "Mon 08:30-17:00"),
                new Rule(
                        "bankHolidays: closed",
                        "bankHolidays: shut",
                        14,
                        132,
                        "`shut` is not a choice for `bankHolidays`",
                        "all-day, closed, open, unknown",
                        "bankHolidays: all-day"),
                new Rule(
                        "weekly: [\"Mon-Thu 08:30-17:00\"], ",
                        "",
                        14,
                        83,
                        "`weekly` is missing",
                        "Days from Monday on",
                        "weekly: [\"Sat 00:00-24:00\"], "),
                new Rule(
                        "https://chat.example.org/",
                        "http://chat.example.org/",
                        15,
                        26,
                        "`http://chat.example.org/` is not a full web address",
                        "https://",
                        "https://chat.example.org/a?b=c#d"),
                new Rule(
                        "https://www.example.org/\"",
                        "www.example.org\"",
                        16,
                        25,
                        "`www.example.org` is not a full web address",
                        "copy it from the browser",
                        "https://example.org\""),
                new Rule(
                        "hello@example.org",
                        "mailto:hello@example.org",
                        17,
                        27,
                        "is not an e-mail address",
                        "without `mailto:`",
                        "he.llo+x@mail.example.org"),
                new Rule(
                        "kind: post",
                        "kind: post, purpose: day",
                        18,
                        19,
                        "`purpose` does not belong here",
                        "For phones only",
                        "kind: post, hours: unknown"),
                new Rule(
                        "kind: email",
                        "kind: email, word: HI",
                        17,
                        20,
                        "`word` does not belong here",
                        "For texts only",
                        "kind: email, label: HI"),
                new Rule(", label: The app", "", 19, 5, "`label` is missing", "The name of the app", ", label: App"),
                new Rule("\"yes\"", "yes", 20, 12, "`anonymous` must be text", "put `yes` in double quotes", "partly"),
                new Rule(
                        "\"https://www.example.org/about\"",
                        "the website",
                        23,
                        9,
                        "`the website` is not a full web address",
                        "https://",
                        "https://www.example.org/a_b"),
                new Rule(
                        "evidence: own-page",
                        "evidence: our-page",
                        24,
                        11,
                        "`our-page` is not a choice for `evidence`",
                        "did you mean `own-page`?",
                        "evidence: old"),
                new Rule(
                        "evidence: own-page\nevidenceNote: Nothing doubtful.",
                        "evidence: conflict",
                        1,
                        1,
                        "`evidenceNote` is missing",
                        "What was doubtful",
                        "evidence: own-page"),
                new Rule(
                        "2026-11-01",
                        "2026-11-31",
                        26,
                        12,
                        "`2026-11-31` is not a day in the calendar",
                        "year, month, day",
                        "2026-10-31"),
                new Rule(
                        "2026-11-01",
                        "1 November 2026",
                        26,
                        12,
                        "`1 November 2026` is not how `checkedOn` is written",
                        "e.g. 2026-11-22",
                        "2026-11-21"),
                new Rule(
                        "2026-11-01",
                        "2026-11-23",
                        26,
                        12,
                        "`2026-11-23` has not come yet",
                        "today is 2026-11-22",
                        "2026-11-22"),
                new Rule(
                        "A. Person",
                        "desk research",
                        27,
                        12,
                        "cannot have opened the page or rung",
                        "stored-copy",
                        "Desk officer"),
                new Rule(
                        "180d",
                        "six months",
                        29,
                        15,
                        "`six months` is not how `recheckEvery` is written",
                        "`180d`",
                        "90d"),
                new Rule(
                        "phones: [\"0800 1111\"]",
                        "phones: [\"0800 555 111\"]",
                        30,
                        21,
                        "`0800 555 111` is not among the contacts",
                        "`contacts:`",
                        "phones: [\"08001111\"]"),
                new Rule(
                        "phones: [\"0800 1111\"]",
                        "phones: [\"0800\"]",
                        30,
                        21,
                        "is not a phone number",
                        "digit by digit",
                        "phones: [\"85258\"]"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_slip_is_named_with_its_place_and_its_remedy(Rule rule) {
        var problems = readWith(rule.was(), rule.slip());

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.where().toString())
                    .isEqualTo(SampleSite.HELPLINE + ":" + rule.line() + ":" + rule.column());
            assertThat(problem.what()).contains(rule.what());
            assertThat(problem.remedy()).contains(rule.remedy());
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_near_miss_is_let_pass(Rule rule) {
        assertThat(readWith(rule.was(), rule.nearMiss())).isEmpty();
    }

    @Test
    void several_slips_are_shown_together() {
        var text = SampleSite.HELPLINE_TEXT
                .replace("summary:", "sumary:")
                .replace("hello@example.org", "hello")
                .replace("2026-11-01", "2026-11-31");

        var problems = new SampleSite(folder).with(SampleSite.HELPLINE, text).problems();

        assertThat(problems).extracting(p -> p.where().line()).containsExactly(5, 17, 26);
    }

    private List<Problem> readWith(String was, String now) {
        assertThat(SampleSite.HELPLINE_TEXT).containsOnlyOnce(was);
        return new SampleSite(folder)
                .with(SampleSite.HELPLINE, SampleSite.HELPLINE_TEXT.replace(was, now))
                .problems();
    }
}
