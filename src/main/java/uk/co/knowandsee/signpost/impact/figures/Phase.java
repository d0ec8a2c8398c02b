package uk.co.knowandsee.signpost.impact.figures;

import java.time.LocalDate;
import uk.co.knowandsee.signpost.impact.records.Campaign;

/** Before, during or after a campaign. With no first day there is no before, with no last day no after. */
public enum Phase {
    BEFORE,
    DURING,
    AFTER;

    static Phase of(LocalDate day, Campaign campaign) {
        if (campaign.starts().filter(day::isBefore).isPresent()) {
            return BEFORE;
        }
        return campaign.ends().filter(day::isAfter).isPresent() ? AFTER : DURING;
    }
}
