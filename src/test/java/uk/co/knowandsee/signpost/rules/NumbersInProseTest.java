package uk.co.knowandsee.signpost.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.co.knowandsee.signpost.problem.Problem;

class NumbersInProseTest {

    @TempDir
    Path folder;

    @Test
    void a_number_that_the_directory_does_not_know_is_named_with_its_line_and_column() {
        assertThat(problems("", "First *line*.\n\nThen ring **01632 960 001** or wait.\n"))
                .singleElement()
                .hasToString("content/page.md:6:13  `01632 960 001` looks like a phone number, and the directory does"
                        + " not know it  [numbers/in-prose]\n    -> add it to the directory in data/services/, and"
                        + " link to its service with `service:`");
    }

    @Test
    void a_digit_that_got_lost_brings_the_number_that_was_meant() {
        assertThat(problems("", "Ring 0300 123 501.\n"))
                .singleElement()
                .satisfies(p -> assertThat(p.remedy())
                        .startsWith(
                                "did you mean `0300 123 5012`? Then write [The door](service:door); if not, add it"));
    }

    @Test
    void a_number_of_the_directory_is_linked_and_not_typed() {
        assertThat(problems("", "Ring 0300-123 5012 now.\n"))
                .singleElement()
                .hasToString("content/page.md:4:6  `0300-123 5012` is typed into the page, where it stays when the"
                        + " directory changes  [numbers/in-prose]\n    -> write a link instead:"
                        + " [The door](service:door)");
    }

    @Test
    void a_number_in_a_header_is_found_whatever_its_key() {
        assertThat(problems("summary: Ring 01632 960 001\nowner: team (01632 960 002)", "Words.\n"))
                .extracting(p -> p.where().toString())
                .containsExactly("content/page.md:3", "content/page.md:4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Ring 01632 960 001\n",
                "- Ring 116 123\n",
                "| Who | Number |\n|---|---|\n| us | 01632 960 001 |\n",
                "> [!SAY] On 01632 960 001\n> Hello.\n",
                "[01632 960 001](service:door)\n",
                "Ring +44 1632 960001.\n",
                "Text HELP to 61234.\n",
                "<!-- lang-ok: numbers/in-prose | asked for | A. Person | 2026-11-22 -->\nRing 01632 960 001.\n"
            })
    void a_number_is_found_wherever_a_reader_reads_it(String body) {
        assertThat(problems("", body)).extracting(Problem::rule).containsExactly("numbers/in-prose");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In danger now? Ring 999. If not, ring 101, or 111 for your health.\n",
                "By relay: 18001 101. On a textphone: 18000.\n",
                "It was on 22-11-2026, 2026-11-22 and in 2015-17; 1,000 of 12,500 people, 10%.\n",
                "Open 0830-1700, page 101, CH1 2AB, case 116.\n",
                "Ring [The door](service:door).\n"
            })
    void what_everybody_knows_and_what_is_no_number_may_stand_there(String body) {
        assertThat(problems("date: 2026-11-22\nversion: 2015-17\nages: 12-14", body))
                .isEmpty();
    }

    private List<Problem> problems(String header, String body) {
        return new Given(folder)
                .service("door", "audiences: [everyone]\ncontacts: [{ kind: phone, value: \"0300 123 5012\" }]\n")
                .page("content/page.md", header, body)
                .heldAgainst(new NumbersInProse());
    }
}
