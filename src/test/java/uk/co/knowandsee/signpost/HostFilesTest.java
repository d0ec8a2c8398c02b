package uk.co.knowandsee.signpost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.problem.ProblemsFound;

/** What a bake leaves for the host of a small campaign, inside the site and beside it. */
class HostFilesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String CONTACT =
            "\nsignpost.security.contact=mailto:us@example.org\nsignpost.security.expires=2027-10-31\n";

    @TempDir
    private Path folder;

    private Path site;
    private Path website;

    @BeforeEach
    void a_small_campaign() throws Exception {
        site = folder.resolve("site");
        website = folder.resolve("website");
        Trees.copy(Path.of("src/test/sites/base/campaign"), site);
    }

    @Test
    void each_kind_of_host_finds_its_file() throws Exception {
        bake();

        assertThat(website.resolve("_headers")).content().contains("\n/areas/*\n  Cache-Control: no-store\n");
        assertThat(website.resolve(".htaccess")).content().contains("ErrorDocument 404 /404.html");
        assertThat(folder.resolve("website.nginx.conf")).content().contains("error_page 404 /404.html;");
        assertThat(folder.resolve("website.Caddyfile")).content().contains("rewrite @signpost_missing /404.html");
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".new"));
        }
    }

    @Test
    void a_page_that_calls_itself_discreet_makes_its_folder_one_of_which_no_copy_is_kept() throws Exception {
        bake();
        assertThat(website.resolve("_headers")).content().doesNotContain("/quiet/*");

        var index = site.resolve("content/index.md");
        Files.writeString(index, Files.readString(index) + "\n[Quiet](quiet/a.md)\n");
        page("quiet/a.md", "discreet: true\n");
        bake();
        assertThat(website.resolve("_headers")).content().contains("\n/quiet/*\n  Cache-Control: no-store\n");

        page("quiet/a.md", "");
        bake();
        assertThat(website.resolve("_headers")).content().contains("\n/quiet/*\n  Cache-Control: max-age=600");
    }

    @Test
    void the_list_of_checksums_holds_every_file_and_each_is_right() throws Exception {
        Files.writeString(
                site.resolve("jbake.properties"), Files.readString(site.resolve("jbake.properties")) + CONTACT);
        bake();

        var listed = new TreeMap<String, String>();
        for (var line : Files.readAllLines(folder.resolve("website.sha256"))) {
            listed.put(line.substring(66), line.substring(0, 64));
        }

        assertThat(listed).isEqualTo(checksums()).containsKeys("_headers", ".htaccess", ".well-known/security.txt");
    }

    @Test
    void whom_to_tell_about_a_hole_is_published_where_it_is_looked_for_if_anybody_is_named() throws Exception {
        bake();
        assertThat(website.resolve(".well-known")).doesNotExist();

        Files.writeString(
                site.resolve("jbake.properties"), Files.readString(site.resolve("jbake.properties")) + CONTACT);
        bake();
        assertThat(website.resolve(".well-known/security.txt"))
                .content()
                .contains(
                        "Contact: mailto:us@example.org\n",
                        "Expires: 2027-10-31T00:00:00Z\n",
                        "/.well-known/security.txt\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"_headers", ".htaccess"})
    void a_file_of_the_teams_own_under_such_a_name_is_told_instead_of_lost(String name) throws Exception {
        Files.createDirectories(site.resolve("assets"));
        Files.writeString(site.resolve("assets").resolve(name), "mine\n");

        var found = catchThrowableOfType(ProblemsFound.class, this::bake);

        assertThat(found.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.where()).hasToString("assets/" + name);
            assertThat(problem.what()).isEqualTo("the build writes `" + name + "` itself");
        });
    }

    private void page(String file, String header) throws Exception {
        var page = site.resolve("content").resolve(file);
        Files.createDirectories(page.getParent());
        Files.writeString(page, """
                ---
                title: A page
                type: page
                status: published
                date: 2026-01-01
                reviewBy: 2026-12-01
                owner: us
                summary: One sentence.
                %s---

                Text. [Home](../index.md)
                """.formatted(header));
    }

    private void bake() throws Exception {
        new SiteBuild(TODAY, Progress.SILENT).bake(new SiteFolder(site), website);
    }

    private Map<String, String> checksums() throws Exception {
        var sums = new TreeMap<String, String>();
        try (var files = Files.walk(website)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                sums.put(
                        website.relativize(file).toString().replace('\\', '/'),
                        HexFormat.of().formatHex(hash));
            }
        }
        return sums;
    }
}
