package uk.co.knowandsee.signpost.impact.figures;

import java.time.LocalDate;

/** How many came to something. */
public record EventFigures(LocalDate date, String event, String audience, String area, Count people) {}
