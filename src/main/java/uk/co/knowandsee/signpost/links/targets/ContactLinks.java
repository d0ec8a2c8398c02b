package uk.co.knowandsee.signpost.links.targets;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.co.knowandsee.signpost.directory.PhoneNumbers;
import uk.co.knowandsee.signpost.links.Route;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;

/**
 * Whether {@code tel:}, {@code sms:} and {@code mailto:} links on anybody's pages can be used, and whether their words
 * say what they dial: a wrong digit sends a frightened child to a stranger.
 */
final class ContactLinks {

    private static final Pattern EXTENSION = Pattern.compile("(?i)(?:;|,|p|x|ext)[^0-9+].*+$|[;,].*+$");
    private static final Pattern MAILBOX = Pattern.compile(
            "[A-Za-z0-9._%+'&/=~-]{1,64}@(?:[\\p{L}0-9](?:[\\p{L}0-9-]{0,61}[\\p{L}0-9])?\\.){1,10}[\\p{L}]{2,}+");
    private static final Pattern MAILBOX_IN_TEXT =
            Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9.-]{1,200}\\.[A-Za-z]{2,20}");
    private static final Pattern ONLY_A_NUMBER = Pattern.compile("[\\s\\d+()./\\u00A0\\u2010-\\u2015-]++");
    private static final Pattern BY_RELAY = Pattern.compile("18001(?=\\d{3})");
    private static final Pattern MESSAGE_CODE = Pattern.compile("[5-8]\\d{4,5}");
    private static final int COULD_BE_A_NUMBER = 3; // digits; fewer are an age or a count

    private final Problems problems;

    ContactLinks(Problems problems) {
        this.problems = problems;
    }

    void check(Route.Contact contact, String written, String shown, Where where) {
        var rest = decoded(contact.rest());
        if (contact.scheme().equals("mailto")) {
            mail(rest, written, shown, where);
        } else {
            number(contact.scheme(), rest, written, shown, where);
        }
    }

    private void number(String scheme, String rest, String written, String shown, Where where) {
        var bare = beforeQuery(rest);
        if (bare.isBlank() && scheme.equals("sms") && rest.contains("body=")) {
            return; // a message to nobody yet: the reader chooses
        }
        var digits = dialled(EXTENSION.matcher(bare).replaceFirst(""));
        boolean real = PhoneNumbers.isReal(BY_RELAY.matcher(digits).replaceFirst(""))
                || (scheme.equals("sms") && MESSAGE_CODE.matcher(digits).matches());
        if (!real) {
            problems.error(
                    where,
                    "`" + written + "` dials " + (digits.isEmpty() ? "nothing" : "`" + digits + "`")
                            + ", which is no number that exists",
                    "look the number up on the service's own page, and write it in digits, e.g. `tel:08001111`");
        } else if (!agrees(shown, digits)) {
            problems.error(
                    where,
                    "the link says `" + shown.strip() + "` but dials `" + digits + "`",
                    "find out which of the two is right, and show the number that it dials");
        }
    }

    /** Whether the words show this number, or none at all. */
    private static boolean agrees(String shown, String dialled) {
        if (ONLY_A_NUMBER.matcher(shown).matches()) {
            var digits = dialled(shown);
            return digits.length() < COULD_BE_A_NUMBER || digits.equals(dialled);
        }
        var found = PhoneNumbers.find(shown);
        return found.isEmpty()
                || found.stream().anyMatch(number -> number.number().digits().equals(dialled));
    }

    /** As dialled here: digits only, with 0 for +44; other countries keep their plus. */
    private static String dialled(String written) {
        var digits = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if ((c >= '0' && c <= '9') || (c == '+' && digits.isEmpty())) {
                digits.append(c);
            } else if (Character.isLetter(c)) {
                return "";
            }
        }
        var all = digits.toString();
        var home = all.startsWith("+44") ? all.substring(3) : all.startsWith("0044") ? all.substring(4) : null;
        return home == null ? all : home.startsWith("0") ? home : "0" + home;
    }

    private void mail(String rest, String written, String shown, Where where) {
        var to = beforeQuery(rest).strip();
        if (to.isEmpty() && rest.contains("?")) {
            return; // a letter to nobody yet: the reader chooses
        }
        var mailboxes = to.split("\\s*,\\s*", -1);
        for (var mailbox : mailboxes) {
            if (!MAILBOX.matcher(mailbox).matches()) {
                problems.error(
                        where,
                        "`" + written + "` is no e-mail address that can be written to",
                        "write one address, e.g. `mailto:help@example.org`");
                return;
            }
        }
        otherMailbox(shown, to)
                .ifPresent(other -> problems.error(
                        where,
                        "the link says `" + other + "` but writes to `" + to + "`",
                        "find out which of the two is right, and show the address that it writes to"));
    }

    private static Optional<String> otherMailbox(String shown, String to) {
        var found = MAILBOX_IN_TEXT.matcher(shown);
        if (!found.find() || to.toLowerCase(Locale.ROOT).contains(found.group().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        return Optional.of(found.group());
    }

    private static String beforeQuery(String rest) {
        int query = rest.indexOf('?');
        int other = rest.indexOf('&');
        int end = query < 0 ? other : query;
        return end < 0 ? rest : rest.substring(0, end);
    }

    private static String decoded(String written) {
        try {
            return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return written;
        }
    }
}
