package uk.co.knowandsee.signpost.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressLinesTest {

    private final FakeTerminal terminal = new FakeTerminal();
    private final ProgressLines progress = new ProgressLines(terminal.errStream(), terminal::nanoTime);

    @Test
    void quick_work_takes_two_lines() {
        try (var task = progress.begin("Baking pages", 100)) {
            for (int i = 0; i < 100; i++) {
                terminal.pass(10);
                task.step();
            }
        }

        assertThat(lines()).containsExactly("Baking pages: 100 to do", "Baking pages: 100 in 1.0 s (100/s)");
    }

    @Test
    void longer_work_gets_a_line_for_each_tenth() {
        var task = progress.begin("Checking", 100);
        for (int i = 0; i < 30; i++) {
            terminal.pass(1_000);
            task.step();
        }

        assertThat(lines())
                .containsExactly(
                        "Checking: 100 to do",
                        "Checking: 10 of 100 (1:30 left)",
                        "Checking: 20 of 100 (1:20 left)",
                        "Checking: 30 of 100 (1:10 left)");
    }

    @Test
    void never_two_lines_within_five_seconds() {
        var task = progress.begin("Checking", 10);
        for (int i = 0; i < 9; i++) {
            terminal.pass(1_000);
            task.step();
        }

        assertThat(lines()).containsExactly("Checking: 10 to do", "Checking: 5 of 10 (0:05 left)");
    }

    @Test
    void slow_work_is_heard_of_once_a_minute() {
        var task = progress.begin("Checking", 1_000);
        for (int i = 0; i < 5; i++) {
            terminal.pass(30_000);
            task.step();
        }

        assertThat(lines())
                .containsExactly(
                        "Checking: 1,000 to do",
                        "Checking: 2 of 1,000 (499:00 left)",
                        "Checking: 4 of 1,000 (498:00 left)");
    }

    @Test
    void work_that_broke_off_does_not_claim_to_be_done() {
        progress.begin("Checking", 3).close();

        assertThat(lines()).containsExactly("Checking: 3 to do", "Checking: stopped at 0 of 3 after 0.0 s");
    }

    @Test
    void a_log_holds_no_control_characters() {
        progress.begin("Checking", 1).close();

        assertThat(terminal.err().replaceAll("\\R", "")).doesNotContainPattern("\\p{Cntrl}");
    }

    private List<String> lines() {
        return terminal.err().lines().toList();
    }
}
