package uk.co.knowandsee.signpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.co.knowandsee.signpost.SiteOfThisBuild;
import uk.co.knowandsee.signpost.directory.BankHolidays;
import uk.co.knowandsee.signpost.directory.DirectoryReader;
import uk.co.knowandsee.signpost.directory.Hours;
import uk.co.knowandsee.signpost.evidence.Proves;
import uk.co.knowandsee.signpost.problem.Problems;

/** Who is open now, as the script on the page says it, against what it has to say. */
@Proves("open-now")
@ExtendWith(OwnSite.Opened.class)
class OpenNowIT {

    private static final String AREA = "areas/cheshire-west-and-chester.html";
    private static final String DAY = ".front-door [data-line=day] .open-now";
    private static final String NIGHT = ".front-door [data-line=night] .open-now";
    private static final BankHolidays HOLIDAYS = new DirectoryReader(SiteOfThisBuild.TODAY)
            .read(Path.of(""), new Problems())
            .asOf(SiteOfThisBuild.TODAY)
            .bankHolidays();

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "on a device in {0}")
    @ValueSource(strings = {"Europe/London", "Pacific/Auckland", "America/Los_Angeles"})
    void the_script_says_what_the_table_says_wherever_the_device_is(String zone, OwnSite site) throws IOException {
        var cases = OpenNowCase.all();
        for (var one : cases) {
            assertThat(new OpeningTimes(one.hours(), HOLIDAYS).at(one.instant().atZone(OpeningTimes.LONDON)))
                    .as(one.toString())
                    .isEqualTo(one.said());
        }

        assertThat(page(site, cases.stream().map(OpenNowCase::hours).toList())
                        .differences(
                                site.browser(),
                                zone,
                                cases.stream().map(OpenNowCase::instant).toList()))
                .isEmpty();
    }

    @Test
    void the_script_agrees_with_another_program_at_any_instant_and_for_any_hours(OwnSite site) throws IOException {
        var random = new Random(20271031);
        var lines = Stream.generate(() -> hours(random)).limit(40).toList();

        assertThat(page(site, lines).differences(site.browser(), "America/Los_Angeles", instants(random, 200)))
                .isEmpty();
    }

    @Test
    void wrong_hours_in_a_page_are_found(OwnSite site) throws IOException {
        var cases = OpenNowCase.all().subList(0, 6);
        var page = page(site, cases.stream().map(OpenNowCase::hours).toList());

        page.showing(cases.stream()
                .map(one -> one.hours().coded().replace("0830", "0930"))
                .toList());

        assertThat(page.differences(
                        site.browser(),
                        "Europe/London",
                        cases.stream().map(OpenNowCase::instant).toList()))
                .isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"Europe/London, UTC", "2400, 2300", "day - 1, day", "holidays.includes(date), false"})
    void a_spoilt_script_is_found(String from, String to, OwnSite site) throws IOException {
        var script = script(site);
        assertThat(script).contains(from);
        var cases = OpenNowCase.all();
        var page = new OpenNowPage(
                folder,
                script.replace(from, to),
                cases.stream().map(OpenNowCase::hours).toList(),
                HOLIDAYS);

        assertThat(page.differences(
                        site.browser(),
                        "Europe/London",
                        cases.stream().map(OpenNowCase::instant).toList()))
                .isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-27T16:00:00Z | Open now, until 4.30pm. Ring this one now. | Closed now. Opens at 4.30pm.
            2026-11-27T16:30:00Z | Closed now. Opens Monday at 8.30am.        | Open now, until Monday at 8.30am. Ring this one now.
            2026-12-25T12:00:00Z | Closed now.                                | Open now, until Tuesday at 8.30am. Ring this one now.
            2027-06-30T22:59:00Z | Closed now. Opens tomorrow at 8.30am.      | Open now, until tomorrow at 8.30am. Ring this one now.
            """)
    void an_areas_page_says_which_of_its_lines_to_ring(String instant, String day, String night, OwnSite site) {
        try (var context =
                site.browser().newContext(new Browser.NewContextOptions().setTimezoneId("Pacific/Auckland"))) {
            var page = context.newPage();
            page.clock().setFixedTime(instant);
            page.navigate(site.address() + AREA);

            assertThat(page.locator(DAY).first().textContent().strip()).isEqualTo(day);
            assertThat(page.locator(NIGHT).first().textContent().strip()).isEqualTo(night);
            var here = page.locator(".area-lines li")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Cheshire West"));
            assertThat(here.locator("[data-line=day]").textContent().contains("Ring this one now."))
                    .isEqualTo(day.contains("Ring"));
            assertThat(here.locator("[data-line=night]").textContent().contains("Ring this one now."))
                    .isEqualTo(night.contains("Ring"));
        }
    }

    @Test
    void a_page_that_stays_open_is_told_anew_each_minute(OwnSite site) {
        try (var context = site.browser().newContext()) {
            var page = context.newPage();
            page.clock().install(new com.microsoft.playwright.Clock.InstallOptions().setTime("2026-11-27T16:29:30Z"));
            page.navigate(site.address() + AREA);
            assertThat(page.locator(DAY).first().textContent()).contains("Open now, until 4.30pm.");

            page.clock().runFor(61_000);

            assertThat(page.locator(DAY).first().textContent()).contains("Closed now.");
        }
    }

    @Test
    void without_javascript_the_hours_stand_there_in_full_and_nothing_is_said_of_now(OwnSite site) {
        var reader = site.visitor(Look.WITHOUT_JAVASCRIPT);
        Page page = reader.open(AREA);

        assertThat(page.locator(".open-now").count()).isZero();
        assertThat(page.locator(".front-door .contact__when").first().textContent())
                .isEqualTo("Monday to Thursday, 8.30am to 5pm; Friday, 8.30am to 4.30pm; closed on bank holidays.");
    }

    private OpenNowPage page(OwnSite site, List<Hours.Weekly> lines) throws IOException {
        return new OpenNowPage(folder, script(site), lines, HOLIDAYS);
    }

    private static String script(OwnSite site) throws IOException {
        return Files.readString(site.website().resolve("js/site.js"));
    }

    private static Hours.Weekly hours(Random random) {
        var spans = new ArrayList<Hours.Span>();
        int some = 1 + random.nextInt(4);
        for (int i = 0; i < some; i++) {
            var days = Arrays.stream(DayOfWeek.values())
                    .filter(day -> random.nextInt(3) > 0)
                    .toList();
            spans.add(new Hours.Span(days.isEmpty() ? List.of(DayOfWeek.SUNDAY) : days, time(random), time(random)));
        }
        var policies = Hours.BankHolidays.values();
        return new Hours.Weekly(spans, policies[random.nextInt(policies.length)]);
    }

    private static LocalTime time(Random random) {
        return LocalTime.of(random.nextInt(24), random.nextInt(4) * 15);
    }

    /** Half of them close to where clocks, years and bank holidays change. */
    private static List<Instant> instants(Random random, int many) {
        var edges = List.of(
                "2027-03-28T01:00:00Z",
                "2027-10-31T01:00:00Z",
                "2026-12-26T00:00:00Z",
                "2027-12-26T00:00:00Z",
                "2027-03-27T00:00:00Z",
                "2028-12-31T12:00:00Z",
                "2026-11-25T00:00:00Z");
        var start = Instant.parse("2026-11-20T00:00:00Z");
        return IntStream.range(0, many)
                .mapToObj(i -> i % 2 == 0
                        ? start.plusSeconds(60L * random.nextInt(800 * 24 * 60))
                        : Instant.parse(edges.get(random.nextInt(edges.size())))
                                .plusSeconds(60L * (random.nextInt(6 * 24 * 60) - 3 * 24 * 60)))
                .toList();
    }
}
