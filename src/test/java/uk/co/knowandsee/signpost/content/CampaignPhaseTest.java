package uk.co.knowandsee.signpost.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.co.knowandsee.signpost.problem.Problems;

class CampaignPhaseTest {

    private static final String CAMPAIGN = "title: A page\ntype: campaign\n";

    @Test
    void phases_are_told_in_words() {
        assertThat(phases(CAMPAIGN + """
                        phases:
                          - { name: Phase one, starts: 2013-11, ends: 2014-08 }
                          - { name: The launch, starts: 2014-01, ends: 2014-01 }
                          - { name: Phase two, starts: 2014-09-01 }
                        """))
                .containsExactly(
                        "phase-one: November 2013 to August 2014",
                        "the-launch: January 2014",
                        "phase-two: From 1 September 2014");
    }

    @Test
    void what_comes_back_each_year_has_days_of_any_year() {
        assertThat(phases(CAMPAIGN + """
                        yearly: 03-18
                        phases:
                          - { name: "Get ready!", starts: 02-29, ends: 03-17 }
                          - { name: The day, starts: 03-18 }
                        """)).containsExactly("get-ready: 29 February to 17 March", "the-day: 18 March");
    }

    @Test
    void phases_that_overlap_or_start_together_are_in_order() {
        assertThat(problems(CAMPAIGN + """
                        starts: 2014
                        phases:
                          - { name: Buses, starts: 2014-01, ends: 2014-06 }
                          - { name: Radio, starts: 2014-01 }
                        """)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            { name: Late, starts: 2014-01 }            | `Late` starts before `First`, which stands above it
            { name: Late, starts: 2015, ends: 2014 }   | `Late` ends before it starts
            { name: Early, starts: 2012 }              | `Early` is over before the campaign `starts`
            { name: first, starts: 2014-12 }           | two phases are called `first`
            { starts: 2014-12 }                        | a phase has no name
            { name: Late }                             | a phase has no `starts`
            { name: Late, starts: 12-24 }              | `starts: 12-24` cannot be read
            { name: Late, starts: 2015, ends: soon }   | `ends: soon` cannot be read
            { name: Late, starts: 2015, end: 2016 }    | `end` is not a key of a phase
            Late                                       | a phase is not a group of keys
            """)
    void a_slip_in_a_phase_is_named_with_its_line(String phase, String problem) {
        assertThat(problems(CAMPAIGN + "starts: 2013-11\nphases:\n  - { name: First, starts: 2014-09 }\n  - " + phase))
                .anySatisfy(found -> assertThat(found).startsWith("content/a.md:7  " + problem));
    }

    @Test
    void other_pages_have_none() {
        assertThat(problems("title: A page\ntype: page\nphases: [{ name: First, starts: 2014-09 }]"))
                .singleElement()
                .asString()
                .startsWith("content/a.md:4  `phases` is for campaigns");
        assertThat(problems(CAMPAIGN + "phases: soon")).hasSize(1);
        assertThat(problems(CAMPAIGN)).isEmpty();
    }

    @Test
    void whatever_stands_there_is_read_or_reported() {
        var random = new Random(318);
        var pieces =
                List.of("- ", "name: x", "starts: 2014", "ends: 2013", "\n  ", "\n    ", "[", "]", "{}", "02-30", ": ");
        for (int round = 0; round < 300; round++) {
            var text = random.ints(8, 0, pieces.size()).mapToObj(pieces::get).collect(Collectors.joining());
            var problems = new Problems();
            new HeaderReader("~~~~~~")
                    .read("content/a.md", "---\n" + CAMPAIGN + "phases:\n  " + text + "\n---\nWords.\n", problems)
                    .ifPresent(parts -> {
                        new PhasesCheck("content/a.md", parts.header(), problems).check();
                        var read = CampaignPhase.of(parts.header());
                        assertThat(read.isEmpty() && problems.errors().isEmpty())
                                .as(text)
                                .isFalse();
                    });
        }
    }

    private static List<String> phases(String header) {
        assertThat(problems(header)).isEmpty();
        return CampaignPhase.of(
                        SamplePage.of("content/a.md", header, "Words.\n").header())
                .stream()
                .map(phase -> phase.slug() + ": " + phase.when())
                .toList();
    }

    private static List<String> problems(String header) {
        var problems = new Problems();
        var page = SamplePage.of("content/a.md", header, "Words.\n");
        new PhasesCheck("content/a.md", page.header(), problems).check();
        return problems.errors().stream().map(Object::toString).toList();
    }
}
