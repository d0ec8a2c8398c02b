package uk.co.knowandsee.signpost.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Severity;

class ProofFileTest {

    private static final String SITE = "0123456789abcdef".repeat(4);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static final String GOOD = """
            {
              "format": 1,
              "site": "%s",
              "edition": "pan-cheshire",
              "results": [
                { "promise": "open-now", "check": "OpenNowIT", "pages": 3, "of": 4, "outcome": "kept", "on": "2026-11-24" }
              ]
            }
            """.formatted(SITE);

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    @Test
    void what_was_written_is_read_again() throws IOException {
        var proofs = new Proofs(
                SITE,
                "",
                List.of(
                        new Proof("open-now", "OpenNowIT", 3, 4, Proof.Outcome.KEPT, TODAY),
                        new Proof("near-you", "NearYouIT", 0, 0, Proof.Outcome.BROKEN, TODAY)));

        write(proofs.print());

        assertThat(file().read(problems)).contains(proofs);
        assertThat(proofs.all()).extracting(Proof::promise).containsExactly("near-you", "open-now");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void results_about_this_very_site_count() throws IOException {
        write(GOOD);

        var about = file().about(SITE, "pan-cheshire", TODAY, problems);

        assertThat(about.whyNone()).isEmpty();
        assertThat(about.proofs())
                .containsExactly(
                        new Proof("open-now", "OpenNowIT", 3, 4, Proof.Outcome.KEPT, LocalDate.of(2026, 11, 24)));
    }

    @Test
    void results_about_anything_else_do_not_and_say_why() throws IOException {
        assertThat(file().about(SITE, "pan-cheshire", TODAY, problems).whyNone())
                .isEqualTo("there are no results of the checks");

        write(GOOD);
        var other = SITE.replace('0', '1');
        assertThat(file().about(other, "pan-cheshire", TODAY, problems))
                .isEqualTo(TestResults.none("the pages have changed since the checks of 24 November 2026"));
        assertThat(file().about(SITE, "east-riding", TODAY, problems))
                .isEqualTo(TestResults.none("the checks of 24 November 2026 were of another edition of this site"));
        assertThat(file().about(SITE, "pan-cheshire", LocalDate.of(2026, 11, 23), problems))
                .isEqualTo(TestResults.none(
                        "the checks are dated 24 November 2026, which is after the day of this build"));
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest(name = "{0} instead of {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "of": 4,              | "of": 4;                | it is not JSON
            "format": 1           | "format": 2             | `format` is not 1
            "format": 1           | "format": "1"           | `format` is not 1
            "site": "0            | "site": "x              | `site` is not a fingerprint
            "site": "0            | "sight": "0             | `site` is not text
            "pan-cheshire"        | "../../etc"             | `edition` is not the id of an edition
            "pan-cheshire"        | 7                       | `edition` is not text
            "results": [          | "results": 3, "r": [    | `results` is not a list
            { "promise"           | 4, { "promise"          | of result 1, `promise` is not text
            "open-now"            | "Open now"              | of result 1, `promise` is not an id
            "open-now"            | ["open-now"]            | of result 1, `promise` is not text
            "OpenNowIT"           | "<script>x</script>"    | of result 1, `check` is not the name of a check
            "OpenNowIT"           | ""                      | of result 1, `check` is not the name of a check
            "pages": 3            | "pages": 5              | of result 1, `pages` is not a number of pages up to `of`
            "pages": 3            | "pages": -3             | of result 1, `pages` is not a number of pages up to `of`
            "pages": 3            | "pages": "3"            | of result 1, `pages` is not a whole number
            "pages": 3            | "pages": 3e99           | of result 1, `pages` is not a whole number
            "pages": 3            | "pages": 0              | of result 1, it is kept, and on no page
            "of": 4               | "of": 9999999           | of result 1, `of` is not a number of pages
            "kept"                | "probably"              | of result 1, `outcome` is neither `kept` nor `broken`
            "2026-11-24"          | "2026-02-30"            | of result 1, `on` is not a day
            "2026-11-24"          | null                    | of result 1, `on` is not text
            """)
    void a_damaged_file_is_told_and_counts_for_nothing(String from, String to, String why) throws IOException {
        assertThat(GOOD).contains(from);
        write(GOOD.replaceFirst(Pattern.quote(from), to));

        var about = file().about(SITE, "pan-cheshire", TODAY, problems);

        assertThat(about).isEqualTo(TestResults.none("the results of the checks could not be read"));
        assertThat(problems.all()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.where().file()).isEqualTo("target/reports/evidence.json");
            assertThat(problem.what()).isEqualTo("the results of the checks are damaged: " + why);
            assertThat(problem.remedy()).contains("mvn verify");
        });
    }

    @Test
    void a_key_or_a_result_that_stands_twice_is_damage() throws IOException {
        write(GOOD.replace("\"format\": 1,", "\"format\": 1, \"format\": 1,"));
        assertThat(file().read(problems)).isEmpty();

        var result = GOOD.substring(GOOD.indexOf("{ \"promise\""), GOOD.indexOf("\n  ]"));
        write(GOOD.replace(result, result + ", " + result));
        assertThat(file().read(problems)).isEmpty();

        assertThat(problems.all()).hasSize(2);
    }

    @Test
    void a_file_that_is_huge_deep_or_not_text_is_damage() throws IOException {
        for (var text : List.of("x".repeat(5_000_000), "[".repeat(100_000), "{\"a\":".repeat(50_000), "")) {
            write(text);
            assertThat(file().read(problems)).isEmpty();
        }
        Files.write(path(), new byte[] {'{', (byte) 0xFF, '}'});
        assertThat(file().read(problems)).isEmpty();

        assertThat(problems.all())
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(
                        problem -> assertThat(problem.what()).startsWith("the results of the checks are damaged: "));
    }

    @Test
    void a_folder_in_its_place_is_damage() throws IOException {
        Files.createDirectories(path());

        assertThat(file().read(problems)).isEmpty();
        assertThat(problems.all()).hasSize(1);
    }

    @Test
    void whatever_stands_in_the_file_it_is_read_or_told() throws IOException {
        var random = new Random(25);
        for (int round = 0; round < 2000; round++) {
            var bytes = GOOD.getBytes(StandardCharsets.UTF_8);
            for (int change = random.nextInt(4); change >= 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Files.write(path(), bytes);
            var found = new Problems();

            var read = file().read(found);

            assertThat(read.isPresent()).isEqualTo(found.all().isEmpty());
        }
    }

    private Path path() {
        return folder.resolve("evidence.json");
    }

    private ProofFile file() {
        return new ProofFile(path(), "target/reports/evidence.json");
    }

    private void write(String text) throws IOException {
        Files.writeString(path(), text);
    }
}
