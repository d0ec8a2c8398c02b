package uk.co.knowandsee.signpost.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

class BrowsersTest {

    @TempDir
    private Path folder;

    @Test
    void the_browser_that_is_named_is_the_one_that_is_used() throws IOException {
        var program = program("my-browser");

        assertThat(Browsers.find(Map.of("SIGNPOST_BROWSER", program.toString())))
                .contains(program);
    }

    @Test
    void a_browser_in_the_path_is_found() throws IOException {
        var program = program("chromium");

        assertThat(Browsers.find(Map.of("PATH", folder.toString()))).contains(program);
    }

    @Test
    void a_named_browser_that_is_not_there_is_not_replaced_by_another() {
        assertThat(Browsers.find(none())).isEmpty();
    }

    @Test
    void without_a_browser_the_tests_are_skipped_and_say_how_to_get_one() {
        assertThatThrownBy(() -> Browsers.findOrSkip(none()))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("apt-get install chromium");
    }

    @Test
    void on_a_build_server_a_missing_browser_is_a_failure() {
        var server =
                Map.of("CI", "true", "SIGNPOST_BROWSER", folder.resolve("none").toString());

        assertThatThrownBy(() -> Browsers.findOrSkip(server))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContaining("apt-get install chromium");
    }

    private Map<String, String> none() {
        return Map.of("SIGNPOST_BROWSER", folder.resolve("none").toString());
    }

    private Path program(String name) throws IOException {
        var file = Files.createFile(folder.resolve(name));
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}
