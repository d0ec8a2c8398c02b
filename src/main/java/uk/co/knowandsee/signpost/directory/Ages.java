package uk.co.knowandsee.signpost.directory;

import java.util.OptionalInt;

/**
 * The ages a service helps, in whole years, both ends included.
 *
 * @param youngest empty when there is no lower limit
 * @param oldest empty when there is no upper limit
 */
public record Ages(OptionalInt youngest, OptionalInt oldest) {

    public static final Ages ANY = new Ages(OptionalInt.empty(), OptionalInt.empty());

    /** In words, e.g. {@code 18 and under}, {@code 13 to 25}, {@code any age}. */
    public String inWords() {
        if (youngest.isPresent() && oldest.isPresent()) {
            return youngest.getAsInt() + " to " + oldest.getAsInt();
        }
        if (oldest.isPresent()) {
            return oldest.getAsInt() + " and under";
        }
        return youngest.isPresent() ? youngest.getAsInt() + " and over" : "any age";
    }
}
