package uk.co.knowandsee.signpost.links.signposts;

import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import uk.co.knowandsee.signpost.directory.Access;
import uk.co.knowandsee.signpost.directory.Ages;
import uk.co.knowandsee.signpost.directory.Anonymity;
import uk.co.knowandsee.signpost.directory.Audience;
import uk.co.knowandsee.signpost.directory.Contact;
import uk.co.knowandsee.signpost.directory.Cost;
import uk.co.knowandsee.signpost.directory.Evidence;
import uk.co.knowandsee.signpost.directory.Hours;
import uk.co.knowandsee.signpost.directory.Name;
import uk.co.knowandsee.signpost.directory.OnBill;
import uk.co.knowandsee.signpost.directory.PhoneNumber;
import uk.co.knowandsee.signpost.directory.Promise;
import uk.co.knowandsee.signpost.directory.Service;
import uk.co.knowandsee.signpost.links.outcome.Outcome;
import uk.co.knowandsee.signpost.problem.Where;

/** Services and links of a small directory, for the tests of this room. */
public final class SampleLinks {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private SampleLinks() {}

    public static Service service(String id, Audience audience, String area, Evidence.How how) {
        return new Service(
                id,
                List.of(new Name("The " + id, null, null)),
                "Somebody to talk to.",
                List.of(audience),
                List.of("Anyone"),
                List.of(),
                new Ages(OptionalInt.empty(), OptionalInt.empty()),
                List.of(area),
                List.of(
                        new Contact.Web(URI.create("https://" + id + ".example"), "", new Hours.Unknown()),
                        new Contact.Phone(
                                new PhoneNumber("08001111", "0800 1111", Cost.FREE),
                                Contact.Purpose.ANY_TIME,
                                "",
                                new Hours.Unknown(),
                                OnBill.UNKNOWN)),
                Anonymity.UNKNOWN,
                new Access("", "", List.of()),
                "",
                new Evidence(
                        URI.create("https://" + id + ".example/about"),
                        Evidence.State.OWN_PAGE,
                        TODAY.minusDays(10),
                        "a tester",
                        how,
                        Period.ofDays(180),
                        ""),
                new Promise(List.of(), List.of()),
                Where.file("data/services/" + id + ".yaml"));
    }

    public static ExternalLink link(String address, Priority priority, Service... services) {
        return new ExternalLink(
                URI.create(address), priority, List.of(services), List.of(new Where("data/services/x.yaml", 9, 3)));
    }

    public static Entry entry(ExternalLink link, Outcome outcome) {
        return new Entry(link, outcome, List.of(), List.of(), Optional.empty());
    }

    public static SignpostReport report(boolean network, Optional<LocalDate> last, Entry... entries) {
        var services = List.of(entries).stream()
                .flatMap(e -> e.link().services().stream())
                .toList();
        return new SignpostReport(TODAY, network, List.of(entries), last, services, Ledger.EMPTY);
    }
}
