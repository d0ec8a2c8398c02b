package uk.co.knowandsee.signpost.schools;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.co.knowandsee.signpost.schools.Lessons.PUBLISHER;
import static uk.co.knowandsee.signpost.schools.Lessons.lesson;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class LearningResourceTest {

    @Test
    void it_says_level_ages_time_licence_and_what_it_teaches() {
        assertThat(facts(lesson("lesson-circle", "KS2", "Who is in my circle?")))
                .containsEntry("@context", "https://schema.org")
                .containsEntry("@type", "LearningResource")
                .containsEntry("identifier", "knowandsee:lesson-circle")
                .containsEntry("name", "Who is in my circle?")
                .containsEntry("url", "https://site.example/schools/lesson-circle.html")
                .containsEntry("inLanguage", "en-GB")
                .containsEntry("educationalLevel", "Key stage 2")
                .containsEntry("typicalAgeRange", "9-11")
                .containsEntry("timeRequired", "PT45M")
                .containsEntry("isAccessibleForFree", true)
                .containsEntry("license", "https://site.example/about/reuse.html")
                .containsEntry(
                        "educationalAlignment",
                        List.of(
                                Map.of(
                                        "@type",
                                        "AlignmentObject",
                                        "alignmentType",
                                        "teaches",
                                        "educationalFramework",
                                        "Relationships education",
                                        "targetName",
                                        "being safe"),
                                Map.of(
                                        "@type",
                                        "AlignmentObject",
                                        "alignmentType",
                                        "teaches",
                                        "targetName",
                                        "Citizenship")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"</script><script>x()</script>", "<!--<script>", "]]>&amp;", "a\"b\\c", "\u2028line\u2029"})
    void no_title_gets_out_of_its_element(String title) {
        var page = Jsoup.parse("<main>" + element(lesson("x", "KS2", title)) + "</main><p>after</p>");

        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("p").text()).isEqualTo("after");
        assertThat(facts(lesson("x", "KS2", title))).containsEntry("name", title);
    }

    private static String element(Resource lesson) {
        return "<script type=\"application/ld+json\">" + new LearningResource(PUBLISHER).json(lesson) + "</script>";
    }

    private static Map<String, Object> facts(Resource lesson) {
        var data = Jsoup.parse(element(lesson)).selectFirst("script");
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(data == null ? "" : data.data());
    }
}
