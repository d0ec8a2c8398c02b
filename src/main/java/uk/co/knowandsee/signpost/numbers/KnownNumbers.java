package uk.co.knowandsee.signpost.numbers;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.directory.Contact;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.directory.PhoneNumber;
import uk.co.knowandsee.signpost.directory.Service;
import uk.co.knowandsee.signpost.problem.Suggestion;

/** The numbers that a page may carry: those of the directory, and those everybody knows. */
public final class KnownNumbers {

    private static final Set<String> EVERYBODY_KNOWS = Set.of("999", "101", "111");
    private static final String BY_RELAY = "18001"; // dialled before a number, by textphone users

    private final Map<String, String> shownByDigits = new HashMap<>();
    private final Map<String, Service> serviceByDigits = new HashMap<>();
    private final NumberFinder finder;

    public KnownNumbers(Directory directory) {
        EVERYBODY_KNOWS.forEach(number -> shownByDigits.put(number, number));
        directory.services().forEach(this::add);
        this.finder = new NumberFinder(shownByDigits.keySet());
    }

    private void add(Service service) {
        service.contacts().stream().flatMap(KnownNumbers::numberOf).forEach(number -> {
            add(number);
            serviceByDigits.putIfAbsent(NumberFinder.dialled(number.digits()), service);
        });
        service.promise().phones().forEach(this::add);
        var access = service.access();
        Stream.concat(Stream.of(access.bsl(), access.relay()), access.languages().stream())
                .flatMap(text -> new NumberFinder(Set.of()).find(text).stream())
                .forEach(found -> shownByDigits.putIfAbsent(found.digits(), found.written()));
    }

    private void add(PhoneNumber number) {
        shownByDigits.put(NumberFinder.dialled(number.digits()), number.shown());
    }

    private static Stream<PhoneNumber> numberOf(Contact contact) {
        if (contact instanceof Contact.Phone phone) {
            return Stream.of(phone.number());
        }
        return contact instanceof Contact.Text text ? Stream.of(text.number()) : Stream.empty();
    }

    /** Finds numbers in text, these first. */
    public NumberFinder finder() {
        return finder;
    }

    /** @param digits as dialled here, see {@link NumberFinder#dialled} */
    public boolean has(String digits) {
        boolean relay = digits.startsWith(BY_RELAY) && shownByDigits.containsKey(digits.substring(BY_RELAY.length()));
        return relay || shownByDigits.containsKey(digits);
    }

    /** Whether a text may say it without anybody vouching for it, e.g. {@code 999}. */
    public boolean everybodyKnows(String digits) {
        return EVERYBODY_KNOWS.contains(digits);
    }

    /** The service that is reached on a number. */
    public Optional<Service> serviceOn(String digits) {
        return Optional.ofNullable(serviceByDigits.get(digits));
    }

    /** The number that the writer most likely meant, as it is printed. */
    public Optional<String> nearest(String digits) {
        return Suggestion.nearest(digits, shownByDigits.keySet()).map(near -> shownByDigits.getOrDefault(near, near));
    }
}
