package uk.co.knowandsee.signpost.directory;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Shows a service without the ways to reach it that no longer lead there, or that nobody has checked for too long. A
 * service that has no other way is shown with somebody else who can help: nobody is left with a name and nothing to
 * touch.
 */
final class Detour {

    private static final String EMERGENCY = "emergency-999";
    private static final String CHILDLINE = "childline";
    private static final String POLICE = "police-101";

    private final Directory directory;

    Detour(Directory directory) {
        this.directory = directory;
    }

    /** Whether a service is one of those that readers are sent to when there is nobody else. */
    static boolean isLastResort(String id) {
        return List.of(EMERGENCY, CHILDLINE, POLICE).contains(id);
    }

    /** @param taken ways that lead nowhere good; {@code instead} is what a reader is shown in their place */
    record Way(Service shown, List<Contact> taken, String instead) {
        Way {
            taken = List.copyOf(taken);
        }
    }

    /** A service that nobody has checked for too long, as it is shown. */
    Service instead(Service service) {
        if (isLastResort(service.id())) {
            return service;
        }
        var others = others(service);
        var said = "Nobody has checked this service’s details since "
                + service.evidence().checkedInWords() + ", so we do not show them until somebody has. "
                + inWords(others);
        return service.withheld(service.summary() + " " + said, others);
    }

    /** A service past the addresses that lead nowhere good. */
    Way around(Service service, Predicate<URI> condemned) {
        var taken = service.contacts().stream()
                .filter(contact -> webAddress(contact).filter(condemned).isPresent())
                .toList();
        if (taken.isEmpty()) {
            return new Way(service, taken, "");
        }
        var left = new ArrayList<>(service.contacts());
        left.removeAll(taken);
        boolean reachable = left.stream().anyMatch(contact -> !contact.href().isEmpty());
        var others = reachable ? List.<Contact>of() : others(service);
        left.addAll(others);
        var instead = inWords(left);
        return new Way(service.shown(said(service, taken, instead), left), taken, instead);
    }

    private static Optional<URI> webAddress(Contact contact) {
        if (contact instanceof Contact.Web web) {
            return Optional.of(web.address());
        }
        if (contact instanceof Contact.Chat chat) {
            return Optional.of(chat.address());
        }
        return contact instanceof Contact.App app ? Optional.of(app.address()) : Optional.empty();
    }

    private static String said(Service service, List<Contact> taken, String instead) {
        var what = taken.stream().map(Contact::kind).anyMatch("web"::equals)
                ? "website"
                : taken.stream().map(Contact::kind).anyMatch("chat"::equals) ? "online chat" : "app";
        return service.summary() + " Their " + what + " is not working at the moment. " + instead;
    }

    /** A sentence, so that it can be read out. */
    private static String inWords(List<Contact> left) {
        var rings = left.stream()
                .filter(c -> c.kind().equals("phone"))
                .map(c -> c instanceof Contact.Elsewhere other ? other.inWords() : c.shown())
                .toList();
        if (!rings.isEmpty()) {
            return "You can ring " + joined(rings) + ".";
        }
        return "You can still reach them "
                + joined(left.stream()
                        .filter(c -> !c.href().isEmpty())
                        .map(Detour::by)
                        .distinct()
                        .toList())
                + ".";
    }

    private static String by(Contact contact) {
        return switch (contact.kind()) {
            case "text" -> "by text";
            case "chat" -> "by online chat";
            case "email" -> "by email";
            case "web" -> "on " + contact.shown();
            default -> "in their app";
        };
    }

    private static String joined(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : parts.stream().limit(last).collect(Collectors.joining(", ")) + " or " + parts.get(last);
    }

    /** Childline is for children and those who look out for them; 101 and 999 are for everybody. */
    private List<Contact> others(Service service) {
        boolean forChildren = service.audiences().stream()
                .anyMatch(a -> a == Audience.YOUNG_PEOPLE || a == Audience.FRIENDS || a == Audience.EVERYONE);
        var others = new ArrayList<Contact>();
        if (forChildren) {
            phoneOf(CHILDLINE).ifPresent(others::add);
        }
        others.add(phoneOf(POLICE).orElseGet(() -> known("101", "the police")));
        others.add(phoneOf(EMERGENCY).orElseGet(() -> known("999", "emergency services")));
        return others;
    }

    private Optional<Contact> phoneOf(String id) {
        return directory
                .find(id)
                .flatMap(service -> service.firstPhone().map(phone -> new Contact.Elsewhere(phone, service.name())));
    }

    /** A number that everybody knows, for a directory that does not hold it. */
    private static Contact known(String digits, String name) {
        var number = PhoneNumbers.parse(digits).orElseThrow(() -> new IllegalStateException(digits + " is a number"));
        var purpose = digits.equals("999") ? Contact.Purpose.EMERGENCY : Contact.Purpose.ANY_TIME;
        return new Contact.Elsewhere(new Contact.Phone(number, purpose, "", new Hours.Always(), OnBill.UNKNOWN), name);
    }
}
