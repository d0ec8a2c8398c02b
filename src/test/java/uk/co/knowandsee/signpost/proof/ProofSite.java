package uk.co.knowandsee.signpost.proof;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import uk.co.knowandsee.signpost.directory.Access;
import uk.co.knowandsee.signpost.directory.Ages;
import uk.co.knowandsee.signpost.directory.Anonymity;
import uk.co.knowandsee.signpost.directory.Audience;
import uk.co.knowandsee.signpost.directory.Contact;
import uk.co.knowandsee.signpost.directory.Cost;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.directory.Evidence;
import uk.co.knowandsee.signpost.directory.Hours;
import uk.co.knowandsee.signpost.directory.Name;
import uk.co.knowandsee.signpost.directory.OnBill;
import uk.co.knowandsee.signpost.directory.PhoneNumber;
import uk.co.knowandsee.signpost.directory.Promise;
import uk.co.knowandsee.signpost.directory.Service;
import uk.co.knowandsee.signpost.links.BakedSite;
import uk.co.knowandsee.signpost.links.Origins;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;

/** A folder with one page, and a directory with one service of each kind of contact. */
record ProofSite(Path folder) {

    static final URI HOST = URI.create("https://www.knowandsee.co.uk");
    static final URI EXIT = URI.create("https://weather.example/");

    static Directory directory() {
        return new Directory(List.of(service()), List.of());
    }

    private static Service service() {
        var hours = new Hours.Unknown();
        return new Service(
                "helpline",
                List.of(new Name("Helpline", null, null)),
                "Somebody to talk to.",
                List.of(Audience.EVERYONE),
                List.of("Anyone"),
                List.of(),
                new Ages(OptionalInt.empty(), OptionalInt.empty()),
                List.of("uk"),
                List.of(
                        phone("08001111", "0800 1111"),
                        phone("116123", "116 123"),
                        phone("03001235012", "0300 123 5012"),
                        new Contact.Text(new PhoneNumber("85258", "85258", Cost.FREE), "SHOUT", "", hours, ""),
                        new Contact.Web(URI.create("https://helpline.example"), "", hours),
                        new Contact.Chat(URI.create("https://helpline.example/chat"), "", hours)),
                Anonymity.UNKNOWN,
                new Access("", "textphone 0800 056 0566", List.of()),
                "",
                new Evidence(
                        URI.create("https://helpline.example/about/"),
                        Evidence.State.OWN_PAGE,
                        LocalDate.of(2026, 11, 22),
                        "a tester",
                        Evidence.How.STORED_COPY,
                        Period.ofDays(180),
                        ""),
                new Promise(List.of(), List.of()),
                Where.file("data/services/helpline.yaml"));
    }

    private static Contact.Phone phone(String digits, String shown) {
        return new Contact.Phone(
                new PhoneNumber(digits, shown, Cost.FREE),
                Contact.Purpose.ANY_TIME,
                "",
                new Hours.Unknown(),
                OnBill.UNKNOWN);
    }

    ProofSite page(String html) throws IOException {
        Files.writeString(folder.resolve("page.html"), html);
        return this;
    }

    List<Problem> problems() {
        var site = BakedSite.read(folder);
        var problems = new Problems();
        new ProofReader(HOST, directory(), Set.of(EXIT)).read(site, Origins.none(site), problems);
        return problems.all();
    }
}
