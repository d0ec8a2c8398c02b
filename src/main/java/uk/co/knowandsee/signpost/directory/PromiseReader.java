package uk.co.knowandsee.signpost.directory;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.yaml.YamlPart;

/** Reads what a service's page must say: words, and numbers that we print ourselves. */
final class PromiseReader {

    private final Complaints complaints;
    private final ContactReader contacts;

    PromiseReader(Complaints complaints, ContactReader contacts) {
        this.complaints = complaints;
        this.contacts = contacts;
    }

    /** @param ways the contacts of the service, as far as they could be read */
    Promise read(YamlPart service, List<Contact> ways) {
        var mustSay = service.part("mustSay");
        var phones = mustSay.map(m -> m.list("phones")).orElse(List.of());
        boolean allContactsWereRead = ways.size() == service.list("contacts").size();
        var ours = numbers(ways);
        var numbers = phones.stream()
                .map(phone -> allContactsWereRead ? ours(phone, ours) : contacts.phone(phone))
                .flatMap(Optional::stream)
                .toList();
        return new Promise(numbers, mustSay.map(m -> m.texts("words")).orElse(List.of()));
    }

    /** A number that is not among the contacts means that one of the two is wrong. */
    private Optional<PhoneNumber> ours(YamlPart phone, Set<PhoneNumber> ours) {
        var number = contacts.phone(phone);
        number.filter(n -> !ours.contains(n))
                .ifPresent(n -> complaints.error(
                        phone,
                        phone.quoted() + " is not among the contacts of this service",
                        "write a number from `contacts:`, or add this one there"));
        return number;
    }

    private static Set<PhoneNumber> numbers(List<Contact> ways) {
        return ways.stream().flatMap(PromiseReader::number).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<PhoneNumber> number(Contact way) {
        if (way instanceof Contact.Phone phone) {
            return Stream.of(phone.number());
        }
        return way instanceof Contact.Text text ? Stream.of(text.number()) : Stream.empty();
    }
}
