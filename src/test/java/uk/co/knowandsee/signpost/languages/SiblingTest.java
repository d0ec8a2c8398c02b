package uk.co.knowandsee.signpost.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiblingTest {

    @Test
    void a_file_name_says_the_language_and_the_english_page() {
        var sibling = Sibling.of("content/help/index.ur.md").orElseThrow();

        assertThat(sibling.english()).isEqualTo("content/help/index.md");
        assertThat(sibling.language().name()).isEqualTo("اردو");
        assertThat(sibling.language().direction()).isEqualTo("rtl");
        assertThat(sibling.isTranslation()).isTrue();
    }

    @Test
    void easy_read_is_english_and_no_translation() {
        var sibling = Sibling.of("content/help/index.easy.md").orElseThrow();

        assertThat(sibling.language()).isEqualTo(Languages.ENGLISH);
        assertThat(sibling.isTranslation()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content/help/index.md",
                "content/cy.md",
                "content/help.cy/index.md",
                "content/a.xx.md",
                "content/a.cy.html"
            })
    void any_other_name_is_an_english_page(String source) {
        assertThat(Sibling.of(source)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"cyy, cy", "CY, cy", "welsh, cy", "Polski, pl", "esay, easy"})
    void a_slip_is_answered_with_the_nearest(String written, String meant) {
        assertThat(Languages.suggestion(written)).startsWith("did you mean `" + meant + "`? known: ar, bg");
    }

    @Test
    void english_needs_no_suffix() {
        assertThat(Languages.suggestion("en")).startsWith("leave it out");
        assertThat(Languages.suggestion("esp")).startsWith("did you mean `es`");
    }

    @Test
    void what_is_near_to_nothing_gets_the_list_alone() {
        assertThat(Languages.suggestion("klingon")).startsWith("known: ar, bg");
    }

    @Test
    void every_language_is_listed_once_under_a_code_that_java_knows_as_well() {
        var seen = new HashSet<String>();
        for (var language : Languages.OTHERS) {
            assertThat(seen.add(language.code())).as(language.code()).isTrue();
            var tag = Locale.forLanguageTag(language.code());
            assertThat(tag.getDisplayLanguage(Locale.ENGLISH).replace("Bangla", "Bengali")) // as people here say
                    .as(language.code())
                    .contains(language.english());
        }
    }

    @Test
    void a_country_after_the_code_changes_nothing() {
        var welsh = Languages.find("cy").orElseThrow();

        assertThat(welsh.isSaidBy("cy-GB")).isTrue();
        assertThat(welsh.isSaidBy("cym")).isFalse();
        assertThat(Languages.ENGLISH.isSaidBy("en")).isTrue();
    }
}
