package uk.co.knowandsee.signpost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.ProblemsFound;
import uk.co.knowandsee.signpost.publish.Draft;

/** What reaches the live site, and what never does. */
class PublishedOrNotTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path folder;

    private Path site;
    private Path live;

    @BeforeEach
    void aSmallPlainSite() throws Exception {
        site = folder.resolve("site");
        live = folder.resolve("website");
        Trees.copy(Path.of("src/test/sites/base/plain"), site);
    }

    @Test
    void a_draft_is_never_written() throws Exception {
        page("secret.md", "title=Secret\ndate=2026-01-01\ntype=page\nstatus=draft\n");

        var report = bake(TODAY);

        assertThat(Trees.contents(live).keySet()).noneMatch(name -> name.contains("secret"));
        assertThat(report.drafts()).isEqualTo(1);
        assertThat(report.sources()).isEqualTo(report.pages()).isEqualTo(1);
        assertThat(report.inWords()).contains("1 drafts");
    }

    @Test
    void a_page_dated_tomorrow_waits_until_tomorrow() throws Exception {
        page("later.md", "title=Later\ndate=2026-11-23\ntype=page\nstatus=published\n");
        page("as-dated.md", "title=As dated\ndate=2026-11-23\ntype=page\nstatus=published-date\n");

        bake(TODAY);
        assertThat(Trees.contents(live)).doesNotContainKeys("later.html", "as-dated.html");

        bake(TODAY.plusDays(1));
        assertThat(Trees.contents(live)).containsKeys("later.html", "as-dated.html");
    }

    @Test
    void a_deleted_source_leaves_no_page_behind_even_after_several_builds() throws Exception {
        page("short-lived.md", "title=Short\ndate=2026-01-01\ntype=page\nstatus=published\n");
        bake(TODAY);
        bake(TODAY);
        Files.delete(site.resolve("content/short-lived.md"));

        bake(TODAY);
        assertThat(Trees.contents(live)).doesNotContainKey("short-lived.html");
        bake(TODAY);
        assertThat(Trees.contents(live)).doesNotContainKey("short-lived.html");
    }

    @Test
    void a_file_may_become_a_folder_and_a_folder_a_file() throws Exception {
        page("a/b.md", "title=B\ndate=2026-01-01\ntype=page\nstatus=published\n");
        Files.writeString(site.resolve("assets/c.txt"), "c");
        bake(TODAY);
        bake(TODAY);
        Files.delete(site.resolve("content/a/b.md"));
        Files.writeString(site.resolve("assets/a"), "now a file");
        Files.delete(site.resolve("assets/c.txt"));
        Files.createDirectories(site.resolve("assets/c.txt"));
        Files.writeString(site.resolve("assets/c.txt/d.txt"), "d");

        bake(TODAY);

        assertThat(Trees.contents(live)).containsEntry("a", "now a file").containsEntry("c.txt/d.txt", "d");
    }

    @Test
    void pages_without_extension_find_their_way_back_to_the_root() throws Exception {
        Files.writeString(
                site.resolve("jbake.properties"),
                "\nuri.noExtension=true\nuri.noExtension.prefix=/blog\n",
                java.nio.file.StandardOpenOption.APPEND);
        Files.writeString(site.resolve("templates/page.ftl"), "<!doctype html><title>[${content.rootpath}]</title>");
        page("blog/first.md", "title=First\ndate=2026-01-01\ntype=page\nstatus=published\n");

        bake(TODAY);

        assertThat(Trees.contents(live).get("blog/first/index.html")).contains("[../../]");
        assertThat(Trees.contents(live).get("good.html")).contains("[]");
    }

    @Test
    void the_manifest_lists_every_file_with_its_sum() throws Exception {
        bake(TODAY);

        var lines = Files.readAllLines(folder.resolve("website.sha256"));

        assertThat(lines).hasSameSizeAs(Trees.contents(live).keySet());
        assertThat(lines).allMatch(line -> line.matches("[0-9a-f]{64} {2}\\S+"));
    }

    @Test
    void a_folder_with_somebody_s_work_in_it_is_never_replaced() throws Exception {
        Files.createDirectories(live);
        Files.writeString(live.resolve("letter.txt"), "dear all");

        assertThatThrownBy(() -> bake(TODAY))
                .isInstanceOf(ProblemsFound.class)
                .hasMessageContaining("no build of this site has made");
        assertThat(Trees.contents(live)).containsOnlyKeys("letter.txt");
    }

    @Test
    void two_builds_at_once_do_not_write_over_each_other() throws Exception {
        var problems = new Problems();
        try (var first = Draft.open(live, problems).orElseThrow()) {
            assertThat(first.folder()).isDirectory();
            assertThatThrownBy(() -> bake(TODAY)).hasMessageContaining("another build is writing this site");
        }
        bake(TODAY);
        assertThat(live).isDirectory();
    }

    @Test
    void a_build_killed_between_the_two_renames_is_put_right_by_the_next() throws Exception {
        bake(TODAY);
        var before = Trees.contents(live);
        Files.move(live, folder.resolve(".website.old"));
        page("bad.md", "no header");

        assertThatThrownBy(() -> bake(TODAY)).isInstanceOf(ProblemsFound.class);

        try (var draft = Draft.open(live, new Problems()).orElseThrow()) {
            assertThat(draft.folder()).isDirectory();
        }
        assertThat(Trees.contents(live)).isEqualTo(before);
    }

    private BuildReport bake(LocalDate today) throws Exception {
        return new SiteBuild(today, Progress.SILENT).bake(new SiteFolder(site), live);
    }

    private void page(String name, String header) throws Exception {
        var file = site.resolve("content").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, header + "~~~~~~\nText\n");
    }
}
