package uk.co.knowandsee.signpost.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceWatchTest {

    @TempDir
    Path site;

    @BeforeEach
    void a_site() throws IOException {
        write("jbake.properties", "");
        write("content/help/index.md", "old");
    }

    @Test
    void nothing_changed_is_nothing() throws IOException {
        var watch = new SourceWatch(site);

        assertThat(watch.change()).isEmpty();
    }

    @Test
    void a_changed_file_is_named_once() throws IOException {
        var watch = new SourceWatch(site);
        write("content/help/index.md", "newer");

        assertThat(watch.change()).contains("content/help/index.md");
        assertThat(watch.change()).isEmpty();
    }

    @Test
    void a_change_of_the_same_length_is_seen_by_its_time() throws IOException {
        var watch = new SourceWatch(site);
        Files.setLastModifiedTime(
                site.resolve("content/help/index.md"), FileTime.from(Instant.parse("2026-11-22T10:00:00Z")));

        assertThat(watch.change()).contains("content/help/index.md");
    }

    @Test
    void new_deleted_and_renamed_files_are_changes() throws IOException {
        var watch = new SourceWatch(site);

        write("content/new/page.md", "new");
        assertThat(watch.change()).contains("content/new/page.md");

        Files.move(site.resolve("content/new/page.md"), site.resolve("content/new/renamed.md"));
        assertThat(watch.change()).contains("content/new/page.md");

        Files.delete(site.resolve("content/new/renamed.md"));
        assertThat(watch.change()).contains("content/new/renamed.md");
        assertThat(watch.change()).isEmpty();
    }

    @Test
    void what_bakes_and_editors_leave_behind_is_not_a_change() throws IOException {
        var watch = new SourceWatch(site);
        write("target/preview/website/index.html", "baked");
        write(".git/index", "x");
        write("content/.index.md.swp", "x");

        assertThat(watch.change()).isEmpty();
    }

    @Test
    void a_folder_named_target_in_the_content_is_content() throws IOException {
        var watch = new SourceWatch(site);
        write("content/target/page.md", "new");

        assertThat(watch.change()).contains("content/target/page.md");
    }

    private void write(String name, String text) throws IOException {
        var file = site.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
