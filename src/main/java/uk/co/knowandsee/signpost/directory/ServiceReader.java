package uk.co.knowandsee.signpost.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.yaml.YamlPart;

/**
 * Reads one service. It checks everything it can even when the schema has found faults, so that a writer sees
 * them all at once; a service is handed back only when there are none.
 */
final class ServiceReader {

    private final Complaints complaints;
    private final ContactReader contacts;
    private final EvidenceReader evidence;

    ServiceReader(LocalDate today, Complaints complaints) {
        this.complaints = complaints;
        this.contacts = new ContactReader(complaints);
        this.evidence = new EvidenceReader(today, complaints);
    }

    Optional<Service> read(YamlPart file) {
        var names = file.list("names").stream().map(this::name).toList();
        firstNameIsInUse(file);
        var ages = ages(file);
        var ways = contacts.read(file);
        var promise = new PromiseReader(complaints, contacts).read(file, ways);
        var known = evidence.read(file);
        known.ifPresent(e -> evidence.remind(file, e));
        texts(file).forEach(this::noNumbers);
        if (complaints.stopTheBuild()) {
            return Optional.empty();
        }
        return Optional.of(new Service(
                file.text("id"),
                names,
                file.text("summary"),
                audiences(file),
                file.texts("forWhom"),
                file.list("notFor").stream()
                        .map(n -> new Instead(n.text("who"), n.text("instead")))
                        .toList(),
                ages,
                file.texts("areas"),
                ways,
                Choice.of(Anonymity.class, file, "anonymous").orElse(Anonymity.UNKNOWN),
                file.part("access").map(ServiceReader::access).orElse(Access.UNKNOWN),
                file.text("whatHappens"),
                known.orElseThrow(), // the schema requires all of it
                promise,
                file.where()));
    }

    /** What readers see of a service whose contacts are withheld. */
    private static Stream<YamlPart> texts(YamlPart file) {
        var whole = Stream.of("summary", "whatHappens").flatMap(key -> file.part(key).stream());
        var others = file.list("notFor").stream().flatMap(n -> n.part("who").stream());
        return Stream.of(whole, file.list("forWhom").stream(), others).flatMap(parts -> parts);
    }

    private void noNumbers(YamlPart text) {
        PhoneNumbers.find(text.text()).stream()
                .findFirst()
                .ifPresent(found -> complaints.broken(
                        DirectoryRules.NUMBER_IN_PROSE,
                        text,
                        "`" + found.written() + "` is a phone number in a text",
                        "numbers stand in `contacts:` only, so that one that nobody has checked is shown nowhere"));
    }

    private Name name(YamlPart written) {
        var from = written.part("from").flatMap(d -> Dates.firstDay(d, complaints));
        var to = written.part("to").flatMap(d -> Dates.lastDay(d, complaints));
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            complaints.error(
                    written.part("from").orElse(written),
                    "`from` is later than `to`",
                    "`from` is the first day of this name, `to` the last");
        }
        return new Name(written.text("name"), from.orElse(null), to.orElse(null));
    }

    private void firstNameIsInUse(YamlPart file) {
        file.list("names").stream()
                .limit(1)
                .flatMap(name -> name.part("to").stream())
                .forEach(to -> complaints.error(
                        to,
                        "the first name is the one in use, so it has no last day",
                        "put the present name first, and this one after it"));
    }

    private Ages ages(YamlPart file) {
        var written = file.part("ages");
        var youngest = written.flatMap(a -> a.part("min")).flatMap(ServiceReader::age);
        var oldest = written.flatMap(a -> a.part("max")).flatMap(ServiceReader::age);
        if (youngest.isPresent() && oldest.isPresent() && youngest.get() > oldest.get()) {
            written.flatMap(a -> a.part("min"))
                    .ifPresent(min -> complaints.error(
                            min,
                            "`min` " + youngest.get() + " is above `max` " + oldest.get(),
                            "`min` is the youngest age they help, `max` the oldest"));
        }
        return new Ages(boxed(youngest), boxed(oldest));
    }

    private static Optional<Integer> age(YamlPart written) {
        return written.text().matches("[0-9]{1,3}") ? Optional.of(Integer.valueOf(written.text())) : Optional.empty();
    }

    private static OptionalInt boxed(Optional<Integer> age) {
        return age.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private static List<Audience> audiences(YamlPart file) {
        return file.list("audiences").stream()
                .map(word -> Choice.of(Audience.class, word))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Access access(YamlPart written) {
        return new Access(written.text("bsl"), written.text("relay"), written.texts("languages"));
    }
}
