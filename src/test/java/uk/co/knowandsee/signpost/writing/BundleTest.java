package uk.co.knowandsee.signpost.writing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundleTest {

    @Test
    void the_same_files_give_the_same_bytes_in_whatever_order_they_came() {
        var one = new Bundle().add("b/two.txt", "zwei").add("a.txt", "eins");
        var other = new Bundle().add("a.txt", "eins").add("b/two.txt", "zwei");

        assertThat(one.bytes()).isEqualTo(other.bytes());
    }

    @Test
    void every_file_comes_out_as_it_went_in_and_none_says_when_it_was_made() throws IOException {
        var bytes = new Bundle().add("a.txt", "¿Qué?").add("b/empty", "").bytes();

        assertThat(unpacked(bytes))
                .containsExactly(
                        Map.entry("a.txt", "1980-01-01T00:00:02 ¿Qué?"), Map.entry("b/empty", "1980-01-01T00:00:02 "));
    }

    /** What stands beside an entry's time would be the same moment as this machine's zone tells it. */
    @Test
    void an_entry_has_no_second_time_beside_its_own() throws IOException {
        try (var zip = new ZipInputStream(
                new ByteArrayInputStream(new Bundle().add("a.txt", "x").bytes()), UTF_8)) {
            assertThat(zip.getNextEntry().getExtra()).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/etc/passwd", "../up", "a/../../up", "..", "a\\b", "C:/x", "./a"})
    void a_name_that_would_land_elsewhere_is_refused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bundle().add(name, "x"))
                .withMessageContaining("not a name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a..b", "..a/b", "a/b.../c", "a b.txt"})
    void a_name_that_only_looks_like_one_is_not(String name) throws IOException {
        assertThat(unpacked(new Bundle().add(name, "x").bytes())).containsOnlyKeys(name);
    }

    @Test
    void two_files_of_one_name_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bundle().add("a", "1").add("a", "2"))
                .withMessageContaining("twice");
    }

    /** Each file's time and text. */
    private static Map<String, String> unpacked(byte[] bytes) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), entry.getTimeLocal() + " " + new String(zip.readAllBytes(), UTF_8));
            }
        }
        return files;
    }
}
