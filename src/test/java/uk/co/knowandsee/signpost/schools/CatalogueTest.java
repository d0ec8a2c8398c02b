package uk.co.knowandsee.signpost.schools;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.co.knowandsee.signpost.schools.Lessons.PUBLISHER;
import static uk.co.knowandsee.signpost.schools.Lessons.lesson;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import uk.co.knowandsee.signpost.media.PublishedFile;
import uk.co.knowandsee.signpost.problem.Where;

class CatalogueTest {

    private static final Resource CIRCLE = lesson("lesson-circle", "KS2", "Who is in my circle?");
    private static final Set<String> MADE = Set.of(
            "schools/lesson-circle.zip",
            "schools/lesson-circle.imscc",
            "schools/lesson-circle-thin.imscc",
            "schools/cartridges/ks2.imscc",
            "schools/cartridges/ks2-thin.imscc");

    @Test
    void a_row_says_everything_of_a_lesson_and_its_head_names_it() {
        var rows = Table.rows(new Catalogue(PUBLISHER, List.of(CIRCLE), MADE).csv());

        assertThat(rows).hasSize(4);
        assertThat(rows.get(1))
                .containsExactly(
                        "knowandsee:lesson-circle",
                        "lesson",
                        "Who is in my circle?",
                        "For them.",
                        "KS2",
                        "9 to 11",
                        "45",
                        "Relationships education: being safe; Citizenship",
                        "en-GB",
                        "2026-11-05",
                        "https://site.example/about/reuse.html",
                        "https://site.example/schools/lesson-circle.html",
                        "https://site.example/schools/lesson-circle.zip",
                        "",
                        "https://site.example/schools/lesson-circle.imscc",
                        "https://site.example/schools/lesson-circle-thin.imscc")
                .hasSameSizeAs(rows.get(0));
    }

    @Test
    void a_set_of_lessons_stands_there_like_a_lesson() {
        var rows = Table.rows(new Catalogue(PUBLISHER, List.of(CIRCLE), MADE).csv());

        assertThat(rows.get(2))
                .startsWith("knowandsee:lessons.ks2", "set", "Key stage 2", "Who is in my circle?")
                .contains("2026-11-05")
                .endsWith(
                        "https://site.example/schools/cartridges/ks2.imscc",
                        "https://site.example/schools/cartridges/ks2-thin.imscc")
                .hasSameSizeAs(rows.get(0));
        assertThat(rows.get(3)).startsWith("knowandsee:lessons.all", "set", "All lessons");
        assertThat(json(new Catalogue(PUBLISHER, List.of(CIRCLE), MADE).json(), 1))
                .containsEntry("id", "knowandsee:lessons.ks2")
                .containsEntry("lessons", List.of("knowandsee:lesson-circle"))
                .containsEntry("cartridge", "https://site.example/schools/cartridges/ks2.imscc");
    }

    @Test
    void json_read_by_another_program_says_the_same() {
        var resource = json(new Catalogue(PUBLISHER, List.of(CIRCLE), MADE).json(), 0);

        assertThat(resource)
                .containsEntry("id", "knowandsee:lesson-circle")
                .containsEntry("title", "Who is in my circle?")
                .containsEntry("ages", "9-11")
                .containsEntry("minutes", 45)
                .containsEntry("curriculum", List.of("Relationships education: being safe", "Citizenship"))
                .containsEntry("zip", "https://site.example/schools/lesson-circle.zip")
                .doesNotContainKey("pdf");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            =1+1                     | '=1+1
            @SUM(A1)                 | '@SUM(A1)
            -2+3                     | '-2+3
            Trust, =1+1              | Trust, '=1+1
            a;+1                     | a;'+1
            "=1"                     | "'=1"
            Who, me?                 | Who, me?
            A well-known face = hers | A well-known face = hers
            """, quoteCharacter = '~')
    void no_cell_begins_a_formula(String title, String shown) {
        var csv = new Catalogue(PUBLISHER, List.of(lesson("x", "KS2", title)), Set.of()).csv();

        assertThat(Table.rows(csv).get(1).get(2)).isEqualTo(shown);
        assertThat(published(csv)).isTrue();
    }

    @Test
    void whatever_a_title_holds_the_table_can_be_read_and_published() {
        var random = new Random(7);
        var signs = "=+-@,;\"'\n\t\r a1é\u202E\u0000<&|";
        for (int i = 0; i < 500; i++) {
            var title = new StringBuilder();
            for (int length = random.nextInt(12); length >= 0; length--) {
                title.append(signs.charAt(random.nextInt(signs.length())));
            }
            var catalogue = new Catalogue(PUBLISHER, List.of(lesson("x", "KS2", title.toString()), CIRCLE), Set.of());
            assertThat(Table.rows(catalogue.csv()))
                    .as(title.toString())
                    .hasSize(5)
                    .allMatch(row -> row.size() == 16);
            assertThat(published(catalogue.csv())).as(title.toString()).isTrue();
        }
    }

    private static boolean published(String csv) {
        return new PublishedFile("catalogue.csv", csv.getBytes(StandardCharsets.UTF_8))
                .metadata(Where.file("catalogue.csv"))
                .isEmpty();
    }

    private static Map<String, Object> json(String text, int which) {
        Map<String, List<Map<String, Object>>> root = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        return requireNonNull(root.get("resources")).get(which);
    }
}
