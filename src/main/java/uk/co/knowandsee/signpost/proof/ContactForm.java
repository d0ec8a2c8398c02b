package uk.co.knowandsee.signpost.proof;

import java.util.Optional;
import java.util.regex.Pattern;
import uk.co.knowandsee.signpost.directory.PhoneNumbers;
import uk.co.knowandsee.signpost.links.Route;
import uk.co.knowandsee.signpost.numbers.NumberFinder;

/** Whether a {@code tel:}, {@code sms:} or {@code mailto:} address is one that every phone and computer understands. */
final class ContactForm {

    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9]{3,15}");
    private static final Pattern MESSAGE = Pattern.compile("(\\+?[0-9]{3,15})(?:[?;&]{1,2}body=[^&?\\s]*)?");
    private static final String MAILBOX =
            "[A-Za-z0-9._%+'-]+@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,}";
    private static final Pattern LETTER = Pattern.compile(MAILBOX + "(?:,(?:%20)?" + MAILBOX
            + ")*(?:\\?(?:subject|body|cc|bcc)=[^&?\\s]*(?:&(?:subject|body|cc|bcc)=[^&?\\s]*)*)?");

    private ContactForm() {}

    /** What is wrong with it, following its quotation in a sentence. */
    static Optional<String> flaw(Route.Contact contact) {
        var rest = contact.rest();
        var pattern = switch (contact.scheme()) {
            case "tel" -> NUMBER;
            case "sms" -> MESSAGE;
            default -> LETTER;
        };
        if (pattern.matcher(rest).matches()) {
            return contact.scheme().equals("sms") ? noMessage(number(contact)) : Optional.empty();
        }
        if (rest.isBlank()) {
            return Optional.of("has nothing after the colon");
        }
        return Optional.of(
                contact.scheme().equals("mailto")
                        ? "is not an e-mail address in a form that can be used"
                        : "is not a number in a form that can be dialled");
    }

    /** A short code with a digit too many goes nowhere, and nobody is told. Numbers abroad are not ours to judge. */
    private static Optional<String> noMessage(String digits) {
        return digits.startsWith("+") || PhoneNumbers.parse(digits).isPresent()
                ? Optional.empty()
                : Optional.of("is not a number that a message can be sent to in the United Kingdom");
    }

    /** The digits that a well-formed {@code tel:} or {@code sms:} address dials. */
    static String number(Route.Contact contact) {
        var message = MESSAGE.matcher(contact.rest());
        return NumberFinder.dialled(message.matches() ? message.group(1) : contact.rest());
    }

    static String example(String scheme) {
        return switch (scheme) {
            case "tel" -> "write digits only, e.g. `tel:08001111`";
            case "sms" -> "write digits only, e.g. `sms:85258`";
            default -> "write one address, e.g. `mailto:help@example.org`";
        };
    }
}
