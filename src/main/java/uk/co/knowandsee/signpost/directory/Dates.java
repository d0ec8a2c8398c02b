package uk.co.knowandsee.signpost.directory;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import uk.co.knowandsee.signpost.yaml.YamlPart;

/** Days as data files write them: {@code 2026-11-22}, or a bare year where no more is known. */
final class Dates {

    private Dates() {}

    static Optional<LocalDate> day(YamlPart written, Complaints complaints) {
        try {
            return Optional.of(LocalDate.parse(written.text()));
        } catch (DateTimeException e) {
            complaints.error(
                    written,
                    written.quoted() + " is not a day in the calendar",
                    "write year, month, day with two hyphens, e.g. 2026-03-02");
            return Optional.empty();
        }
    }

    /** A bare year counts from its first day. */
    static Optional<LocalDate> firstDay(YamlPart written, Complaints complaints) {
        return isYear(written)
                ? Optional.of(LocalDate.of(Integer.parseInt(written.text()), 1, 1))
                : day(written, complaints);
    }

    /** A bare year counts to its last day. */
    static Optional<LocalDate> lastDay(YamlPart written, Complaints complaints) {
        return isYear(written)
                ? Optional.of(LocalDate.of(Integer.parseInt(written.text()), 12, 31))
                : day(written, complaints);
    }

    private static boolean isYear(YamlPart written) {
        return written.text().matches("[0-9]{4}");
    }
}
