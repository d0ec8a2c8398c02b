package uk.co.knowandsee.signpost;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.joran.spi.JoranException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

/** What the site engine's log may send to a terminal: see logback.xml. */
class LogTest {

    private final Exception fault = new IllegalStateException("inner detail");

    @Test
    void an_unexpected_error_is_one_line_without_a_trace() throws JoranException {
        var shown = shown("org.jbake.app.Crawler", log -> log.error("could not read {}", "x.md", fault));

        assertThat(shown).isEqualToNormalizingNewlines("signpost: could not read x.md\n");
    }

    @Test
    void chatter_is_not_shown() throws JoranException {
        var shown = shown("org.jbake.app.Crawler", log -> {
            log.warn("warning");
            log.info("information");
            log.debug("detail");
        });

        assertThat(shown).isEmpty();
    }

    @Test
    void what_comes_back_as_a_problem_is_not_shown_twice() throws JoranException {
        for (var name : new String[] {"freemarker.runtime", "org.jbake.app.Oven", "org.jbake.app.Renderer"}) {
            assertThat(shown(name, log -> log.error("failed", fault))).as(name).isEmpty();
        }
    }

    @Test
    void a_file_name_cannot_repaint_the_terminal() throws JoranException {
        var shown = shown("org.jbake.app.Crawler", log -> log.error("could not read \u001b[2Jx\n\ty.md"));

        assertThat(shown).isEqualToNormalizingNewlines("signpost: could not read  [2Jx y.md\n");
    }

    /** A log of its own with the real configuration, so that nothing is left behind in the one that tests share. */
    private static String shown(String name, Consumer<Logger> work) throws JoranException {
        var bytes = new ByteArrayOutputStream();
        var realErr = System.err;
        var context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter()); // SLF4J does this for the shared one
        try {
            System.setErr(new PrintStream(bytes, true, UTF_8));
            var configurator = new JoranConfigurator();
            configurator.setContext(context);
            configurator.doConfigure(LogTest.class.getResource("/logback.xml"));
            work.accept(context.getLogger(name));
        } finally {
            context.stop();
            System.setErr(realErr);
        }
        return bytes.toString(UTF_8);
    }
}
