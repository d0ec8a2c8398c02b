package uk.co.knowandsee.signpost.impact.logs;

import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/**
 * Reads points in time as logs write them, to seconds since 1970. Reads digit by digit: an exception of the usual
 * readers would quote the line.
 */
final class Stamp {

    /** What cannot be read. */
    static final long NONE = Long.MIN_VALUE;

    /** Characters of {@code 18/Mar/2026:09:30:00 +0000}. */
    static final int COMMON_LENGTH = 26;

    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final double MILLISECONDS_FROM = 1e11; // as seconds, that would be the year 5138
    private static final double NANOSECONDS_FROM = 1e17;

    private Stamp() {}

    /** A time as Apache and nginx write it, e.g. {@code 18/Mar/2026:09:30:00 +0000}. */
    static long common(byte[] line, int at, int to) {
        if (to - at < COMMON_LENGTH || !isDigit(line[at])) {
            return NONE;
        }
        boolean formed = line[at + 2] == '/'
                && line[at + 6] == '/'
                && line[at + 11] == ':'
                && line[at + 14] == ':'
                && line[at + 17] == ':'
                && line[at + 20] == ' ';
        return formed
                ? second(
                        number(line, at + 7, 4),
                        month(line, at + 3),
                        number(line, at, 2),
                        clock(line, at + 12),
                        offset(line, at + 21, COMMON_LENGTH - 21))
                : NONE;
    }

    /** A time as RFC 3339 and ISO 8601 write it, e.g. {@code 2026-03-18T09:30:00.123Z} or {@code …+0100}. */
    static long iso(String written) {
        var text = written.getBytes(StandardCharsets.ISO_8859_1);
        boolean formed = text.length >= 20
                && text.length <= 40
                && text[4] == '-'
                && text[7] == '-'
                && (text[10] == 'T' || text[10] == ' ')
                && text[13] == ':'
                && text[16] == ':';
        if (!formed) {
            return NONE;
        }
        int zone = 19;
        while (zone < text.length && (text[zone] == '.' || isDigit(text[zone]))) {
            zone++;
        }
        return second(
                number(text, 0, 4),
                number(text, 5, 2),
                number(text, 8, 2),
                clock(text, 11),
                offset(text, zone, text.length - zone));
    }

    /** A number of seconds, milliseconds or nanoseconds since 1970. */
    static long number(double written) {
        if (!(written >= 0 && written < 1e19)) {
            return NONE;
        }
        if (written >= NANOSECONDS_FROM) {
            return (long) (written / 1e9);
        }
        return (long) (written >= MILLISECONDS_FROM ? written / 1e3 : written);
    }

    private static long second(int year, int month, int day, int clock, OptionalLong offset) {
        boolean exists = year >= 1970
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= DAYS[month - 1] + (month == 2 && isLeap(year) ? 1 : 0)
                && clock >= 0
                && offset.isPresent();
        return exists ? daysSince1970(year, month, day) * 86_400L + clock - offset.orElseThrow() : NONE;
    }

    /** Counts from 1 March, so that the leap day is the last of its year. */
    private static long daysSince1970(int year, int month, int day) {
        long y = month <= 2 ? year - 1L : year;
        long fromMarch = (month + 9L) % 12;
        return y * 365 + y / 4 - y / 100 + y / 400 + (fromMarch * 153 + 2) / 5 + day - 1 - 719_468;
    }

    private static boolean isLeap(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    private static int month(byte[] line, int at) {
        for (int i = 0; i < 12; i++) {
            if (line[at] == MONTHS.charAt(3 * i)
                    && line[at + 1] == MONTHS.charAt(3 * i + 1)
                    && line[at + 2] == MONTHS.charAt(3 * i + 2)) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Seconds since midnight of {@code 09:30:00}; -1 when there is no such time. A leap second counts as the one before. */
    private static int clock(byte[] line, int at) {
        int hour = number(line, at, 2);
        int minute = number(line, at + 3, 2);
        int second = Math.min(number(line, at + 6, 2), 60);
        boolean exists = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0;
        return exists ? hour * 3600 + minute * 60 + Math.min(second, 59) : -1;
    }

    /** Seconds east of Greenwich: {@code Z}, {@code +0100} or {@code +01:00}. */
    private static OptionalLong offset(byte[] line, int at, int length) {
        if (length == 1 && line[at] == 'Z') {
            return OptionalLong.of(0);
        }
        boolean colon = length == 6 && line[at + 3] == ':';
        if ((length != 5 && !colon) || (line[at] != '+' && line[at] != '-')) {
            return OptionalLong.empty();
        }
        int hours = number(line, at + 1, 2);
        int minutes = number(line, at + (colon ? 4 : 3), 2);
        if (hours < 0 || hours > 18 || minutes < 0 || minutes > 59) {
            return OptionalLong.empty();
        }
        long seconds = hours * 3600L + minutes * 60L;
        return OptionalLong.of(line[at] == '-' ? -seconds : seconds);
    }

    private static int number(byte[] line, int at, int digits) {
        int number = 0;
        for (int i = at; i < at + digits; i++) {
            if (!isDigit(line[i])) {
                return -1;
            }
            number = number * 10 + line[i] - '0';
        }
        return number;
    }

    private static boolean isDigit(byte c) {
        return c >= '0' && c <= '9';
    }
}
