package uk.co.knowandsee.signpost.impact.records;

import java.time.LocalDate;

/**
 * How many came to something.
 *
 * @param date when
 * @param event what it was
 * @param audience for whom
 * @param area where
 * @param people how many came
 */
public record Attendance(LocalDate date, String event, String audience, String area, int people) {}
