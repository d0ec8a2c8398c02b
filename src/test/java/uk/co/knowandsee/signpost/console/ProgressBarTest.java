package uk.co.knowandsee.signpost.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private final FakeTerminal terminal = new FakeTerminal();
    private final ProgressBar progress = new ProgressBar(terminal.errStream(), terminal::nanoTime);

    @Test
    void it_fills_and_says_count_rate_and_time_left() {
        var task = progress.begin("Baking pages", 1000);
        for (int i = 0; i < 250; i++) {
            terminal.pass(20);
            task.step();
        }

        assertThat(drawings().get(0)).isEqualTo("Baking pages  [--------------------]  0 of 1,000");
        assertThat(lastDrawing()).isEqualTo("Baking pages  [#####---------------]  250 of 1,000  50/s  0:15 left");
    }

    @Test
    void it_is_redrawn_some_times_a_second_however_fast_the_steps_are() {
        var task = progress.begin("Baking pages", 10_000);
        for (int i = 0; i < 10_000; i++) {
            if (i % 10 == 0) {
                terminal.pass(1);
            }
            task.step();
        }

        assertThat(drawings()).hasSize(11); // at the start, then ten in this second
    }

    @Test
    void one_plain_line_stays_when_the_work_is_done() {
        try (var task = progress.begin("Baking pages", 2)) {
            task.step();
            terminal.pass(500);
            task.step();
        }

        assertThat(terminal.err()).endsWith("\r\u001b[KBaking pages: 2 in 0.5 s (4.0/s)" + System.lineSeparator());
    }

    @Test
    void work_that_broke_off_does_not_claim_to_be_done() {
        var task = progress.begin("Baking pages", 34);
        task.step();
        terminal.pass(800);
        task.close();
        task.close();
        task.step();

        assertThat(lastDrawing().strip()).isEqualTo("Baking pages: stopped at 1 of 34 after 0.8 s");
    }

    @Test
    void a_note_stands_between_the_rate_and_the_time_left() {
        var task = progress.begin("Asking other sites", 2000);
        task.note("9 hosts waiting\u001b[2J");
        for (int i = 0; i < 312; i++) {
            terminal.pass(25);
            task.step();
        }
        terminal.pass(100);
        task.step();

        assertThat(lastDrawing()).startsWith("Asking other sites  [###-----------------]  313 of 2,000  40/s  ");
        assertThat(lastDrawing()).contains("9 hosts waiting<U+001B>[2J  0:4");
    }

    @Test
    void odd_totals_do_no_harm() {
        var none = progress.begin("Nothing", 0);
        none.close();
        assertThat(lastDrawing().strip()).isEqualTo("Nothing: 0 in 0.0 s");

        var more = progress.begin("More than announced", 1);
        more.step();
        terminal.pass(200);
        more.step();
        assertThat(lastDrawing()).startsWith("More than announced  [####################]  2 of 1");
    }

    @Test
    void the_name_of_the_work_cannot_repaint_the_terminal() {
        progress.begin("Baking \u001b[2J", 1).close();

        assertThat(terminal.err()).contains("Baking <U+001B>[2J").doesNotContain("\u001b[2J");
    }

    private List<String> drawings() {
        return List.of(terminal.err().substring(1).split("\r?\r")).stream()
                .map(line -> line.replace("\u001b[K", ""))
                .toList();
    }

    private String lastDrawing() {
        var all = drawings();
        return all.get(all.size() - 1);
    }
}
