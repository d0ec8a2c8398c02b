package uk.co.knowandsee.signpost.directory;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.co.knowandsee.signpost.yaml.YamlPart;

/** Reads the ways to reach a service. */
final class ContactReader {

    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._%+-]{1,64}@([a-z0-9-]{1,63}\\.){1,8}[a-z]{2,24}");

    private final Complaints complaints;
    private final HoursReader hours;

    ContactReader(Complaints complaints) {
        this.complaints = complaints;
        this.hours = new HoursReader(complaints);
    }

    List<Contact> read(YamlPart service) {
        return service.list("contacts").stream()
                .map(this::contact)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Contact> contact(YamlPart written) {
        var label = written.text("label");
        var open = hours.read(written);
        return switch (written.text("kind")) {
            case "phone" ->
                number(written)
                        .map(number -> new Contact.Phone(number, purpose(written), label, open, onBill(written)));
            case "text" ->
                number(written)
                        .map(number ->
                                new Contact.Text(number, written.text("word"), label, open, written.text("costNote")));
            case "chat" -> address(written).map(page -> new Contact.Chat(page, label, open));
            case "web" -> address(written).map(page -> new Contact.Web(page, label, open));
            case "app" -> address(written).map(page -> new Contact.App(page, label, open));
            case "email" -> email(written).map(address -> new Contact.Email(address, label, open));
            case "post" -> Optional.of(new Contact.Post(written.text("value"), label, open));
            default -> Optional.empty(); // the schema has named the kinds there are
        };
    }

    private Optional<PhoneNumber> number(YamlPart contact) {
        return contact.part("value").flatMap(this::phone);
    }

    /** A phone number, or a complaint that says what is odd about it. */
    Optional<PhoneNumber> phone(YamlPart written) {
        var number = PhoneNumbers.parse(written.text());
        if (number.isEmpty()) {
            complaints.broken(
                    DirectoryRules.NUMBER_VALID,
                    written,
                    PhoneNumbers.doubt(written.text()),
                    "compare it with the service's own page, digit by digit; if you are in doubt, ring it");
        }
        return number;
    }

    private Optional<URI> address(YamlPart contact) {
        return contact.part("value").flatMap(value -> WebAddress.read(value, complaints));
    }

    private Optional<String> email(YamlPart contact) {
        var value = contact.part("value");
        value.filter(v -> !EMAIL.matcher(v.text()).matches())
                .ifPresent(v -> complaints.error(
                        v,
                        v.quoted() + " is not an e-mail address",
                        "write it as name@place.org.uk, without `mailto:`"));
        return value.map(YamlPart::text);
    }

    private static Contact.Purpose purpose(YamlPart contact) {
        return Choice.of(Contact.Purpose.class, contact, "purpose").orElse(Contact.Purpose.ANY_TIME);
    }

    private static OnBill onBill(YamlPart contact) {
        return Choice.of(OnBill.class, contact, "onBill").orElse(OnBill.UNKNOWN);
    }
}
