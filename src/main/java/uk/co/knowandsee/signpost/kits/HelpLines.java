package uk.co.knowandsee.signpost.kits;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.co.knowandsee.signpost.directory.Contact;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.directory.Service;

/** Whom to turn to, in a few lines of plain text, for where the help block of a page does not fit. */
public final class HelpLines {

    private final Directory directory;
    private final List<String> help;
    private final URI helpPage;

    /**
     * @param directory as readers should see it
     * @param help ids of services, in order
     * @param helpPage the page that says who can help now, in full
     */
    public HelpLines(Directory directory, List<String> help, URI helpPage) {
        this.directory = directory;
        this.help = List.copyOf(help);
        this.helpPage = helpPage;
    }

    /** The lines, with {@code \n} between them. */
    public String text() {
        var lines = new ArrayList<String>();
        lines.add("You can talk to someone:");
        help.forEach(id -> directory.find(id).flatMap(HelpLines::line).ifPresent(lines::add));
        directory
                .areas()
                .forEach(area -> directory
                        .find(area.frontDoor())
                        .map(Service::dayAndNight)
                        .filter(numbers -> !numbers.isEmpty())
                        .ifPresent(numbers -> lines.add("- " + area.name() + ": " + shown(numbers))));
        lines.add("- Everybody who can help: " + helpPage);
        return String.join("\n", lines);
    }

    /** Empty for a service that is shown with the numbers of others: those have lines of their own. */
    private static Optional<String> line(Service service) {
        return service.contacts().stream()
                .filter(contact -> !(contact instanceof Contact.Elsewhere))
                .findFirst()
                .map(contact -> "- " + service.name() + (isNamed(service, contact) ? "" : ": " + told(contact)));
    }

    private static boolean isNamed(Service service, Contact contact) {
        return service.name().contains(contact.shown());
    }

    private static String told(Contact contact) {
        return contact instanceof Contact.Text ? "text " + contact.shown() : contact.shown();
    }

    private static String shown(List<Contact> numbers) {
        return numbers.stream().map(number -> number.shown() + when(number)).collect(Collectors.joining(", "));
    }

    private static String when(Contact number) {
        var purpose = number instanceof Contact.Phone phone ? phone.purpose() : Contact.Purpose.ANY_TIME;
        return switch (purpose) {
            case DAY -> " by day";
            case OUT_OF_HOURS -> " at night and at weekends";
            case ANY_TIME, EMERGENCY -> "";
        };
    }
}
