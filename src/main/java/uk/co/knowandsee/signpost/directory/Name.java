package uk.co.knowandsee.signpost.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A name of a service and when it was in use.
 *
 * @param text the name
 * @param from first day, if known
 * @param to last day; absent for the name in use
 */
public record Name(
        String text, @Nullable LocalDate from, @Nullable LocalDate to) {}
