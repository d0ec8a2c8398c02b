package uk.co.knowandsee.signpost;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Which day a build is for: the day that was named, else SOURCE_DATE_EPOCH's, else today's, in this country. */
final class Today {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private Today() {}

    static LocalDate of(@Nullable LocalDate named, Surroundings world) throws WrongUse {
        if (named != null) {
            return named;
        }
        var epoch = world.environment().get("SOURCE_DATE_EPOCH");
        var now = epoch == null || epoch.isBlank() ? world.clock().instant() : read(epoch.strip());
        return LocalDate.ofInstant(now, HERE);
    }

    private static Instant read(String epoch) throws WrongUse {
        try {
            return Instant.ofEpochSecond(Long.parseLong(epoch));
        } catch (NumberFormatException | DateTimeException e) {
            throw new WrongUse(
                    "SOURCE_DATE_EPOCH is `" + epoch + "`, which is not a number of seconds",
                    "set it to the seconds since 1970, e.g. `1795305600`, or unset it");
        }
    }

    /** Reads the option. */
    static final class Reader implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String written) {
            try {
                return LocalDate.parse(written);
            } catch (DateTimeException e) {
                throw new TypeConversionException("`" + written + "` is not a day; write it as 2026-11-22");
            }
        }
    }
}
