package uk.co.knowandsee.signpost.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A part of a campaign that has a name and a time, e.g. "Get ready" from 4 February to 3 March.
 *
 * @param name as readers see it
 * @param starts when it begins
 * @param ends when it is over; empty when it is not known or goes on
 * @param yearly whether it comes back each year; its days are then days of any year
 */
public record CampaignPhase(String name, Moment starts, Optional<Moment> ends, boolean yearly) {

    static final String KEY = "phases";

    /** What the header says, in its order, without what cannot be read: the check of the header has reported that. */
    public static List<CampaignPhase> of(Header header) {
        boolean yearly = header.text("yearly").isPresent();
        var phases = new ArrayList<CampaignPhase>();
        for (var written : header.items(KEY)) {
            if (written instanceof Map<?, ?> keys) {
                of(keys, yearly).ifPresent(phases::add);
            }
        }
        return List.copyOf(phases);
    }

    /** Empty without a name or a start that can be read. */
    static Optional<CampaignPhase> of(Map<?, ?> keys, boolean yearly) {
        var name = text(keys, "name");
        var ends = moment(text(keys, "ends"), yearly);
        return name.isEmpty()
                ? Optional.empty()
                : moment(text(keys, "starts"), yearly).map(starts -> new CampaignPhase(name, starts, ends, yearly));
    }

    /** One text under a key; empty when there is none. */
    static String text(Map<?, ?> keys, String key) {
        return keys.get(key) instanceof String text ? text.strip() : "";
    }

    /** A day of any year for campaigns that come back, and otherwise a day, a month or a year. */
    static Optional<Moment> moment(String written, boolean yearly) {
        return yearly ? Moment.ofAnyYear(written) : Moment.parse(written);
    }

    /** Its name as part of an address. */
    public String slug() {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }

    /** When it is, e.g. {@code 4 February to 3 March}, {@code January 2014} or {@code From September 2014}. */
    public String when() {
        if (ends.isPresent()) {
            var last = ends.get();
            return last.equals(starts) ? starts.inWords() : starts.inWords() + " to " + last.inWords();
        }
        return yearly ? starts.inWords() : "From " + starts.inWords();
    }
}
