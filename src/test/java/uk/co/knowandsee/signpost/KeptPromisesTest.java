package uk.co.knowandsee.signpost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.evidence.Proof;
import uk.co.knowandsee.signpost.evidence.Proof.Outcome;
import uk.co.knowandsee.signpost.evidence.Proofs;
import uk.co.knowandsee.signpost.evidence.SourceFingerprint;
import uk.co.knowandsee.signpost.problem.ProblemsFound;

/** What the page of the sample site says of its promises, with and without results of tests. */
class KeptPromisesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    private static final String PAGE = "about/promises.html";

    @TempDir
    private Path folder;

    private SiteFolder site;
    private Path results;

    @BeforeEach
    void aSite() throws IOException {
        site = SampleSite.copyTo(folder.resolve("sources"));
        results = folder.resolve("evidence.json");
    }

    @Test
    void a_promise_that_nothing_has_checked_says_so() throws Exception {
        var page = page(site);

        assertThat(page).contains("""
                <p class="promise__text">When we say that a service is open now, it is.</p>
                    <p><b>Not checked for this build</b>: there are no results of the checks.</p>""");
        assertThat(page).contains("<b>Not checked for this build</b>: 0 of 1 links tried so far.");
        assertThat(page).contains("<li>OpenNowIT: did not run</li>");
    }

    @Test
    void what_the_bake_itself_checks_is_said_of_the_pages_that_it_bakes() throws Exception {
        var page = page(site);

        assertThat(page).contains("<b>Checked</b> on 22 November 2026, on all " + bakedPages() + " pages.");
        assertThat(page).contains("<li>help/block</li>");
    }

    @Test
    void what_tests_have_found_is_what_the_page_says() throws Exception {
        write(
                new Proof("open-now", "OpenNowIT", 7, 19, Outcome.KEPT, YESTERDAY),
                new Proof("way-out", "LeaveIT", 18, 18, Outcome.KEPT, YESTERDAY),
                new Proof("way-out", "PressIT", 17, 18, Outcome.BROKEN, TODAY));

        var page = page(site.with(results));

        assertThat(page).contains("<b>Checked</b> on 21 November 2026, on 7 of 19 pages.");
        assertThat(page)
                .contains("<b>Not kept</b> when we checked on 22 November 2026. It was so on 17 of 18 pages.")
                .contains("<li>LeaveIT: kept, 18 of 18 pages, 21 November 2026</li>")
                .contains("<dt>Not kept</dt> <dd>1</dd>");
    }

    @Test
    void results_about_pages_that_have_changed_since_count_for_nothing() throws Exception {
        write(new Proof("open-now", "OpenNowIT", 7, 19, Outcome.KEPT, YESTERDAY));
        var changed = site.root().resolve("content/friends/index.md");
        Files.writeString(changed, Files.readString(changed) + "\nOne more line.\n");

        var page = page(site.with(results));

        assertThat(page)
                .contains("<b>Not checked for this build</b>: the pages have changed since the checks of"
                        + " 21 November 2026.")
                .doesNotContain("7 of 19");
    }

    @Test
    void damaged_results_are_told_and_count_for_nothing() throws Exception {
        Files.writeString(results, "{ \"format\": 1, \"site\": \"<script>\" }");

        var report = bake(site.with(results), TODAY);

        assertThat(report.warnings())
                .anySatisfy(
                        warning -> assertThat(warning.what()).startsWith("the results of the checks are damaged: "));
        assertThat(baked())
                .contains("the results of the checks could not be read")
                .doesNotContain("&lt;script");
    }

    @Test
    void a_result_that_no_promise_asks_for_is_told() throws Exception {
        write(new Proof("no-such-promise", "OpenNowIT", 7, 19, Outcome.KEPT, YESTERDAY));

        assertThat(bake(site.with(results), TODAY).warnings())
                .anySatisfy(warning -> assertThat(warning.what()).contains("`no-such-promise`"));
    }

    @Test
    void the_same_sources_and_results_give_the_same_page() throws Exception {
        write(new Proof("open-now", "OpenNowIT", 7, 19, Outcome.KEPT, YESTERDAY));

        assertThat(page(site.with(results))).isEqualTo(page(site.with(results)));
    }

    @Test
    void a_warning_that_nobody_has_settled_is_said() throws Exception {
        var promises = site.root().resolve("data/promises.yaml");
        Files.writeString(promises, Files.readString(promises).replace("help/block", "freshness/*"));

        bake(site, TODAY.plusYears(3));

        assertThat(baked())
                .containsPattern("<b>Not all right yet</b>: \\d+ places to mend\\. We looked on 22 November 2029,");
    }

    @Test
    void a_rule_that_there_is_not_stops_the_bake() throws Exception {
        var promises = site.root().resolve("data/promises.yaml");
        Files.writeString(promises, Files.readString(promises).replace("help/block", "help/blok"));

        assertThat(refused()).contains("data/promises.yaml:7").contains("`help/block`");
    }

    @Test
    void the_words_of_a_promise_keep_to_the_rules_for_words() throws Exception {
        Files.writeString(site.root().resolve("data/language.yaml"), """
                families: [friends]
                words:
                  - id: language/sets-the-clock
                    severity: E
                    find: [sets the clock]
                    why: It is only an example.
                    say: say something else
                    source: this test
                """);

        assertThat(refused()).contains("data/promises.yaml:3").contains("[language/sets-the-clock]");
    }

    @Test
    void a_page_of_promises_needs_promises() throws Exception {
        Files.delete(site.root().resolve("data/promises.yaml"));

        assertThat(refused())
                .contains(
                        "content/about/promises.md:3  this page shows what we promise, and there is no data/promises.yaml");
    }

    @Test
    void a_site_that_promises_nothing_needs_neither() throws Exception {
        Files.delete(site.root().resolve("data/promises.yaml"));
        Files.delete(site.root().resolve("content/about/promises.md"));

        bake(site, TODAY);

        assertThat(folder.resolve("website/index.html")).isRegularFile();
    }

    /** Whatever stands between the tags of these templates is said on every page, whatever came of the checks. */
    @ParameterizedTest
    @ValueSource(strings = {"evidence.ftl", "components/promise/macro.ftl"})
    void no_number_is_typed_into_the_templates(String template) throws IOException {
        var typed = Files.readString(Path.of("templates").resolve(template))
                .replaceAll("(?s)<#--.*?-->", "")
                .replaceAll("\\$\\{[^}]*}", "")
                .replaceAll("</?[#@a-z][^>]*>", "");

        assertThat(typed).doesNotContainPattern("\\d");
    }

    private void write(Proof... proofs) throws IOException {
        var fingerprint = new SourceFingerprint(site.root()).of("sample");
        Files.writeString(results, new Proofs(fingerprint, "sample", List.of(proofs)).print());
    }

    private String page(SiteFolder from) throws Exception {
        bake(from, TODAY);
        return baked();
    }

    private BuildReport bake(SiteFolder from, LocalDate day) throws Exception {
        return new SiteBuild(day, Progress.SILENT).bake(from, folder.resolve("website"));
    }

    private String baked() throws IOException {
        return Files.readString(folder.resolve("website").resolve(PAGE));
    }

    private long bakedPages() throws IOException {
        try (var files = Files.walk(folder.resolve("website"))) {
            return files.filter(file -> file.toString().endsWith(".html")).count();
        }
    }

    private String refused() {
        var found = catchThrowableOfType(ProblemsFound.class, () -> bake(site, TODAY));
        assertThat(found).as("this site has to be refused").isNotNull();
        return found.getMessage();
    }
}
