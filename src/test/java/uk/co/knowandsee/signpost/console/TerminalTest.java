package uk.co.knowandsee.signpost.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

    @Test
    void the_launcher_knows_which_stream_is_a_terminal() {
        assertThat(Terminal.of("none,out,err", null, Map.of())).isEqualTo(new Terminal(true, true, true, true));
        assertThat(Terminal.of("none,err", null, Map.of())).isEqualTo(new Terminal(false, true, true, true));
        assertThat(Terminal.of("none", null, Map.of())).isEqualTo(new Terminal(false, false, true, true));
    }

    @Test
    void without_launcher_and_console_there_is_no_terminal() {
        var terminal = Terminal.of(null, null, Map.of("TERM", "xterm"));

        assertThat(terminal.out()).isFalse();
        assertThat(terminal.err()).isFalse();
        assertThat(terminal.colourOnErr()).isFalse();
    }

    @Test
    void no_color_takes_the_colour_and_leaves_the_bar() {
        var terminal = Terminal.of("out,err", null, Map.of("NO_COLOR", "1"));

        assertThat(terminal.colour()).isFalse();
        assertThat(terminal.clever()).isTrue();
        assertThat(Terminal.of("out,err", null, Map.of("NO_COLOR", "")).colour())
                .as("an empty NO_COLOR does not count")
                .isTrue();
    }

    @Test
    void a_dumb_terminal_gets_neither() {
        var terminal = Terminal.of("out,err", null, Map.of("TERM", "dumb"));

        assertThat(terminal.colour()).isFalse();
        assertThat(terminal.clever()).isFalse();
    }
}
