package uk.co.knowandsee.signpost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.ProblemsFound;
import uk.co.knowandsee.signpost.problem.Unsettled;
import uk.co.knowandsee.signpost.rules.report.Inspection;

/** A site that nobody has looked after for a while: it stands, says what it no longer knows, and is not published. */
class OverdueSiteTest {

    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 22);
    private static final LocalDate LAST_GOOD_DAY = LocalDate.of(2027, 1, 30); // of the front door: 90 days
    private static final LocalDate LONG_AFTER = LocalDate.of(2029, 3, 1);
    private static final String FRONT_DOOR = "0151 907 8305";
    private static final String AT_NIGHT = "0345 050 0148";

    @TempDir
    private Path folder;

    private SiteFolder site;

    @BeforeEach
    void the_sample_site() throws IOException {
        site = SampleSite.copyTo(folder.resolve("sources"));
        Files.delete(site.root().resolve("content/friends/listening.ur.md")); // out of step, which stops a publish, too
    }

    @Test
    void long_after_every_page_is_still_there() throws Exception {
        bake(CHECKED);
        var before = website().keySet();

        bake(LONG_AFTER);

        assertThat(website().keySet()).isEqualTo(before);
    }

    @Test
    void no_number_that_nobody_has_checked_is_in_any_file() throws Exception {
        bake(CHECKED);
        assertThat(website().values()).anyMatch(text -> holds(text, FRONT_DOOR));

        bake(LONG_AFTER);

        assertThat(website().values())
                .noneMatch(text -> holds(text, FRONT_DOOR))
                .noneMatch(text -> holds(text, AT_NIGHT));
    }

    @Test
    void an_area_whose_front_door_is_overdue_sends_readers_to_those_who_surely_answer() throws Exception {
        bake(LONG_AFTER);

        assertThat(page("areas/halton.html"))
                .contains("Nobody has checked this service’s details since 1 November 2026, so we do not show them"
                        + " until somebody has.")
                .contains("href=\"tel:08001111\"", "href=\"tel:101\"", "href=\"tel:999\"");
    }

    @Test
    void on_the_last_good_day_the_number_is_shown_and_on_the_next_it_is_not() throws Exception {
        bake(LAST_GOOD_DAY);
        assertThat(page("areas/halton.html")).contains(FRONT_DOOR).doesNotContain("Nobody has checked");

        bake(LAST_GOOD_DAY.plusDays(1));
        assertThat(page("areas/halton.html")).doesNotContain(FRONT_DOOR).contains("Nobody has checked");
    }

    @Test
    void a_page_that_nobody_has_read_again_says_so_at_its_foot_the_day_after() throws Exception {
        var story = "friends/a-story.html";
        bake(LocalDate.of(2027, 5, 1));
        assertThat(page(story)).contains("We look at it again by 1 May 2027.");

        var report = bake(LocalDate.of(2027, 5, 2));

        assertThat(page(story))
                .contains("We meant to look at this page again by 1 May 2027, and have not yet.")
                .doesNotContain("We look at it again");
        assertThat(report.warnings())
                .extracting(Problem::toString)
                .anyMatch(text -> text.matches("(?s)content/friends/a-story\\.md:\\d+  \\(warning\\) `reviewBy:"
                        + " 2027-05-01` was yesterday, and readers are told so  \\[freshness/page].*"));
    }

    @Test
    void the_link_check_still_asks_about_what_the_files_say() throws Exception {
        var door = bake(LONG_AFTER).directory().find("halton-front-door").orElseThrow();

        assertThat(door.firstPhone())
                .hasValueSatisfying(phone -> assertThat(phone.shown()).isEqualTo(FRONT_DOOR));
    }

    @Test
    void what_is_overdue_stops_a_publish_and_the_last_good_site_stays() throws Exception {
        publish(CHECKED);
        var before = website();

        assertThatThrownBy(() -> publish(LONG_AFTER))
                .isInstanceOf(Unsettled.class)
                .hasMessageContaining("[freshness/service]")
                .hasMessageContaining("[freshness/page]");
        assertThat(website()).isEqualTo(before);
    }

    private BuildReport bake(LocalDate day) throws ProblemsFound, IOException {
        return new SiteBuild(day, Progress.SILENT).bake(site, folder.resolve("website"));
    }

    private BuildReport publish(LocalDate day) throws ProblemsFound, IOException {
        return new SiteBuild(day, Progress.SILENT, Aim.PUBLISH, new Inspection()).bake(site, folder.resolve("website"));
    }

    private static boolean holds(String text, String number) {
        return text.contains(number) || text.contains(number.replace(" ", ""));
    }

    private String page(String address) throws IOException {
        return Files.readString(folder.resolve("website").resolve(address));
    }

    private Map<String, String> website() throws IOException {
        return Trees.contents(folder.resolve("website"));
    }
}
