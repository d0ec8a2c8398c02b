package uk.co.knowandsee.signpost.console;

import java.util.Locale;

/** Numbers as people read them. */
final class Plural {

    private Plural() {}

    /** {@code 1 file}, {@code 10,000 files}. */
    static String of(long count, String noun) {
        return number(count) + " " + noun + (count == 1 ? "" : "s");
    }

    /** {@code 10,000}. */
    static String number(long count) {
        return String.format(Locale.UK, "%,d", count);
    }
}
