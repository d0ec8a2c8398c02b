package uk.co.knowandsee.signpost.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.problem.Where;

class ConsoleTest {

    private static final Terminal COLOURFUL = new Terminal(true, true, true, true);
    private static final String ESCAPE = "\u001b";

    private static final Problem TYPE =
            Problem.error(Where.line("content/parents/talk.md", 4), "`stroy` is not a page type", "write `story`");
    private static final Problem TITLE =
            Problem.error(Where.file("content/parents/talk.md"), "there is no title", "add one");
    private static final Problem NUMBER =
            Problem.error(new Where("data/services/childline.yaml", 9, 3), "`0800` is too short", "write it in full");
    private static final Problem OLD =
            Problem.warning(Where.line("data/services/shout.yaml", 2), "checked long ago", "check it");

    private final FakeTerminal terminal = new FakeTerminal();

    @Test
    void problems_stand_by_file_with_what_to_do_and_one_line_sums_them_up() {
        terminal.console(Terminal.NONE, false)
                .problems(List.of(NUMBER, OLD, TYPE, TITLE), "Nothing was published; the last good site is untouched.");

        assertThat(terminal.err()).isEqualToNormalizingNewlines("""

                content/parents/talk.md  there is no title
                    -> add one
                content/parents/talk.md:4  `stroy` is not a page type
                    -> write `story`

                data/services/childline.yaml:9:3  `0800` is too short
                    -> write it in full

                data/services/shout.yaml:2  (warning) checked long ago
                    -> check it

                1 warning in 1 file.

                3 problems in 2 files. Nothing was published; the last good site is untouched.
                """);
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void quiet_keeps_what_has_to_be_mended_and_nothing_else() {
        var console = terminal.console(COLOURFUL, true);

        console.say("baked");
        console.good("baked well");
        console.warnings(List.of(OLD));
        console.progress().begin("Baking", 3).close();
        console.problems(List.of(TITLE, OLD), "Nothing was published.");

        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err())
                .contains("there is no title", "1 problem in 1 file.", "Nothing was published.")
                .doesNotContain("warning", "checked long ago", "Baking");
    }

    @Test
    void what_is_to_be_settled_before_publishing_comes_last_with_its_rule() {
        var overdue = Rule.warning("freshness/page", "pages age")
                .broken(Where.line("content/parents/talk.md", 5), "is overdue", "read it again");

        terminal.console(Terminal.NONE, false).unsettled(List.of(overdue, OLD), "Nothing was published.");

        assertThat(terminal.err()).isEqualToNormalizingNewlines("""

                data/services/shout.yaml:2  (warning) checked long ago
                    -> check it

                1 warning in 1 file.

                content/parents/talk.md:5  (warning) is overdue  [freshness/page]
                    -> read it again

                1 warning in 1 file to settle before publishing. Nothing was published.
                """);
    }

    @Test
    void colour_is_for_terminals_only() {
        terminal.console(Terminal.NONE, false).problems(List.of(TITLE, OLD), "Stopped.");
        terminal.console(Terminal.NONE, false).good("fine");
        assertThat(terminal.err() + terminal.out()).doesNotContain(ESCAPE);

        terminal.console(COLOURFUL, false).problems(List.of(TITLE, OLD), "Stopped.");
        terminal.console(COLOURFUL, false).good("fine");
        assertThat(terminal.err()).contains(ESCAPE + "[31;1m1 problem in 1 file." + ESCAPE + "[0m Stopped.");
        assertThat(terminal.out()).contains(ESCAPE + "[32mfine" + ESCAPE + "[0m");
    }

    @Test
    void a_file_cannot_repaint_the_terminal_or_pose_as_a_line_of_ours() {
        var nasty = Problem.error(
                Where.file("content/a\u001b]0;x\u0007.md"),
                "`\u001b[2J\u009b1m\u202Egnp.exe` is unknown\ncontent/b.md:1  all is well",
                "remove\r\nit");

        terminal.console(COLOURFUL, false).problems(List.of(nasty), "Stopped.");

        assertThat(terminal.err())
                .contains("content/a<U+001B>]0;x<U+0007>.md")
                .contains("`<U+001B>[2J<U+009B>1m<U+202E>gnp.exe` is unknown\n    content/b.md:1  all is well")
                .contains("    -> remove\n       it")
                .doesNotContain("\u0007", "\u009b", "\u202E", "\u001b[2J", "\u001b]0");
    }

    @Test
    void letters_of_all_languages_stay_as_they_are() {
        terminal.console(Terminal.NONE, false).say("Żółć, ਪੰਜਾਬੀ, “quoted” – 🙂");

        assertThat(terminal.out().strip()).isEqualTo("Żółć, ਪੰਜਾਬੀ, “quoted” – 🙂");
    }

    @Test
    void our_own_fault_is_one_sentence_and_what_to_do_even_when_quiet() {
        terminal.console(Terminal.NONE, true).stop("there is no folder `x`", "name it with `--source`");

        assertThat(terminal.err())
                .isEqualToNormalizingNewlines("signpost: there is no folder `x`\n    -> name it with `--source`\n");
    }

    @Test
    void progress_fits_what_is_at_the_other_end() {
        assertThat(terminal.console(COLOURFUL, false).progress()).isInstanceOf(ProgressBar.class);
        assertThat(terminal.console(Terminal.NONE, false).progress()).isInstanceOf(ProgressLines.class);
        assertThat(terminal.console(new Terminal(true, true, false, false), false)
                        .progress())
                .as("a dumb terminal")
                .isInstanceOf(ProgressLines.class);
        assertThat(terminal.console(new Terminal(true, false, true, true), false)
                        .progress())
                .as("standard error in a file")
                .isInstanceOf(ProgressLines.class);
        assertThat(terminal.console(COLOURFUL, true).progress()).isSameAs(Progress.SILENT);
    }
}
