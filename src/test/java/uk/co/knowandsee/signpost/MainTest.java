package uk.co.knowandsee.signpost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.co.knowandsee.signpost.console.Terminal;
import uk.co.knowandsee.signpost.links.outcome.Verdict;
import uk.co.knowandsee.signpost.links.policy.CheckSettings;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.problem.Where;

class MainTest {

    private static final Problem PROBLEM =
            Problem.error(Where.line("content/x.md", 4), "`stroy` is not a page type", "write `story`");
    private static final Problem WARNING = Problem.warning(Where.file("content/y.md"), "is old", "look at it");

    private static final Problem UNSETTLED = Rule.warning("freshness/page", "pages age")
            .broken(Where.line("content/y.md", 5), "is overdue", "read it again");

    @TempDir
    Path site;

    private FakeWorld world;

    @BeforeEach
    void a_site() throws IOException {
        Files.writeString(site.resolve("jbake.properties"), "");
        world = new FakeWorld(site);
    }

    @Test
    void bake_bakes_the_current_folder_into_target_website() {
        assertThat(world.run("bake")).isEqualTo(ExitCode.FINE);

        assertThat(world.workshop.bakes)
                .containsExactly(new FakeWorkshop.BakeOrder(
                        withResults(site), site.resolve("target/website"), LocalDate.of(2026, 11, 22), Aim.TRY));
        assertThat(world.out())
                .contains("2 sources, 2 pages.")
                .contains("Open " + Path.of("target", "website", "index.html"));
        assertThat(world.workshop.checks).isEmpty();
    }

    @Test
    void bake_bakes_any_folder_to_anywhere_as_on_any_day(@TempDir Path elsewhere) throws IOException {
        var blog = Files.createDirectory(elsewhere.resolve("my blog"));
        Files.writeString(blog.resolve("jbake.properties"), "");

        int code = world.run("bake", "--source", blog.toString(), "--output", "out", "--today", "2026-12-01");

        assertThat(code).isEqualTo(ExitCode.FINE);
        assertThat(world.workshop.bakes)
                .containsExactly(new FakeWorkshop.BakeOrder(
                        withResults(blog), site.resolve("out"), LocalDate.of(2026, 12, 1), Aim.TRY));
    }

    @Test
    void what_tests_found_is_read_from_the_file_that_is_named() {
        world.run("bake", "--evidence", "found.json");

        assertThat(world.workshop.bakes)
                .singleElement()
                .satisfies(bake -> assertThat(bake.site().evidence()).contains(site.resolve("found.json")));
    }

    @Test
    void without_output_another_folder_is_baked_inside_itself(@TempDir Path blog) throws IOException {
        Files.writeString(blog.resolve("jbake.properties"), "");

        world.run("bake", "--source", blog.toString());

        assertThat(world.workshop.bakes.get(0).output()).isEqualTo(blog.resolve("target/website"));
    }

    @Test
    void another_edition_never_takes_the_place_of_the_usual_one() throws IOException {
        Files.writeString(site.resolve("jbake.properties"), "signpost.edition=pan-cheshire\n");

        world.run("bake", "--edition", "east-riding");
        world.run("bake", "--edition", "pan-cheshire");
        world.run("bake", "--edition", "east-riding", "--output", "out");

        assertThat(world.workshop.bakes)
                .extracting(FakeWorkshop.BakeOrder::output)
                .containsExactly(
                        site.resolve("target/website-east-riding"),
                        site.resolve("target/website"),
                        site.resolve("out"));
        assertThat(world.workshop.bakes.get(0).site().edition()).contains("east-riding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "", "East Riding", "a/b"})
    void what_cannot_be_an_edition_is_wrong_use(String edition) {
        assertThat(world.run("bake", "--edition", edition)).isEqualTo(ExitCode.OUR_FAULT);

        assertThat(world.err()).contains("`" + edition + "` cannot be an edition");
        assertThat(world.workshop.bakes).isEmpty();
    }

    @Test
    void headings_are_recorded_only_when_that_is_asked_for() {
        world.run("bake");
        assertThat(world.workshop.headingsRecorded).isEmpty();

        world.run("bake", "--record-headings");
        assertThat(world.workshop.headingsRecorded).containsExactly(withResults(site));
        assertThat(world.out()).contains("data/headings.txt");
    }

    @Test
    void today_is_today_in_this_country() {
        world.now = Instant.parse("2026-06-30T23:30:00Z"); // half past midnight in London

        world.run("bake");

        assertThat(world.workshop.bakes.get(0).today()).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @Test
    void source_date_epoch_says_what_today_is_unless_a_day_is_named() {
        world.environment.put("SOURCE_DATE_EPOCH", "1767225600"); // 2026-01-01T00:00:00Z

        world.run("bake");
        world.run("bake", "--today", "2026-12-01");

        assertThat(world.workshop.bakes)
                .extracting(FakeWorkshop.BakeOrder::today)
                .containsExactly(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "1e9", "9999999999999999999", "9223372036854775807"})
    void a_source_date_epoch_that_is_no_time_is_wrong_use(String epoch) {
        world.environment.put("SOURCE_DATE_EPOCH", epoch);

        assertThat(world.run("bake")).isEqualTo(ExitCode.OUR_FAULT);

        assertThat(world.err()).contains("SOURCE_DATE_EPOCH is `" + epoch + "`");
        assertThat(world.workshop.bakes).isEmpty();
    }

    @Test
    void problems_are_listed_and_the_exit_code_says_so() {
        world.workshop.problems = List.of(PROBLEM, WARNING);

        assertThat(world.run("bake")).isEqualTo(ExitCode.PROBLEMS);

        assertThat(world.err())
                .contains("content/x.md:4  `stroy` is not a page type", "-> write `story`", "(warning) is old")
                .endsWith("1 problem in 1 file. Nothing was published; the last good site is untouched."
                        + System.lineSeparator());
        assertThat(world.out()).isEmpty();
    }

    @Test
    void what_a_bake_found_is_written_down_whether_it_stops_or_not() {
        world.workshop.warnings = List.of(WARNING);
        world.run("bake", "--site-pages", "pages");
        assertThat(world.out()).contains("Found, by rule", "build/other", "1  to look at", "0 exemptions");
        assertThat(site.resolve("target/reports/content.json")).content().contains("\"warnings\" : 1");
        assertThat(site.resolve("target/reports/content.sarif")).content().contains("content/y.md");
        assertThat(site.resolve("pages/content.md")).content().contains("is old");

        world.workshop.problems = List.of(PROBLEM);
        world.run("bake", "--reports", "r", "--site-pages", "pages");
        assertThat(site.resolve("r/content.json")).content().contains("`stroy` is not a page type");
        assertThat(site.resolve("r/content.sarif")).content().contains("\"startLine\" : 4");
        assertThat(site.resolve("pages/content.md")).content().contains("`stroy` is not a page type");
    }

    @Test
    void warnings_do_not_fail_a_bake() {
        world.workshop.warnings = List.of(WARNING);

        assertThat(world.run("bake")).isEqualTo(ExitCode.FINE);

        assertThat(world.err()).contains("content/y.md  (warning) is old", "1 warning in 1 file.");
    }

    @Test
    void a_publish_is_stopped_by_what_a_rule_finds_even_when_quiet() {
        world.workshop.problems = List.of(WARNING, UNSETTLED);

        assertThat(world.run("bake", "--publish", "--quiet")).isEqualTo(ExitCode.PROBLEMS);

        assertThat(world.workshop.bakes).extracting(FakeWorkshop.BakeOrder::aim).containsExactly(Aim.PUBLISH);
        assertThat(world.err())
                .contains("content/y.md:5  (warning) is overdue  [freshness/page]")
                .doesNotContain("is old")
                .endsWith("1 warning in 1 file to settle before publishing. Nothing was published; the last good site"
                        + " is untouched." + System.lineSeparator());
    }

    @Test
    void bake_checks_signposts_when_asked_and_a_dead_one_is_no_reason_to_unpublish() {
        world.workshop.broken = 2;

        int code = world.run("bake", "--check-links", "--reports", "r", "--site-pages", "pages");

        assertThat(code).isEqualTo(ExitCode.FINE);
        assertThat(world.workshop.checks)
                .containsExactly(new Workshop.CheckOrder(
                        new SiteFolder(site).with(site.resolve("r/evidence.json")),
                        site.resolve("target/website"),
                        Optional.empty(),
                        LocalDate.of(2026, 11, 22),
                        site.resolve("r"),
                        Optional.of(site.resolve("pages")),
                        CommandLineChecks.NONE));
        assertThat(world.out()).contains("7 of 9 signposts reached.");
    }

    @Test
    void quiet_says_nothing_when_all_is_well() {
        world.workshop.warnings = List.of(WARNING);

        assertThat(world.run("bake", "--quiet", "--check-links")).isEqualTo(ExitCode.FINE);

        assertThat(world.out()).isEmpty();
        assertThat(world.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "..", "content", "content/deep", "templates", "data/services"})
    void a_bake_never_replaces_sources(String output) {
        assertThat(world.run("bake", "--output", output)).isEqualTo(ExitCode.OUR_FAULT);

        assertThat(world.err()).contains("holds the site's own sources", "choose another folder");
        assertThat(world.workshop.bakes).isEmpty();
    }

    @Test
    void a_folder_that_is_no_site_is_wrong_use() throws IOException {
        Files.delete(site.resolve("jbake.properties"));
        assertThat(world.run("bake")).isEqualTo(ExitCode.OUR_FAULT);
        assertThat(world.err()).contains("is not a site: it has no jbake.properties", "--source");

        assertThat(world.run("bake", "--source", "missing")).isEqualTo(ExitCode.OUR_FAULT);
        assertThat(world.err()).contains("there is no folder `" + site.resolve("missing") + "`");
    }

    @Test
    void check_looks_at_what_was_baked() throws IOException {
        Files.createDirectories(site.resolve("target/website"));

        assertThat(world.run("check", "--offline")).isEqualTo(ExitCode.FINE);

        var order = world.workshop.checks.get(0);
        assertThat(order.wishes().offline()).isTrue();
        assertThat(order.baked()).isEqualTo(site.resolve("target/website"));
        assertThat(order.reports()).isEqualTo(site.resolve("target/reports"));
        assertThat(world.out()).contains("On 22 November 2026");
    }

    @Test
    void check_fails_when_a_signpost_leads_nowhere() throws IOException {
        Files.createDirectories(site.resolve("elsewhere"));
        world.workshop.broken = 1;

        assertThat(world.run("check", "--site", "elsewhere")).isEqualTo(ExitCode.PROBLEMS);
    }

    @Test
    void check_without_a_baked_site_says_to_bake_first() {
        assertThat(world.run("check")).isEqualTo(ExitCode.OUR_FAULT);

        assertThat(world.err()).contains("there is no baked site", "run `signpost bake` first");
    }

    @Test
    void check_takes_anything_else_without_a_site() throws IOException {
        Files.delete(site.resolve("jbake.properties"));
        Files.createDirectories(site.resolve("public"));

        int code = world.run(
                "check",
                "public",
                "https://a.example/",
                "-",
                "--accept",
                "200..=204,403",
                "--timeout",
                "2m",
                "--pause",
                "250",
                "--cache-age",
                "1d",
                "--fail-on",
                "wrong,unsure",
                "--exclude",
                "facebook.com",
                "--include",
                "^https://",
                "--per-host",
                "2",
                "--base",
                "https://www.example.org/",
                "--max-pages",
                "9");

        assertThat(code).isEqualTo(ExitCode.FINE);
        var order = world.workshop.targets.get(0);
        assertThat(order.targets()).containsExactly("public", "https://a.example/", "-");
        assertThat(order.limits().maxPages()).isEqualTo(9);
        var wishes = order.wishes();
        assertThat(wishes.accept().orElseThrow()).containsExactlyInAnyOrder(200, 201, 202, 203, 204, 403);
        assertThat(wishes.timeout()).contains(Duration.ofMinutes(2));
        assertThat(wishes.pause()).contains(Duration.ofMillis(250));
        assertThat(wishes.cacheAge()).contains(Duration.ofDays(1));
        assertThat(wishes.failOn().orElseThrow()).containsExactlyInAnyOrder(Verdict.WRONG, Verdict.UNSURE);
        var settings = wishes.on(CheckSettings.usual("1"));
        assertThat(settings.perHost()).isEqualTo(2);
        var day = LocalDate.of(2026, 11, 22);
        assertThat(settings.exclusions().get(0).covers(URI.create("https://www.facebook.com/x"), day))
                .isTrue();
        assertThat(settings.exclusions().get(0).covers(URI.create("https://www.facebook.org/"), day))
                .isFalse();
        assertThat(settings.include().get(0).matcher("https://x.example/").find())
                .isTrue();
        assertThat(settings.include()
                        .get(0)
                        .matcher("http://x.example/https://")
                        .find())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--accept=99", "--accept=200,", "--accept=204..=200", "--timeout=soon", "--timeout=-1s", "--retries=11",
                "--fail-on=bad", "--fail-on=ok", "--format=pdf", "--base=example.org", "--per-host=0", "--exclude=*",
                "--max-concurrency=x", "--pause=1w"
            })
    void a_value_that_no_option_takes_is_wrong_use_with_a_remedy(String option) {
        assertThat(world.run("check", "a.html", option)).isEqualTo(ExitCode.OUR_FAULT);

        assertThat(world.err()).contains(option.substring(0, option.indexOf('=')), "`", "-> `signpost check --help`");
        assertThat(world.workshop.targets).isEmpty();
    }

    @Test
    void a_path_that_is_not_there_is_wrong_use() {
        assertThat(world.run("check", "missing")).isEqualTo(ExitCode.OUR_FAULT);

        assertThat(world.err()).contains("there is no file or folder `missing`");
        assertThat(world.workshop.targets).isEmpty();
    }

    @Test
    void a_report_on_standard_output_is_all_that_stands_there() {
        assertThat(world.run("check", "https://a.example/", "--format", "json")).isEqualTo(ExitCode.FINE);

        assertThat(world.out()).startsWith("{").endsWith("}\n");
        assertThat(world.err()).contains("7 of 9 signposts reached.");
    }

    @Test
    void a_report_in_a_file_is_in_the_format_of_its_name() throws IOException {
        assertThat(world.run("check", "https://a.example/", "--output", "r/report.html"))
                .isEqualTo(ExitCode.FINE);

        assertThat(Files.readString(site.resolve("r/report.html"))).startsWith("<!DOCTYPE html>");
        assertThat(world.out()).contains("7 of 9 signposts reached.", "The report is in ");
    }

    @Test
    void our_own_mistake_is_one_sentence_and_a_file() throws IOException {
        world.workshop.fault = Optional.of(new IllegalStateException("inner detail"));

        assertThat(world.run("bake")).isEqualTo(ExitCode.OUR_FAULT);

        var crash = site.resolve("target/reports/crash.txt");
        assertThat(world.err())
                .contains("the tool failed, and not because of your content (IllegalStateException)")
                .contains("please send `" + crash + "`")
                .doesNotContain("\tat ", "inner detail");
        assertThat(crash).content().contains("2026-11-22T12:00:00Z", "inner detail", "\tat ");
    }

    @Test
    void nothing_that_java_can_throw_reaches_the_terminal_as_a_trace() {
        for (var fault : List.of(
                new StackOverflowError(),
                new OutOfMemoryError(),
                new NoClassDefFoundError("x"),
                new IOException("x"))) {
            world.workshop.fault = Optional.of(fault);

            assertThat(world.run("bake")).as(fault.toString()).isEqualTo(ExitCode.OUR_FAULT);
        }

        assertThat(world.err()).contains("too little memory").doesNotContain("\tat ");
    }

    @Test
    void a_file_that_may_not_be_written_is_named() {
        world.workshop.fault = Optional.of(new AccessDeniedException("target/website"));

        world.run("bake");

        assertThat(world.err()).contains("`target/website` may not be read or written by you");
    }

    @Test
    void a_crash_that_cannot_be_written_down_is_told_instead() throws IOException {
        Files.writeString(site.resolve("target"), "a file where the folder should be");
        world.workshop.fault = Optional.of(new IllegalStateException("inner detail"));

        assertThat(world.run("bake")).isEqualTo(ExitCode.OUR_FAULT);

        assertThat(world.err()).contains("could not be written", "inner detail").doesNotContain("\tat ");
    }

    @Test
    void an_unknown_option_is_wrong_use_with_a_suggestion() {
        assertThat(world.run("bake", "--sorce", "x")).isEqualTo(ExitCode.OUR_FAULT);

        assertThat(world.err())
                .contains("`--sorce` is not understood; did you mean `--source`?")
                .contains("`signpost bake --help` lists everything");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bke", "--port"})
    void an_unknown_command_is_wrong_use(String word) {
        assertThat(world.run(word)).isEqualTo(ExitCode.OUR_FAULT);

        assertThat(world.err()).contains("`" + word + "`", "`signpost --help`");
    }

    @Test
    void a_day_that_is_none_is_wrong_use() {
        assertThat(world.run("bake", "--today", "2026-02-30")).isEqualTo(ExitCode.OUR_FAULT);

        assertThat(world.err()).contains("`2026-02-30` is not a day; write it as 2026-11-22");
    }

    @Test
    void no_command_shows_what_there_is() {
        assertThat(world.run()).isEqualTo(ExitCode.OUR_FAULT);

        assertThat(world.err()).contains("bake", "check", "preview");
        assertThat(world.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bake", "check", "preview"})
    void every_command_explains_itself(String command) {
        assertThat(world.run(command, "--help")).isEqualTo(ExitCode.FINE);

        assertThat(world.out()).contains("Usage: signpost " + command, "Examples:", "Exit codes:", "--source=DIR");
        assertThat(world.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(world.err()).isEmpty();
    }

    @Test
    void the_version_names_the_tool_and_java() {
        assertThat(world.run("--version")).isEqualTo(ExitCode.FINE);

        assertThat(world.out())
                .startsWith("signpost ")
                .contains("Java " + Runtime.version().feature());
    }

    @Test
    void colour_needs_a_terminal_and_consent() {
        world.workshop.problems = List.of(PROBLEM);
        world.terminal = new Terminal(true, true, true, true);

        world.run("bake", "--no-color");
        assertThat(world.err()).doesNotContain("\u001b");

        world.run("bake");
        assertThat(world.err()).contains("\u001b[");
    }

    private static SiteFolder withResults(Path site) {
        return new SiteFolder(site).with(site.resolve("target/reports/evidence.json"));
    }
}
