package uk.co.knowandsee.signpost.evidence;

import java.time.LocalDate;
import java.util.List;

/**
 * What is remembered of the last check of each link to a service.
 *
 * @param of how many links there are
 * @param good on which day each of those was tried that led where it should
 * @param others on which day each of those was tried that did not, or of which nobody could tell
 */
public record Signposts(int of, List<LocalDate> good, List<LocalDate> others) {

    public Signposts {
        good = List.copyOf(good);
        others = List.copyOf(others);
    }

    int tried() {
        return good.size() + others.size();
    }
}
