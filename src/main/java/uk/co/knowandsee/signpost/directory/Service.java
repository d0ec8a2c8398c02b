package uk.co.knowandsee.signpost.directory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.problem.Where;

/**
 * Somebody who can help: a helpline, a police number, a council's front door. One file each, in
 * {@code data/services/<id>.yaml}.
 *
 * @param id lower case, digits and hyphens; the file's name; never changes once published
 * @param names every name it has had, the present one first
 * @param summary what they do, one sentence that a thirteen-year-old understands
 * @param audiences who on our site is sent there
 * @param forWhom whom they help, in plain phrases
 * @param notFor whom they cannot help, each with where to go instead
 * @param ages the ages they help
 * @param areas area ids, or {@code uk}, {@code england}: where they help
 * @param contacts every way to reach them, the best first
 * @param anonymity whether the caller can stay unknown
 * @param access help for callers who do not hear, speak or read English easily
 * @param whatHappens what happens when somebody gets in touch; empty when it is not known for sure
 * @param evidence where these facts come from and who checked them when
 * @param promise what the service's own page has to say for the link to be the help we promised
 * @param where the file it was read from
 */
public record Service(
        String id,
        List<Name> names,
        String summary,
        List<Audience> audiences,
        List<String> forWhom,
        List<Instead> notFor,
        Ages ages,
        List<String> areas,
        List<Contact> contacts,
        Anonymity anonymity,
        Access access,
        String whatHappens,
        Evidence evidence,
        Promise promise,
        Where where) {

    public Service {
        names = List.copyOf(names);
        audiences = List.copyOf(audiences);
        forWhom = List.copyOf(forWhom);
        notFor = List.copyOf(notFor);
        areas = List.copyOf(areas);
        contacts = List.copyOf(contacts);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("service " + id + " has no name");
        }
    }

    /** The name in use today. */
    public String name() {
        return names.get(0).text();
    }

    /** The number to show where there is room for one, if the service has one that is rung. */
    public Optional<Contact.Phone> firstPhone() {
        return contacts.stream()
                .filter(Contact.Phone.class::isInstance)
                .map(Contact.Phone.class::cast)
                .findFirst();
    }

    /** The first number for the day and the first for nights and weekends, for where there is one line for both. */
    public List<Contact> dayAndNight() {
        return Stream.of(Contact.Purpose.DAY, Contact.Purpose.OUT_OF_HOURS, Contact.Purpose.ANY_TIME)
                .flatMap(purpose -> contacts.stream()
                        .filter(contact -> isRung(contact, purpose))
                        .limit(1))
                .limit(2)
                .toList();
    }

    private static boolean isRung(Contact contact, Contact.Purpose purpose) {
        return (contact instanceof Contact.Phone phone && phone.purpose() == purpose)
                || (contact instanceof Contact.Elsewhere elsewhere && elsewhere.purpose() == purpose);
    }

    /** The service's own website, if it has one. */
    public Optional<Contact.Web> website() {
        return contacts.stream()
                .filter(Contact.Web.class::isInstance)
                .map(Contact.Web.class::cast)
                .findFirst();
    }

    /**
     * When somebody answers, in words; nobody is sent to a website for it if there is none. Empty when another way to
     * talk to them, further up, has said already that it is not known: a card says so once.
     */
    public String answers(Contact contact) {
        if (contact.hours() instanceof Hours.Unknown && isSaidAbove(contact)) {
            return "";
        }
        boolean nowhereToLook = contact.hours() instanceof Hours.Unknown
                && contacts.stream().noneMatch(other -> other.href().startsWith("https:"));
        return nowhereToLook
                ? "we do not know yet when they answer"
                : contact.hours().inWords();
    }

    private boolean isSaidAbove(Contact contact) {
        return contacts.stream()
                .filter(above -> List.of("phone", "text", "chat").contains(above.kind()))
                .takeWhile(above -> above != contact)
                .anyMatch(above -> above.hours() instanceof Hours.Unknown);
    }

    /** What nobody has found out about it, in phrases to follow "We do not know yet". */
    public List<String> openQuestions() {
        return new OpenQuestions(this).inWords();
    }

    /** The same service, told otherwise. */
    Service shown(String otherSummary, List<Contact> otherContacts) {
        return new Service(
                id,
                names,
                otherSummary,
                audiences,
                forWhom,
                notFor,
                ages,
                areas,
                otherContacts,
                anonymity,
                access,
                whatHappens,
                evidence,
                promise,
                where);
    }

    /** The same service with nothing left of what only a fresh check can vouch for. */
    Service withheld(String otherSummary, List<Contact> otherContacts) {
        return new Service(
                id,
                names,
                otherSummary,
                audiences,
                forWhom,
                notFor,
                ages,
                areas,
                otherContacts,
                Anonymity.UNKNOWN,
                Access.UNKNOWN,
                "",
                evidence,
                new Promise(List.of(), promise.words()),
                where);
    }

    /** Whether every number of it is for emergencies: nobody rings it to talk. */
    public boolean isForEmergenciesOnly() {
        var phones = contacts.stream()
                .filter(Contact.Phone.class::isInstance)
                .map(Contact.Phone.class::cast)
                .toList();
        return !phones.isEmpty() && phones.stream().allMatch(p -> p.purpose() == Contact.Purpose.EMERGENCY);
    }

    /** Whether somebody who cannot speak aloud now can still get through: chat, text or e-mail. */
    public boolean canBeReachedWithoutSpeaking() {
        return contacts.stream().anyMatch(Contact::silent);
    }
}
