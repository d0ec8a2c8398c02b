package uk.co.knowandsee.signpost.impact.records;

import java.time.LocalDate;

/**
 * Something that was printed and handed out.
 *
 * @param date when
 * @param piece the id of the piece
 * @param channel one of the piece's channels; empty for copies with the path that names none
 * @param area where it was handed out, as the team wrote it
 * @param copies how many
 */
public record PrintRun(LocalDate date, String piece, String channel, String area, int copies) {}
