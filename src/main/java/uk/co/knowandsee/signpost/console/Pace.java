package uk.co.knowandsee.signpost.console;

import java.time.Duration;
import java.util.Locale;

/**
 * How far a piece of work has come, and how fast.
 *
 * @param done steps taken
 * @param total steps to take
 * @param spent time since it began
 */
record Pace(long done, long total, Duration spent) {

    Pace {
        spent = spent.isNegative() ? Duration.ZERO : spent;
    }

    /** Between 0 and 1, however many steps were announced. */
    double share() {
        return total <= 0 ? 1 : Math.min(1, (double) done / total);
    }

    /** {@code 410/s}, {@code 2.5/s}; empty as long as nobody can know. */
    String rate() {
        double seconds = spent.toNanos() / 1e9;
        if (done == 0 || seconds < 0.001) {
            return "";
        }
        double rate = done / seconds;
        return rate < 10 ? String.format(Locale.UK, "%.1f/s", rate) : Plural.number(Math.round(rate)) + "/s";
    }

    /** {@code 0:24 left}; empty as long as nobody can know. */
    String left() {
        if (done == 0 || done >= total) {
            return "";
        }
        long seconds = Math.round(spent.toNanos() / 1e9 / done * (total - done));
        return String.format(Locale.UK, "%d:%02d left", seconds / 60, seconds % 60);
    }

    /** {@code 12 of 34}. */
    String count() {
        return Plural.number(done) + " of " + Plural.number(total);
    }

    /** {@code 0.8 s}. */
    String seconds() {
        return String.format(Locale.UK, "%.1f s", spent.toNanos() / 1e9);
    }

    /** The closing words: how many and how long, and whether it got to its end. */
    String inWords() {
        if (done < total) {
            return "stopped at " + count() + " after " + seconds();
        }
        return Plural.number(done) + " in " + seconds() + (rate().isEmpty() ? "" : " (" + rate() + ")");
    }
}
