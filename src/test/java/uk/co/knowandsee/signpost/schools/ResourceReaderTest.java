package uk.co.knowandsee.signpost.schools;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.co.knowandsee.signpost.content.Content;
import uk.co.knowandsee.signpost.content.Header;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.problem.Problems;

class ResourceReaderTest {

    private static final ResourceReader READER = new ResourceReader(ZoneId.of("Europe/London"));

    @Test
    void lessons_come_first_by_key_stage_and_order_and_fronts_are_no_resources() {
        var read = read(
                page("schools/survey", "page", Map.of()),
                page("schools/index", "section", Map.of()),
                page("parents/talk", "page", Map.of()),
                page("schools/lesson-old", "lesson", Map.of("keyStage", "KS3", "order", "1")),
                page("schools/lesson-b", "lesson", Map.of("keyStage", "KS2", "order", "20")),
                page("schools/lesson-a", "lesson", Map.of("keyStage", "KS2", "order", "30")),
                page("schools/lesson-b.cy", "lesson", Map.of("keyStage", "KS2", "order", "20")));

        assertThat(read)
                .extracting(Resource::name)
                .containsExactly("lesson-b-cy", "lesson-b", "lesson-a", "lesson-old", "survey");
        assertThat(read.get(0).language()).isEqualTo("cy");
        assertThat(read.get(0).zip()).isEqualTo("schools/lesson-b.cy.zip");
        assertThat(read.get(0).pdf()).isEqualTo("print/lesson-b.cy.pdf");
        assertThat(read.get(1).date())
                .isEqualTo("2026-06-02"); // eleven at night in Greenwich is the next day in London
    }

    @Test
    void a_file_that_was_renamed_keeps_its_name_in_the_catalogue() {
        var read = read(page("schools/lesson-new", "lesson", Map.of("catalogueId", "lesson-old")));

        assertThat(read).extracting(Resource::name).containsExactly("lesson-old");
        assertThat(read.get(0).zip()).isEqualTo("schools/lesson-new.zip");
    }

    @Test
    void two_of_one_name_are_a_problem_and_two_of_two_names_are_none() {
        var problems = new Problems();
        var one = page("schools/lesson-one", "lesson", Map.of());
        var two = page("schools/lesson-two", "lesson", Map.of("catalogueId", "lesson-one"));
        var three = page("schools/lesson-three", "lesson", Map.of());

        assertThat(ResourceReader.areApart(read(one, two), problems)).isFalse();
        assertThat(problems.errors()).singleElement().satisfies(problem -> {
            assertThat(problem.where()).hasToString("content/schools/lesson-two.md:2");
            assertThat(problem.what()).contains("`lesson-one`", "`content/schools/lesson-one.md`");
        });
        assertThat(ResourceReader.areApart(read(one, three), new Problems())).isTrue();
    }

    private static List<Resource> read(Page... pages) {
        return READER.read(new Content(List.of(pages), List.of()));
    }

    private static Page page(String name, String type, Map<String, String> header) {
        var entries = new LinkedHashMap<String, Header.Entry>();
        header.forEach((key, value) -> entries.put(key, new Header.Entry(value, 2)));
        return new Page(
                "content/" + name + ".md",
                name + ".html",
                Page.Kind.MARKDOWN,
                type,
                Page.Status.PUBLISHED,
                Instant.parse("2026-06-01T23:00:00Z"),
                new Header(entries, 1),
                "",
                3);
    }
}
