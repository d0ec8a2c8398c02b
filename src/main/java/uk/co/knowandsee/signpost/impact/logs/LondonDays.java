package uk.co.knowandsee.signpost.impact.logs;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneRules;

/** Which day it was in this country. Remembers the last hour it was asked about: logs are in order, more or less. */
final class LondonDays {

    private static final ZoneRules RULES = ZoneId.of("Europe/London").getRules();
    private static final long HOUR = 3600; // the clocks change at a full hour
    private static final long DAY = 86_400;

    private long hour = Long.MIN_VALUE;
    private long day;

    /** @param second since 1970 */
    LocalDate of(long second) {
        return LocalDate.ofEpochDay(number(second));
    }

    /** Days since 1970. */
    long number(long second) {
        long asked = Math.floorDiv(second, HOUR);
        if (asked != hour) {
            int offset = RULES.getOffset(Instant.ofEpochSecond(second)).getTotalSeconds();
            day = Math.floorDiv(second + offset, DAY);
            hour = asked;
        }
        return day;
    }
}
