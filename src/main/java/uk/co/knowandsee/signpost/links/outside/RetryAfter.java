package uk.co.knowandsee.signpost.links.outside;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The rest that a server asks for: seconds, or a date. */
final class RetryAfter {

    private static final Duration LONGEST = Duration.ofDays(365);

    private RetryAfter() {}

    static Optional<Duration> of(Reply answer, Instant now) {
        return answer.header("retry-after").map(String::strip).flatMap(written -> read(written, now));
    }

    static Optional<Duration> read(String written, Instant now) {
        if (written.matches("[0-9]{1,8}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(written)));
        }
        if (written.matches("[0-9]+")) {
            return Optional.of(LONGEST);
        }
        try {
            var until = ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO);
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
