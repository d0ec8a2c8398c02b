package uk.co.knowandsee.signpost;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImpactCommandTest {

    private static final String ADDRESS = "203.0.113.77";
    private static final String AGENT = "Mozilla/5.0 (SECRETPHONE 9)";
    private static final String REFERRER = "https://secret.example/page-of-one-child";

    @TempDir
    Path site;

    private FakeWorld world;

    @BeforeEach
    void a_site() throws IOException {
        write("jbake.properties", "");
        write(
                "data/pieces.yaml",
                "pieces:\n  - {id: taxi-card, title: Card & taxis, campaign: spring, channels: [taxi, hotel]}\n");
        write(
                "content/campaigns/spring.md",
                "---\ntitle: Spring <b>\nstarts: 2026-03-18\nends: 2026-03-20\n---\nText\n");
        write("data/impact/print-runs.csv", """
                date,piece,channel,area,copies
                2026-03-18,taxi-card,taxi,=Halton,500
                2026-03-18,taxi-card,hotel,Warrington,70
                """);
        write(
                "data/impact/attendance.csv",
                "date,event,audience,area,people\n2026-03-18,Stall,everyone,Halton,143\n2026-03-19,Talk,parents,Halton,7\n");
        write("data/impact/surveys.csv", """
                date,place kind,question,before_no,before_unsure,before_yes,after_no,after_unsure,after_yes
                2026-03-19,secondary school,Would you know whom to tell?,40,30,30,10,15,75
                """);
        world = new FakeWorld(site);
    }

    private void write(String name, String text) throws IOException {
        var file = site.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String visits(int many, String day, String path) {
        var line = ADDRESS + " - - [" + day + "/Mar/2026:12:00:00 +0000] \"GET " + path + " HTTP/1.1\" 302 154 \""
                + REFERRER + "\" \"" + AGENT + "\"\n";
        return line.repeat(many);
    }

    private String everythingWritten() throws IOException {
        try (var files = Files.walk(site.resolve("target"))) {
            return files.filter(Files::isRegularFile)
                            .map(ImpactCommandTest::read)
                            .collect(Collectors.joining())
                    + world.out()
                    + world.err();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String page() throws IOException {
        return Files.readString(site.resolve("target/reports/impact/impact.html"));
    }

    @Test
    void a_report_says_what_came_of_a_campaign() throws IOException {
        write("logs/a.log", visits(14, "17", "/go/taxi-card-taxi") + visits(90, "18", "/go/taxi-card-taxi"));
        try (var out = new GZIPOutputStream(Files.newOutputStream(site.resolve("logs/b.log.gz")))) {
            out.write(visits(9, "19", "/go/taxi-card-hotel").getBytes(UTF_8));
        }

        assertThat(world.run("impact", "--campaign", "spring", "--logs", "logs"))
                .isEqualTo(ExitCode.FINE);

        assertThat(world.out())
                .contains(
                        "opened at least 45.0 times a day, over 2 days. Before it, they were opened at least 14.0 times")
                .contains("The report is in " + Path.of("target", "reports", "impact", "impact.html"));
        var text = Jsoup.parse(page()).text();
        assertThat(text)
                .contains("/go/taxi-card-taxi", "Card & taxis", "Spring <b>", "143", "75 of 100", "too few to show");
        var csv = Files.readString(site.resolve("target/reports/impact/impact.csv"));
        assertThat(csv)
                .contains("days,/go/taxi-card-taxi,Card & taxis,during,2026-03-18,2026-03-18,1,visits,90,\r\n")
                .contains("area,'=Halton,,,,,,copies,500,\r\n")
                .contains("event,Talk,parents; Halton,,2026-03-19,2026-03-19,1,people,,too few to show\r\n");
    }

    @Test
    void the_page_is_valid_needs_nothing_from_anywhere_and_has_a_table_for_each_chart() throws IOException {
        write("a.log", visits(14, "17", "/go/taxi-card-taxi") + visits(90, "18", "/go/taxi-card-hotel"));

        world.run("impact", "--campaign", "spring", "--logs", "a.log");

        assertThat(new HtmlChecker().check(page())).isEmpty();
        var page = Jsoup.parse(page());
        assertThat(page.select("script, link, img, iframe, [src], [style], [onclick]"))
                .isEmpty();
        assertThat(page.select("a[href]"))
                .allSatisfy(link -> assertThat(link.attr("href")).startsWith("#"));
        assertThat(page.select("svg")).hasSizeGreaterThan(6).allSatisfy(chart -> {
            assertThat(chart.attr("role")).isEqualTo("img");
            assertThat(chart.select("> title, > desc")).hasSize(2);
            assertThat(chart.closest("section").select("table")).isNotEmpty();
        });
    }

    @Test
    void nothing_of_whoever_asked_is_ever_written() throws IOException {
        var caddy = "{\"ts\":1773828000.1,\"request\":{\"remote_ip\":\"" + ADDRESS
                + "\",\"method\":\"GET\",\"uri\":\"/go/secret-" + "page\",\"headers\":{\"User-Agent\":[\"" + AGENT
                + "\"],\"Referer\":[\"" + REFERRER + "\"]}},\"status\":404}\n";
        write(
                "a.log",
                visits(30, "18", "/go/taxi-card?SECRETQUERY")
                        + visits(30, "18", "/go/SECRETPATH")
                        + visits(30, "18", "/go/taxi-crad")
                        + visits(12, "99", "/SECRETDAY")
                        + caddy.repeat(20)
                        + "SECRETLINE\n".repeat(11)
                        + caddy.replace("}", "").repeat(11)
                        + "SECRETLONG".repeat(10_000));

        assertThat(world.run("impact", "--campaign", "spring", "--logs", "a.log"))
                .isEqualTo(ExitCode.FINE);

        assertThat(everythingWritten())
                .contains("30", "34 lines could not be understood")
                .doesNotContainIgnoringCase("secret")
                .doesNotContain(ADDRESS, "203.0", "crad");
    }

    @Test
    void no_count_under_ten_stands_anywhere() throws IOException {
        write("data/impact/surveys.csv", """
                date,place kind,question,before_no,before_unsure,before_yes,after_no,after_unsure,after_yes
                2026-03-19,club,Would you tell?,7,7,77,7,7,7
                """);
        write("a.log", visits(7, "17", "/go/taxi-card") + visits(7, "18", "/go/taxi-card-taxi"));

        world.run("impact", "--campaign", "spring", "--logs", "a.log");

        var csv = Files.readString(site.resolve("target/reports/impact/impact.csv"));
        assertThat(csv.lines().skip(1))
                .filteredOn(line -> !line.contains(",copies,"))
                .allSatisfy(line -> assertThat(line).doesNotContainPattern(",[0-9],[^,]*$"));
        assertThat(csv).contains("no or unsure,14,", "yes,77,").doesNotContain(",7,", ",21,", ",91,");
        var tables = Jsoup.parse(page()).select("td").eachText();
        assertThat(tables).contains("too few to show").doesNotContain("7", "21", "91");
    }

    @Test
    void standard_input_is_a_log_too_and_the_days_can_be_named() throws IOException {
        world.in = new ByteArrayInputStream(visits(40, "10", "/go/taxi-card").getBytes(UTF_8));

        int code = world.run(
                "impact",
                "--campaign",
                "spring",
                "--logs",
                "-",
                "--from",
                "2026-03-10",
                "--to",
                "2026-03-10",
                "--output",
                "r");

        assertThat(code).isEqualTo(ExitCode.FINE);
        assertThat(Files.readString(site.resolve("r/impact.csv")))
                .contains("during,2026-03-10,2026-03-10,1,visits,40,");
    }

    @Test
    void visits_of_programs_that_nobody_knows_are_told_and_not_how_many() throws IOException {
        var line = ADDRESS + " - - [18/Mar/2026:12:00:00 +0000] \"GET /go/taxi-card HTTP/1.1\" 302 154\n";
        write("a.log", line.repeat(61) + visits(5, "18", "/go/taxi-card"));

        world.run("impact", "--campaign", "spring", "--logs", "a.log");

        assertThat(Jsoup.parse(page()).text())
                .contains("Some visits were counted although", "66")
                .doesNotContain("61");
        assertThat(Files.readString(site.resolve("target/reports/impact/impact.csv")))
                .doesNotContain("61");
    }

    @Test
    void without_logs_the_report_says_so_and_shows_the_rest() throws IOException {
        assertThat(world.run("impact", "--campaign", "spring")).isEqualTo(ExitCode.FINE);

        assertThat(world.out()).contains("No web server logs were read");
        assertThat(Jsoup.parse(page()).text()).contains("Halton", "no logs").doesNotContain("Before, during and after");
        assertThat(new HtmlChecker().check(page())).isEmpty();
    }

    @Test
    void the_same_logs_give_the_same_bytes() throws IOException {
        write("a.log", visits(90, "18", "/go/taxi-card-hotel"));

        world.run("impact", "--campaign", "spring", "--logs", "a.log");
        var first = page();
        world.run("impact", "--campaign", "spring", "--logs", "a.log");

        assertThat(page()).isEqualTo(first);
    }

    @Test
    void an_unknown_campaign_is_told_with_the_one_that_may_be_meant() {
        assertThat(world.run("impact", "--campaign", "sprign")).isEqualTo(ExitCode.PROBLEMS);

        assertThat(world.err())
                .contains("there is no campaign `sprign`", "did you mean `spring`?", "No report was written.");
        assertThat(site.resolve("target")).doesNotExist();
    }

    @Test
    void wrong_use_is_told() {
        assertThat(world.run("impact")).isEqualTo(ExitCode.OUR_FAULT);
        assertThat(world.run("impact", "--campaign", "spring", "--logs", "no.log"))
                .isEqualTo(ExitCode.OUR_FAULT);
        assertThat(world.err()).contains("there is no file or folder `no.log`");
        assertThat(world.run("impact", "--campaign", "spring", "--from", "2026-03-10", "--to", "2026-03-09"))
                .isEqualTo(ExitCode.PROBLEMS);
        assertThat(world.err()).contains("would end before it begins");
    }

    @Test
    void a_slip_in_a_table_stops_the_report() throws IOException {
        write("data/impact/print-runs.csv", "date,piece,channel,area,copies\n2026-03-18,taxi-crad,,Halton,5\n");

        assertThat(world.run("impact", "--campaign", "spring")).isEqualTo(ExitCode.PROBLEMS);

        assertThat(world.err()).contains("data/impact/print-runs.csv:2  there is no piece `taxi-crad`");
    }

    @Test
    void the_handbook_knows_every_option_and_every_column() throws IOException {
        var handbook = Files.readString(Path.of("src/site/markdown/impact.md"));
        world.run("impact", "--help");

        for (var option : List.of("--campaign", "--logs", "--from", "--to", "--output")) {
            assertThat(world.out()).contains(option);
            assertThat(handbook).contains("`" + option);
        }
        for (var table : List.of("print-runs", "attendance", "surveys")) {
            var header = Files.readAllLines(site.resolve("data/impact/" + table + ".csv"))
                    .get(0);
            assertThat(handbook.lines()).contains(header);
        }
    }
}
