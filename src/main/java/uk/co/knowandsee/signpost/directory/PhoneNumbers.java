package uk.co.knowandsee.signpost.directory;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Tells which numbers are real in the United Kingdom, how they are printed and what a call costs. */
public final class PhoneNumbers {

    private static final String REGION = "GB";
    private static final PhoneNumberUtil FULL = PhoneNumberUtil.getInstance();
    private static final ShortNumberInfo SHORT = ShortNumberInfo.getInstance();

    private static final Pattern AS_DIALLED = Pattern.compile("[+(]?[0-9](?:[0-9 \\u00A0().-]*[0-9])?");
    private static final Pattern FULL_BEGINS = Pattern.compile("\\(?(?:0|\\+44)");
    private static final Pattern IN_A_LINK = Pattern.compile("\\b(?:tel|sms):(\\+?[0-9]{1,15})(?![0-9])");
    private static final Pattern SIX_AFTER_0800 = Pattern.compile("0800 ([0-9]{3})([0-9]{3})");
    private static final int LONGEST = 30; // characters, with every space and bracket that anybody writes
    private static final String POLICE = "101"; // sources disagree about its price, so none is given

    private PhoneNumbers() {}

    /** The number, if it is one that can be rung or texted from a phone in the United Kingdom. */
    public static Optional<PhoneNumber> parse(String written) {
        var trimmed = written.strip();
        if (!AS_DIALLED.matcher(trimmed).matches()) {
            return Optional.empty();
        }
        try {
            var number = FULL.parse(trimmed, REGION);
            return isFull(trimmed) ? full(number) : shortCode(number, trimmed);
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /** Whether a number exists, here or, when it is written with its country, anywhere. */
    public static boolean isReal(String digits) {
        if (digits.length() > LONGEST || !digits.startsWith("+")) {
            return parse(digits).isPresent();
        }
        try {
            return FULL.isValidNumber(FULL.parse(digits, REGION));
        } catch (NumberParseException e) {
            return false;
        }
    }

    /**
     * Every number in a running text or a piece of HTML, in its order. A short code such as 101 counts only in a
     * {@code tel:} or {@code sms:} link: in prose it could be a page number.
     */
    public static List<FoundNumber> find(String text) {
        var found = new ArrayList<FoundNumber>();
        IN_A_LINK
                .matcher(text)
                .results()
                .forEach(link -> parse(link.group(1))
                        .ifPresent(number -> found.add(new FoundNumber(link.start(1), link.group(1), number))));
        StreamSupport.stream(
                        FULL.findNumbers(text, REGION, Leniency.VALID, Long.MAX_VALUE)
                                .spliterator(),
                        false)
                .filter(match -> isFull(match.rawString()))
                .filter(match -> found.stream().noneMatch(link -> link.overlaps(match.start(), match.end())))
                .map(match -> full(match.number()).map(n -> new FoundNumber(match.start(), match.rawString(), n)))
                .toList()
                .forEach(match -> match.ifPresent(found::add));
        found.sort(Comparator.comparingInt(FoundNumber::start));
        return List.copyOf(found);
    }

    /** Why {@link #parse} does not take this number, for its writer. */
    static String doubt(String written) {
        if (written.length() > LONGEST) {
            return "this is not a phone number: it is too long";
        }
        long digits = written.chars().filter(c -> c >= '0' && c <= '9').count();
        if (!AS_DIALLED.matcher(written.strip()).matches()) {
            return "`" + written + "` is not a phone number: only digits and spaces belong here";
        }
        var count = "`" + written + "` is not a phone number in the United Kingdom: it has " + digits + " digits";
        return isFull(written.strip()) ? count + ", and " + lengths(written.strip()) : count;
    }

    /** How long numbers of this beginning are: a few old ones are a digit shorter. */
    private static String lengths(String written) {
        var digits = written.replaceAll("[^0-9]", "");
        var beginning = digits.substring(0, Math.min(digits.length(), 4));
        boolean someAreShorter = beginning.equals("0800") || beginning.startsWith("01");
        return "numbers that begin " + beginning + " have " + (someAreShorter ? "10 or 11" : "11");
    }

    /** A full number is written with its 0 or +44. Without, 0116 123 and 116 123 would be one. */
    private static boolean isFull(String written) {
        return FULL_BEGINS.matcher(written).lookingAt();
    }

    private static Optional<PhoneNumber> full(Phonenumber.PhoneNumber number) {
        return FULL.isValidNumberForRegion(number, REGION)
                ? Optional.of(
                        new PhoneNumber("0" + FULL.getNationalSignificantNumber(number), printed(number), cost(number)))
                : Optional.empty();
    }

    private static Optional<PhoneNumber> shortCode(Phonenumber.PhoneNumber number, String written) {
        var digits = written.replaceAll("[^0-9]", "");
        return SHORT.isValidShortNumberForRegion(number, REGION)
                ? Optional.of(new PhoneNumber(digits, spaced(digits), costOfShort(number, digits)))
                : Optional.empty();
    }

    private static String printed(Phonenumber.PhoneNumber number) {
        var national = FULL.format(number, PhoneNumberFormat.NATIONAL);
        return SIX_AFTER_0800.matcher(national).replaceFirst("0800 $1 $2"); // as everybody says 0800 555 111
    }

    /** Helpline codes are said in two threes: 116 123. */
    private static String spaced(String digits) {
        return digits.length() == 6 ? digits.substring(0, 3) + " " + digits.substring(3) : digits;
    }

    private static Cost cost(Phonenumber.PhoneNumber number) {
        boolean geographicOr03 =
                "123".indexOf(FULL.getNationalSignificantNumber(number).charAt(0)) >= 0;
        return switch (FULL.getNumberType(number)) {
            case TOLL_FREE -> Cost.FREE;
            case PREMIUM_RATE, SHARED_COST -> Cost.PREMIUM;
            case FIXED_LINE, FIXED_LINE_OR_MOBILE, UAN -> geographicOr03 ? Cost.STANDARD : Cost.UNKNOWN;
            case MOBILE, VOIP, PERSONAL_NUMBER, PAGER, VOICEMAIL, UNKNOWN -> Cost.UNKNOWN;
        };
    }

    private static Cost costOfShort(Phonenumber.PhoneNumber number, String digits) {
        if (digits.equals(POLICE)) {
            return Cost.UNKNOWN;
        }
        return switch (SHORT.getExpectedCostForRegion(number, REGION)) {
            case TOLL_FREE -> Cost.FREE;
            case STANDARD_RATE -> Cost.STANDARD;
            case PREMIUM_RATE -> Cost.PREMIUM;
            case UNKNOWN_COST -> Cost.UNKNOWN;
        };
    }
}
