package uk.co.knowandsee.signpost.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.co.knowandsee.signpost.problem.Problems;

class EvidenceBookTest {

    private static final InstantSource JUST_AFTER_MIDNIGHT =
            InstantSource.fixed(Instant.parse("2026-06-24T23:30:00Z")); // in London, in summer

    @TempDir
    private Path folder;

    private Path site;
    private Path file;

    @BeforeEach
    void aSite() throws IOException {
        site = Files.createDirectories(folder.resolve("site/content")).getParent();
        file = site.resolve("target/reports/evidence.json");
        Files.writeString(site.resolve("content/index.md"), "Hello");
    }

    @Test
    void what_was_kept_and_what_was_broken_is_taken_down_with_the_day_in_this_country() throws IOException {
        var book = book("");
        book.kept("open-now", "OpenNowIT", 3, 4);
        book.broken("near-you", "NearYouIT", 0, 0);

        assertThat(file).content().isEqualTo("""
                {
                  "format" : 1,
                  "site" : "%s",
                  "edition" : "",
                  "results" : [
                    {
                      "promise" : "near-you",
                      "check" : "NearYouIT",
                      "pages" : 0,
                      "of" : 0,
                      "outcome" : "broken",
                      "on" : "2026-06-25"
                    },
                    {
                      "promise" : "open-now",
                      "check" : "OpenNowIT",
                      "pages" : 3,
                      "of" : 4,
                      "outcome" : "kept",
                      "on" : "2026-06-25"
                    }
                  ]
                }
                """.formatted(new SourceFingerprint(site).of("")));
    }

    @Test
    void another_process_adds_to_the_same_book_and_says_the_same_thing_only_once() throws IOException {
        book("").kept("open-now", "OpenNowIT", 3, 4);
        book("").kept("near-you", "NearYouIT", 4, 4);
        book("").broken("open-now", "OpenNowIT", 3, 4);

        assertThat(checks()).containsExactly("near-you NearYouIT KEPT", "open-now OpenNowIT BROKEN");
    }

    @Test
    void many_writers_at_once_lose_nothing() throws IOException {
        var book = book("");

        IntStream.range(0, 40).parallel().forEach(n -> {
            try {
                (n % 2 == 0 ? book : book("")).kept("open-now", "Check" + n, 1, 1);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });

        assertThat(checks()).hasSize(40);
    }

    @Test
    void a_book_about_other_sources_or_another_edition_begins_anew() throws IOException {
        book("").kept("open-now", "OpenNowIT", 3, 4);
        Files.writeString(site.resolve("content/index.md"), "Hello!");
        book("").kept("near-you", "NearYouIT", 4, 4);
        assertThat(checks()).containsExactly("near-you NearYouIT KEPT");

        book("east-riding").kept("open-now", "OpenNowIT", 3, 4);
        assertThat(checks()).containsExactly("open-now OpenNowIT KEPT");
    }

    @Test
    void a_damaged_book_begins_anew() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{ \"format\": 1, ");

        book("").kept("open-now", "OpenNowIT", 3, 4);

        assertThat(checks()).containsExactly("open-now OpenNowIT KEPT");
    }

    @Test
    void nothing_is_taken_down_when_the_sources_change_while_the_tests_run() throws IOException {
        var book = book("");
        Files.writeString(site.resolve("content/new.md"), "New");

        book.kept("open-now", "OpenNowIT", 3, 4);

        assertThat(file).doesNotExist();
    }

    @Test
    void what_no_check_can_have_found_is_refused() throws IOException {
        var book = book("");

        assertThatThrownBy(() -> book.kept("Open now", "OpenNowIT", 3, 4)).hasMessageContaining("`promise`");
        assertThatThrownBy(() -> book.kept("open-now", "<b>", 3, 4)).hasMessageContaining("`check`");
        assertThatThrownBy(() -> book.kept("open-now", "OpenNowIT", 5, 4)).hasMessageContaining("`pages`");
        assertThatThrownBy(() -> book.kept("open-now", "OpenNowIT", 0, 4)).hasMessageContaining("no page");
        assertThatThrownBy(() -> book.kept("open-now", "OpenNowIT", 0, -1)).hasMessageContaining("`of`");
    }

    /** What becomes of the tests of one class. */
    @Nested
    class ATestClass {

        @Test
        void that_passes_has_kept_its_promise_on_every_page_that_its_tests_looked_at() throws IOException {
            try (var trial = trial("open-now", "opens", "closes")) {
                trial.ran("opens", Trial.End.PASSED, saw("a", "b"));
                trial.ran("opens", Trial.End.PASSED, saw("c"));
                trial.ran("closes", Trial.End.PASSED, new PagesSeen());
            }

            assertThat(proofs()).singleElement().satisfies(proof -> {
                assertThat(proof.isKept()).isTrue();
                assertThat(proof.pages()).isEqualTo(3);
                assertThat(proof.of()).isEqualTo(9);
                assertThat(proof.check()).isEqualTo("OpenNowIT");
            });
        }

        @Test
        void in_which_one_run_fails_has_broken_it_on_those_pages() throws IOException {
            try (var trial = trial("open-now", "opens", "closes")) {
                trial.ran("opens", Trial.End.PASSED, saw("a", "b", "c"));
                trial.ran("closes", Trial.End.FAILED, saw("b"));
            }

            assertThat(proofs()).singleElement().satisfies(proof -> {
                assertThat(proof.isKept()).isFalse();
                assertThat(proof.pages()).isEqualTo(2);
            });
        }

        @Test
        void that_fails_without_a_word_about_pages_does_not_count_the_good_ones() throws IOException {
            try (var trial = trial("open-now", "opens", "closes")) {
                trial.ran("opens", Trial.End.PASSED, allOf("a", "b"));
                trial.ran("closes", Trial.End.FAILED, new PagesSeen());
            }

            assertThat(proofs()).singleElement().satisfies(proof -> {
                assertThat(proof.isKept()).isFalse();
                assertThat(proof.of()).isZero();
            });
        }

        @Test
        void of_which_a_test_is_skipped_or_never_runs_says_nothing_and_takes_back_what_it_said_before()
                throws IOException {
            try (var trial = trial("open-now", "opens")) {
                trial.ran("opens", Trial.End.PASSED, saw("a"));
            }
            assertThat(checks()).hasSize(1);

            try (var trial = trial("open-now", "opens", "closes")) {
                trial.ran("opens", Trial.End.PASSED, saw("a"));
            }
            assertThat(checks()).isEmpty();

            try (var trial = trial("open-now", "opens")) {
                trial.ran("opens", Trial.End.PASSED, saw("a"));
                trial.ran("opens", Trial.End.SKIPPED, saw("b"));
            }
            assertThat(checks()).isEmpty();
        }

        @Test
        void answers_for_each_of_its_promises_by_the_tests_that_name_it() {
            assertThat(Proving.testsOf(Example.class))
                    .isEqualTo(new TreeMap<>(Map.of(
                            "help-on-every-page", new TreeSet<>(List.of("opens", "closes", "sleeps")),
                            "open-now", new TreeSet<>(List.of("opens", "closes")),
                            "near-you", new TreeSet<>(List.of("closes")))));
        }

        private Trial trial(String promise, String... tests) throws IOException {
            return new Trial("OpenNowIT", new TreeMap<>(Map.of(promise, new TreeSet<>(List.of(tests)))), book(""));
        }

        private static PagesSeen saw(String... pages) {
            var seen = new PagesSeen();
            seen.some(List.of(pages), 9);
            return seen;
        }

        private static PagesSeen allOf(String... pages) {
            var seen = new PagesSeen();
            seen.all(List.of(pages));
            return seen;
        }
    }

    /** Not run by anybody: only looked at. */
    @Proves("help-on-every-page")
    private static final class Example {
        @Test
        @Proves("open-now")
        void opens() {}

        @RepeatedTest(2)
        @Proves({"open-now", "near-you"})
        void closes() {}

        @Test
        void sleeps() {}
    }

    private EvidenceBook book(String edition) throws IOException {
        return new EvidenceBook(file, site, edition, JUST_AFTER_MIDNIGHT);
    }

    private List<Proof> proofs() {
        return new ProofFile(file, "evidence.json")
                .read(new Problems())
                .map(Proofs::all)
                .orElseThrow();
    }

    private List<String> checks() {
        return proofs().stream()
                .map(proof -> proof.promise() + " " + proof.check() + " " + proof.outcome())
                .toList();
    }
}
