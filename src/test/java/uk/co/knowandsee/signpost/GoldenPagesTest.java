package uk.co.knowandsee.signpost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of the sample site are, letter for letter, those that somebody has read and found good. */
class GoldenPagesTest {

    private static final Path GOLDEN = Path.of("src/test/sites/golden");

    private static final Map<String, String> PAGES = new TreeMap<>();

    @BeforeAll
    static void bake(@TempDir Path folder) throws Exception {
        PAGES.putAll(Trees.contents(SampleSite.bakeIn(folder)));
        PAGES.keySet().removeIf(name -> !name.matches(".*\\.(html|xml)"));
    }

    static Set<String> pages() {
        return PAGES.keySet();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void a_page_is_as_it_was_when_it_was_last_looked_at(String page) throws IOException {
        Golden.compare(GOLDEN.resolve(page), PAGES.get(page));
    }

    @Test
    void no_golden_page_is_left_of_a_page_that_is_gone() throws IOException {
        var left = new TreeSet<>(Trees.contents(GOLDEN).keySet());
        left.removeAll(pages());
        if (Golden.updating()) {
            for (var gone : left) {
                Files.delete(GOLDEN.resolve(gone));
            }
            left.clear();
        }

        assertThat(left).isEmpty();
    }
}
