package uk.co.knowandsee.signpost.proof.promises;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.directory.Contact;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.directory.Service;
import uk.co.knowandsee.signpost.problem.Rule;

/**
 * Checks that the page of an area shows whom to ring there, by day and at night. That there is such a number is checked
 * when the directory is read.
 */
final class AreaNumbers implements Promises.PageCheck {

    static final Rule RULE = Rule.error(
            "help/area-numbers",
            "a worry about a child comes at any hour, and each area answers on numbers of its own");

    /** A part of the day, and which numbers are rung in it. */
    private enum Part {
        DAY("by day", Contact.Purpose.DAY),
        NIGHT("in the evening, at night or at weekends", Contact.Purpose.OUT_OF_HOURS);

        private final String inWords;
        private final Contact.Purpose purpose;

        Part(String inWords, Contact.Purpose purpose) {
            this.inWords = inWords;
            this.purpose = purpose;
        }

        private List<String> numbersOf(Service frontDoor) {
            return frontDoor.contacts().stream()
                    .filter(Contact.Phone.class::isInstance)
                    .map(Contact.Phone.class::cast)
                    .filter(phone -> phone.purpose() == purpose)
                    .map(phone -> phone.number().digits())
                    .toList();
        }
    }

    private final Directory directory;

    AreaNumbers(Directory directory) {
        this.directory = directory;
    }

    @Override
    public Stream<Slip> check(ReadPage page) {
        var source = page.source();
        return source != null && page.isOfType("area") ? area(page, source) : Stream.empty();
    }

    private Stream<Slip> area(ReadPage page, Page source) {
        var shown = page.main().map(ReadPage::dialled).orElse(Set.of());
        return source.header().text("area").flatMap(directory::findArea).stream()
                .flatMap(area -> directory.find(area.frontDoor()).stream())
                .flatMap(frontDoor -> Stream.of(Part.values())
                        .filter(part -> !part.numbersOf(frontDoor).isEmpty()) // none, while nobody has checked them
                        .filter(part -> part.numbersOf(frontDoor).stream().noneMatch(shown::contains))
                        .map(part -> missing(page, source, frontDoor, part)));
    }

    private static Slip missing(ReadPage page, Page source, Service frontDoor, Part part) {
        var what = "the page of an area shows no number of `" + frontDoor.id() + "` to ring " + part.inWords;
        return Slip.at(
                source.whereInHeader("area"),
                page,
                RULE,
                what,
                "let the template for areas show every number of the front door, `"
                        + String.join("` or `", part.numbersOf(frontDoor)) + "` among them");
    }
}
