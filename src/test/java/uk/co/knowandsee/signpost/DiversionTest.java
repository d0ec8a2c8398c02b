package uk.co.knowandsee.signpost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.links.inquiry.Answer;
import uk.co.knowandsee.signpost.links.outcome.Outcome;
import uk.co.knowandsee.signpost.links.policy.CheckSettings;
import uk.co.knowandsee.signpost.links.signposts.Asking;
import uk.co.knowandsee.signpost.links.signposts.MailAsking;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.ProblemsFound;

/** The sample site with two services of which one was taken over and one has lost its page. */
class DiversionTest {

    private static final Path SITES = Path.of("src/test/sites");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String LEDGER = "data/signposting-ledger.json";

    @TempDir
    private Path folder;

    @Test
    void no_page_leads_to_a_host_that_was_taken_over_whatever_the_settings_say() throws Exception {
        var report = bake(campaign());

        assertThat(everything()).noneMatch(text -> text.contains("safe-place.example"));
        assertThat(everything()).anyMatch(text -> text.contains("county-line.example"));
        assertThat(page("help/who.html"))
                .contains(
                        "Their website is not working at the moment. You can ring Childline on 0800 1111, the police on"
                                + " 101 or Emergency services on 999.")
                .contains("href=\"tel:08001111\"")
                .contains("href=\"tel:101\"")
                .contains("href=\"tel:999\"");
        assertThat(warnings(report))
                .contains("data/services/safe-place.yaml:10")
                .contains("`https://www.safe-place.example/help` is on a host that was found taken over on 21 November"
                        + " 2026, so no page leads there; readers are told: You can ring Childline on 0800 1111")
                .contains("`https://safe-place.example/chat` is on a host");
    }

    @Test
    void a_service_that_has_other_ways_shows_those_when_degrading_was_asked_for() throws Exception {
        var site = campaign();
        append(site, "check.degrade=true");

        bake(site);

        assertThat(everything()).noneMatch(text -> text.contains("county-line.example"));
        assertThat(page("help/who.html"))
                .contains("Their website is not working at the moment. You can ring 0151 907 8305.")
                .contains("href=\"tel:01519078305\"");
    }

    @Test
    void a_voucher_keeps_a_link_and_one_that_ended_does_not() throws Exception {
        var site = campaign();
        append(site, "check.vouch.safe-place=https://safe-place.example/chat | until 2026-12-01 | by A. Person | rang");

        bake(site);

        assertThat(page("help/who.html")).contains("https://safe-place.example/chat");

        append(site, "");
        Files.writeString(
                site.root().resolve("jbake.properties"),
                Files.readString(site.root().resolve("jbake.properties")).replace("2026-12-01", "2026-11-21"));
        bake(site);

        assertThat(everything()).noneMatch(text -> text.contains("safe-place.example"));
    }

    @Test
    void a_host_that_is_well_again_is_linked_again() throws Exception {
        var site = campaign();
        var ledger = site.root().resolve(LEDGER);
        Files.writeString(ledger, Files.readString(ledger).replace("wrong taken-over", "ok http-200"));

        bake(site);

        assertThat(page("help/who.html")).contains("https://safe-place.example/chat");
    }

    @Test
    void the_way_out_of_the_site_cannot_be_replaced_and_has_to_be_mended() throws Exception {
        var site = campaign();
        var ledger = site.root().resolve(LEDGER);
        Files.writeString(
                ledger,
                Files.readString(ledger)
                        .replace("//county-line.example/\" :", "//weather.example/\" :")
                        .replace("broken http-404", "wrong parked"));

        assertThatThrownBy(() -> bake(site))
                .isInstanceOf(ProblemsFound.class)
                .hasMessageContaining(
                        "jbake.properties:5  `https://weather.example/` is on a host that was found parked");
    }

    @Test
    void a_damaged_ledger_stops_the_bake_as_nobody_knows_what_it_would_forbid() throws Exception {
        var site = campaign();
        Files.writeString(site.root().resolve(LEDGER), "<<<<<<<");

        assertThatThrownBy(() -> bake(site)).isInstanceOf(ProblemsFound.class).hasMessageContaining(LEDGER);
    }

    @Test
    void words_of_a_plain_sites_link_stay_without_the_link() throws Exception {
        var site = plain("""
                Read [what they *say*](https://www.safe-place.example/x "t"), or [this][ref], or <https://safe-place.example/y>.
                Then ![a picture](https://safe-place.example/z.png) and [that](https://fine.example/).

                [ref]: https://safe-place.example/ref
                """);

        var report = bake(site);

        assertThat(page("bad.html"))
                .contains("Read what they <em>say</em>, or this, or https://safe-place.example/y.")
                .contains("href=\"https://fine.example/\"")
                .doesNotContain("href=\"https://safe-place")
                .doesNotContain("<img");
        assertThat(report.warnings()).hasSize(4);
        assertThat(warnings(report)).contains("content/bad.md:6").contains("so its words stand there without a link");
        assertThat(report.baked().unlinked()).hasSize(4);
    }

    @Test
    void a_link_that_only_html_makes_stops_the_bake() throws Exception {
        var site = plain("<p><a href=\"https://safe-place.example/x\">x</a></p>\n");

        assertThatThrownBy(() -> bake(site))
                .isInstanceOf(ProblemsFound.class)
                .hasMessageContaining("`https://safe-place.example/x` is on a host that was found taken over")
                .hasMessageContaining("check.vouch");
    }

    @Test
    void what_a_check_finds_right_after_a_bake_is_replaced_by_a_second_one() throws Exception {
        var site = campaign();
        Files.delete(site.root().resolve(LEDGER));
        var workshop = new SiteWorkshop(worldWhere("safe-place.example"));
        var live = folder.resolve("website");
        var bake = workshop.bake(site, live, TODAY, Aim.TRY, Progress.SILENT);
        assertThat(page("help/who.html")).contains("safe-place.example");

        var check = workshop.check(
                new Workshop.CheckOrder(
                        site,
                        live,
                        bake.report(),
                        TODAY,
                        folder.resolve("reports"),
                        Optional.empty(),
                        CommandLineChecks.NONE),
                Progress.SILENT);

        assertThat(everything()).noneMatch(text -> text.contains("safe-place.example"));
        assertThat(check.warnings().toString()).contains("safe-place.yaml:10").contains("no page leads there");
        assertThat(site.root().resolve(LEDGER)).content().contains("2026-11-22 wrong taken-over");
    }

    private static OutsideWorld worldWhere(String takenOver) {
        return new OutsideWorld() {
            @Override
            public Asking asking(CheckSettings settings, Progress progress) {
                return questions -> {
                    var answers = new TreeMap<URI, Answer>();
                    questions.forEach(q -> answers.put(q.address(), Answer.of(q.address(), outcome(q.address()))));
                    return answers;
                };
            }

            private Outcome outcome(URI address) {
                return address.getHost().endsWith(takenOver)
                        ? new Outcome.Wrong("taken-over", "somebody else has it", "remove it", List.of())
                        : new Outcome.Reached(200);
            }

            @Override
            public MailAsking mail() {
                return MailAsking.NOBODY;
            }

            @Override
            public Bringer bringer(CheckSettings settings) {
                return Bringer.NOTHING;
            }
        };
    }

    private SiteFolder campaign() throws IOException {
        var site = folder.resolve("site");
        Trees.copy(Path.of("templates"), site.resolve("templates"));
        Trees.copy(Path.of("assets"), site.resolve("assets"));
        Trees.copy(SITES.resolve("sample"), site);
        Trees.copy(SITES.resolve("taken-over"), site);
        return new SiteFolder(site);
    }

    private SiteFolder plain(String body) throws IOException {
        var site = folder.resolve("plain");
        Trees.copy(SITES.resolve("base/plain"), site);
        Files.createDirectories(site.resolve("data"));
        Files.copy(SITES.resolve("taken-over").resolve(LEDGER), site.resolve(LEDGER));
        Files.writeString(
                site.resolve("content/bad.md"),
                "title=Bad\ntype=page\nstatus=published\ndate=2026-11-01\n~~~~~~\n" + body);
        return new SiteFolder(site);
    }

    private static void append(SiteFolder site, String line) throws IOException {
        Files.writeString(site.root().resolve("jbake.properties"), "\n" + line + "\n", StandardOpenOption.APPEND);
    }

    private BuildReport bake(SiteFolder site) throws ProblemsFound, IOException {
        return new SiteBuild(TODAY, Progress.SILENT).bake(site, folder.resolve("website"));
    }

    private String page(String address) throws IOException {
        return Files.readString(folder.resolve("website").resolve(address));
    }

    /** Every page, feed, list and style sheet. */
    private List<String> everything() throws IOException {
        return List.copyOf(Trees.contents(folder.resolve("website")).values()).stream()
                .map(String::valueOf)
                .toList();
    }

    private static String warnings(BuildReport report) {
        return report.warnings().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }
}
