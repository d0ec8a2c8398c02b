package uk.co.knowandsee.signpost.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/** Two streams that remember, and a clock that stands still until it is told. */
final class FakeTerminal {

    private final ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(outBytes, true, UTF_8);
    private final PrintStream err = new PrintStream(errBytes, true, UTF_8);
    private long millis;

    Console console(Terminal terminal, boolean quiet) {
        return new Console(out, err, terminal, quiet, this::nanoTime);
    }

    PrintStream errStream() {
        return err;
    }

    long nanoTime() {
        return millis * 1_000_000;
    }

    void pass(long millis) {
        this.millis += millis;
    }

    String out() {
        return outBytes.toString(UTF_8);
    }

    String err() {
        return errBytes.toString(UTF_8);
    }
}
