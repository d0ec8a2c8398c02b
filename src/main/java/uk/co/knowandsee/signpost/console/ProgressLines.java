package uk.co.knowandsee.signpost.console;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Progress for a log: a line when work begins, one when it ends, and in between a line for each tenth, but never two
 * within seconds and never silence for more than a minute of steps.
 */
final class ProgressLines implements Progress {

    private static final Duration AT_MOST_EVERY = Duration.ofSeconds(5);
    private static final Duration AT_LEAST_EVERY = Duration.ofMinutes(1);

    private final PrintStream err;
    private final LongSupplier nanoTime;

    ProgressLines(PrintStream err, LongSupplier nanoTime) {
        this.err = err;
        this.nanoTime = nanoTime;
    }

    @Override
    public Task begin(String what, int total) {
        var task = new Lines(Visible.line(what), total);
        err.println(task.what + ": " + Plural.number(total) + " to do");
        return task;
    }

    private final class Lines implements Task {

        private final String what;
        private final int total;
        private final long began = nanoTime.getAsLong();
        private long said = began;
        private int tenthsSaid;
        private long done;
        private boolean closed;
        private String note = "";

        Lines(String what, int total) {
            this.what = what;
            this.total = total;
        }

        @Override
        public synchronized void step() {
            done++;
            if (!closed && isDue()) {
                said = nanoTime.getAsLong();
                tenthsSaid = tenths();
                err.println(what + ": " + pace().count() + inBrackets(rest()));
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
                err.println(what + ": " + pace().inWords());
            }
        }

        private boolean isDue() {
            long silence = nanoTime.getAsLong() - said;
            return silence >= AT_LEAST_EVERY.toNanos() || (silence >= AT_MOST_EVERY.toNanos() && tenths() > tenthsSaid);
        }

        private int tenths() {
            return (int) Math.floor(pace().share() * 10);
        }

        private String rest() {
            return Stream.of(note, pace().left())
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(", "));
        }

        private static String inBrackets(String words) {
            return words.isEmpty() ? "" : " (" + words + ")";
        }

        private Pace pace() {
            return new Pace(done, total, Duration.ofNanos(nanoTime.getAsLong() - began));
        }
    }
}
