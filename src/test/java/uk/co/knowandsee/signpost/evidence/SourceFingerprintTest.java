package uk.co.knowandsee.signpost.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFingerprintTest {

    @TempDir
    private Path site;

    private String before;

    @BeforeEach
    void aSite() throws IOException {
        write("jbake.properties", "a=b");
        write("content/index.md", "Hello");
        write("content/help/index.md", "Help");
        before = now();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content/index.md",
                "content/new.md",
                "templates/page.ftl",
                "assets/css/site.css",
                "assets/.htaccess",
                "data/services/x.yaml",
                "data/promises.yaml",
                "editions/x.yaml",
                "jbake.properties",
                "schemas/page.schema.json",
                "src/main/java/A.java",
                "pom.xml"
            })
    void a_change_to_what_pages_are_made_from_changes_it(String file) throws IOException {
        write(file, "changed");

        assertThat(now()).isNotEqualTo(before).matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data/signposting-ledger.json",
                "data/.ledger-1.tmp",
                "data/headings.txt",
                "data/headings-east-riding.txt",
                "target/website/index.html",
                "target/reports/evidence.json",
                "docs/x.md",
                "src/test/java/A.java",
                "README.md"
            })
    void what_builds_write_and_what_makes_no_page_does_not_change_it(String file) throws IOException {
        write(file, "changed");

        assertThat(now()).isEqualTo(before);
    }

    @Test
    void a_file_that_moves_and_text_that_slips_into_the_next_file_change_it() throws IOException {
        Files.move(site.resolve("content/index.md"), site.resolve("content/other.md"));
        assertThat(now()).isNotEqualTo(before);

        write("content/index.md", "Hello");
        Files.delete(site.resolve("content/other.md"));
        assertThat(now()).isEqualTo(before);

        write("content/help/index.md", "HelpH");
        write("content/index.md", "ello");
        assertThat(now()).isNotEqualTo(before);
    }

    @Test
    void each_edition_has_its_own() throws IOException {
        assertThat(new SourceFingerprint(site).of("east-riding")).isNotEqualTo(before);
    }

    private String now() throws IOException {
        return new SourceFingerprint(site).of("");
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(site.resolve(file).getParent());
        Files.writeString(site.resolve(file), text);
    }
}
