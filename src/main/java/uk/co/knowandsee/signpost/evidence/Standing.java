package uk.co.knowandsee.signpost.evidence;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * How a promise stands.
 *
 * @param pledge the promise
 * @param state the answer in a word
 * @param words the rest of the sentence that the state's words begin
 * @param checks what was looked at, one line for each check
 */
public record Standing(Pledge pledge, State state, String words, List<String> checks) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** The answer, and how a sentence about it begins. */
    public enum State {
        /** Checked, and kept. */
        KEPT("Checked"),
        /** Some of its checks ran, and it is kept as far as they go. */
        IN_PART("Checked in part"),
        /** Checked, and something is left to mend. */
        UNSETTLED("Not all right yet"),
        /** Checked, and broken. */
        BROKEN("Not kept"),
        /** Nothing has checked it for this build. */
        NOT_RUN("Not checked for this build");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Standing {
        checks = List.copyOf(checks);
    }

    /** The whole sentence. */
    public String inWords() {
        return state.words() + words;
    }

    /** {@code 25 November 2026}. */
    static String inWords(LocalDate day) {
        return DAY.format(day);
    }
}
