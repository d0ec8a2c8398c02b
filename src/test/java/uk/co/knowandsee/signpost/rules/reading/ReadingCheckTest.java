package uk.co.knowandsee.signpost.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.co.knowandsee.signpost.content.SamplePage;
import uk.co.knowandsee.signpost.directory.Area;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.directory.Districts;
import uk.co.knowandsee.signpost.markdown.ProseReader;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;
import uk.co.knowandsee.signpost.prose.Prose;
import uk.co.knowandsee.signpost.reading.Budget;
import uk.co.knowandsee.signpost.rules.findings.Findings;
import uk.co.knowandsee.signpost.rules.findings.Material;

class ReadingCheckTest {

    /** Eleven words, grade 1.6, no long word. */
    private static final String EASY = "You can talk to us at any time of the day. ";

    /** Ten words, two of them long. */
    private static final String LONG_WORDS = "You can talk to a professional organisation at any time. ";

    /** Twenty words, none of them long. */
    private static final String LONG = "You can talk to us at any time of the day and we will not tell your friends. ";

    private final Problems problems = new Problems();
    private final Findings findings = new Findings(problems);

    @Test
    void an_easy_page_is_fine() {
        check("parents", paragraphs(EASY, 12));

        assertThat(problems.all()).isEmpty();
    }

    @Test
    void a_page_over_its_grade_is_found_and_told_how_to_mend_it() {
        check("parents", paragraphs(LONG_WORDS, 12));

        var grade = only("reading/grade");
        assertThat(grade.where()).hasToString("content/parents/page.md:1");
        assertThat(grade.what())
                .isEqualTo("the page has Flesch-Kincaid grade 9.6, and pages in `parents` get 5 at most");
        assertThat(grade.remedy())
                .isEqualTo("part long sentences (the longest, of 10 words, is in line 5), and find shorter words for"
                        + " `organisation`, `professional`");
    }

    @Test
    void a_page_over_its_smog_grade_is_found_with_its_long_words() {
        check("young-people", paragraphs(LONG_WORDS, 12));

        var smog = only("reading/smog");
        assertThat(smog.what()).isEqualTo("the page has SMOG grade 11.2, and pages in `young-people` get 8 at most");
        assertThat(smog.remedy()).isEqualTo("find words of one or two syllables for `organisation`, `professional`");
    }

    @Test
    void the_same_page_is_fine_for_readers_who_get_more() {
        check("professionals", paragraphs(LONG_WORDS, 12));

        assertThat(problems.all()).isEmpty();
    }

    @Test
    void a_page_with_a_high_mean_is_found_although_no_sentence_is_too_long() {
        check("professionals", paragraphs(LONG, 12));

        assertThat(problems.all()).extracting(Problem::rule).containsExactly("reading/mean-sentence");
        assertThat(only("reading/mean-sentence").what()).isEqualTo("a sentence has 18 words on average, 15 at most");
    }

    @Test
    void too_little_text_has_no_grade() {
        check("parents", paragraphs(LONG_WORDS, 9));

        assertThat(problems.all()).isEmpty();
    }

    @Test
    void names_of_services_areas_and_people_make_no_page_harder() {
        var text = paragraphs("You can talk to Warrington Partnership or to Olivia at any time. ", 12);

        check("parents", text);

        assertThat(problems.all()).isEmpty();
    }

    @Test
    void headings_quotations_code_and_the_header_do_not_count() {
        var hard = "professional organisational multidisciplinary responsibilities";
        var text = paragraphs(EASY, 12)
                + "\n\n## " + hard + "\n\n```\n" + hard + "\n```\n\n`" + hard + "`\n\n> [!QUOTE] A report\n> "
                + (hard + " ").repeat(9) + ".\n\n[](page.md)\n\n![Childline](service:childline)\n";

        check("parents", text);

        assertThat(problems.all()).isEmpty();
    }

    @Test
    void a_page_without_a_folder_is_for_everybody() {
        check("", paragraphs(LONG_WORDS, 12));

        assertThat(only("reading/grade").what()).endsWith("and pages for everybody get 5 at most");
    }

    @Test
    void a_sentence_over_the_limit_is_found_at_its_line_and_column() {
        check("professionals", "Short.\n\n- First. Here **" + "is ".repeat(24).strip() + "** one.\n");

        var sentence = only("reading/sentence");
        assertThat(sentence.where()).hasToString("content/professionals/page.md:7:10");
        assertThat(sentence.what())
                .isEqualTo("`Here is is is is is is is is is is is is …` is a sentence of 26 words, 25 at most");
    }

    @Test
    void a_sentence_at_the_limit_and_numbers_beside_it_are_fine() {
        check("professionals", "Here " + "is ".repeat(23) + "999 101 one.\n");

        assertThat(problems.all()).isEmpty();
    }

    @Test
    void the_limit_holds_for_words_that_we_suggest_and_not_for_those_of_others() {
        var sentence = "\"Here " + "is ".repeat(24) + "one.\"\n\n";

        check("professionals", "> [!QUOTE] A report\n> " + sentence + "> [!SAY] You could say\n> " + sentence);

        assertThat(only("reading/sentence").where()).hasToString("content/professionals/page.md:9:3");
    }

    @Test
    void a_paragraph_of_five_sentences_is_found_and_one_of_four_is_not() {
        check("about", "One. Two. Three. Four.\n\nOne. Two. Three.\nFour. Five.\n\n- One. Two. Three. Four. Five.\n");

        var paragraph = only("reading/paragraph");
        assertThat(paragraph.where()).hasToString("content/about/page.md:7:1");
        assertThat(paragraph.what())
                .isEqualTo("`One. Two. Three. Four. Five.` is a paragraph of 5 sentences, 4 at most");
    }

    @Test
    void a_note_of_a_reviewer_allows_what_it_names() {
        var note = "<!-- lang-ok: %s | the law's own words | content editors | 2026-11-25 -->\n";

        check("professionals", note.formatted("reading/sentence") + "Here " + "is ".repeat(24) + "one.\n");
        check("parents", note.formatted("reading/grade") + note.formatted("reading/smog") + paragraphs(LONG_WORDS, 12));

        assertThat(problems.all()).isEmpty();
        assertThat(findings.exempted())
                .extracting(exempted -> exempted.rule().id())
                .containsExactly("reading/sentence", "reading/grade", "reading/smog");
    }

    @Test
    void nobody_is_told_that_a_figure_is_more_than_itself() {
        var budgets = new Budgets(Map.of("root", new Budget(9.6, 11.2, 25, 10, 4)));

        new ReadingCheck(budgets, List.of()).check(material(read("parents", paragraphs(LONG_WORDS, 12))), findings);

        assertThat(problems.all()).isEmpty();
    }

    private void check(String section, String body) {
        new ReadingCheck(Budgets.USUAL, List.of("Olivia")).check(material(read(section, body)), findings);
    }

    private Prose read(String section, String body) {
        var source = section.isEmpty() ? "content/page.md" : "content/" + section + "/page.md";
        return new ProseReader().read(SamplePage.of(source, "title: A page", "\n" + body), problems);
    }

    private static Material material(Prose prose) {
        var area = new Area(
                "warrington",
                "Warrington",
                "door",
                List.of(),
                "Warrington Partnership",
                List.of(),
                Districts.NONE,
                Where.file("a.yaml"));
        return new Material(
                List.of(prose), List.of(), new Directory(List.of(), List.of(area)), LocalDate.of(2026, 11, 25));
    }

    /** A sentence again and again, three to a paragraph. */
    private static String paragraphs(String sentence, int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(sentence).append(i % 3 == 2 ? "\n\n" : "");
        }
        return text.toString();
    }

    private Problem only(String rule) {
        var found = problems.all().stream().filter(p -> p.rule().equals(rule)).toList();
        assertThat(found).as("%s among %s", rule, problems.all()).hasSize(1);
        return found.get(0);
    }
}
