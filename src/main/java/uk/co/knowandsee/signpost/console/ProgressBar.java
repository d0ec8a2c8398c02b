package uk.co.knowandsee.signpost.console;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A bar that fills on one line of a terminal, and is replaced by one plain line when the work ends. */
final class ProgressBar implements Progress {

    private static final Duration BETWEEN_DRAWINGS = Duration.ofMillis(100);
    private static final int WIDTH = 20;
    private static final String START_OF_EMPTY_LINE = "\r\u001b[K";

    private final PrintStream err;
    private final LongSupplier nanoTime;

    ProgressBar(PrintStream err, LongSupplier nanoTime) {
        this.err = err;
        this.nanoTime = nanoTime;
    }

    @Override
    public Task begin(String what, int total) {
        var bar = new Bar(Visible.line(what), total);
        bar.draw();
        return bar;
    }

    private final class Bar implements Task {

        private final String what;
        private final int total;
        private final long began = nanoTime.getAsLong();
        private long drawn = began;
        private long done;
        private boolean closed;
        private String note = "";

        Bar(String what, int total) {
            this.what = what;
            this.total = total;
        }

        @Override
        public synchronized void step() {
            done++;
            if (!closed && nanoTime.getAsLong() - drawn >= BETWEEN_DRAWINGS.toNanos()) {
                draw();
            }
        }

        @Override
        public synchronized void note(String words) {
            note = Visible.line(words);
        }

        @Override
        public synchronized void close() {
            if (!closed) {
                closed = true;
                err.println(START_OF_EMPTY_LINE + what + ": " + pace().inWords());
            }
        }

        private synchronized void draw() {
            drawn = nanoTime.getAsLong();
            var pace = pace();
            int full = (int) Math.floor(pace.share() * WIDTH);
            var bar = "[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "]";
            err.print(START_OF_EMPTY_LINE
                    + Stream.of(what, bar, pace.count(), pace.rate(), note, pace.left())
                            .filter(words -> !words.isEmpty())
                            .collect(Collectors.joining("  ")));
            err.flush();
        }

        private Pace pace() {
            return new Pace(done, total, Duration.ofNanos(nanoTime.getAsLong() - began));
        }
    }
}
