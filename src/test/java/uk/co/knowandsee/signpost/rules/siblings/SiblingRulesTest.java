package uk.co.knowandsee.signpost.rules.siblings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.co.knowandsee.signpost.content.SamplePage;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.markdown.ProseReader;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.prose.Prose;
import uk.co.knowandsee.signpost.rules.findings.Check;
import uk.co.knowandsee.signpost.rules.findings.Findings;
import uk.co.knowandsee.signpost.rules.findings.Material;

/** Each rule finds what it is for, and lets a near miss go. */
class SiblingRulesTest {

    private static final String FIFTEEN = "One two three four five six seven eight nine ten eleven twelve 13 14 15";

    private final Problems problems = new Problems();
    private final List<Prose> pages = new ArrayList<>();

    @Test
    void a_published_translation_without_a_reviewer_is_an_error_at_its_status() {
        page("content/a.md", "date: 2026-01-01", "Words.");
        page("content/a.cy.md", "status: published\ndate: 2026-01-01", "Geiriau.");

        assertThat(found(new Translations())).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("languages/unreviewed");
            assertThat(problem.where()).hasToString("content/a.cy.md:3");
            assertThat(problem.what()).contains("Welsh");
        });
    }

    @Test
    void one_with_a_reviewer_is_fine_and_easy_read_needs_none() {
        page("content/a.md", "date: 2026-01-01", "Words.");
        page("content/a.cy.md", "date: 2026-01-01\nreviewedBy: A. Reader", "Geiriau.");
        page("content/a.easy.md", "date: 2026-01-01", "Words.");

        assertThat(found(new Translations())).isEmpty();
    }

    @Test
    void a_sibling_older_than_its_english_page_is_out_of_step_easy_read_as_well() {
        page("content/a.md", "date: 2026-01-02", "Words.");
        page("content/a.cy.md", "date: 2026-01-01\nreviewedBy: A. Reader", "Geiriau.");
        page("content/a.easy.md", "date: 2026-01-01", "Words.");

        assertThat(found(new Translations()).stream().map(p -> p.where() + " " + p.rule()))
                .containsExactly(
                        "content/a.cy.md:3 languages/out-of-step", "content/a.easy.md:3 languages/out-of-step");
    }

    @Test
    void one_of_the_same_day_or_newer_is_in_step() {
        page("content/a.md", "date: 2026-01-02", "Words.");
        page("content/a.cy.md", "date: 2026-01-02\nreviewedBy: A. Reader", "Geiriau.");
        page("content/a.easy.md", "date: 2026-01-03", "Words.");

        assertThat(found(new Translations())).isEmpty();
    }

    @Test
    void an_easy_read_sentence_of_sixteen_words_is_an_error_where_it_begins() {
        page("content/a.easy.md", "date: 2026-01-01", "Short.\n\nFine. " + FIFTEEN + " 16.");

        assertThat(found(new EasyRead())).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("easy-read/sentence");
            assertThat(problem.where()).hasToString("content/a.easy.md:7:7");
            assertThat(problem.what())
                    .isEqualTo("`One two three four five six seven eight …` has 16 words, more than 15");
        });
    }

    @Test
    void one_of_fifteen_is_fine_and_so_is_one_of_sixteen_on_an_ordinary_page_or_in_a_quotation() {
        page(
                "content/a.easy.md",
                "date: 2026-01-01",
                FIFTEEN + ".\n\nShort.\n\n> [!QUOTE] A report\n> " + FIFTEEN + " 16.");
        page("content/a.md", "date: 2026-01-01", FIFTEEN + " 16.");

        assertThat(found(new EasyRead())).isEmpty();
    }

    @Test
    void a_mean_above_ten_words_is_a_warning() {
        page("content/a.easy.md", "date: 2026-01-01", "One two three four five six.\n\n" + FIFTEEN + ".");

        assertThat(found(new EasyRead()).stream().map(Problem::toString))
                .singleElement()
                .asString()
                .startsWith("content/a.easy.md:2  (warning) has 10.5 words in a sentence on average");
    }

    @Test
    void a_mean_of_ten_words_is_fine() {
        page("content/a.easy.md", "date: 2026-01-01", "One two three four five.\n\n" + FIFTEEN + ".");

        assertThat(found(new EasyRead())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            You can ring. It is free!            | 3, 3
            "Is it safe?" I am fine.             | 3, 3
            Ring 999. Or 0800 1111.              | 2, 3
            an item without an end               | 5
            It's a well-known word …             | 4
            ???                                  |
            """)
    void sentences_are_told_apart(String text, String words) {
        assertThat(Sentence.in(text).stream().map(s -> String.valueOf(s.words())))
                .isEqualTo(words == null ? List.of() : List.of(words.split(", ")));
    }

    @Test
    void an_old_document_has_to_lead_to_one_that_is_there() {
        page("content/p/old.md", "date: 2026-01-01\nsupersededBy: p/nwe.md", "Words.");
        page("content/p/new.md", "date: 2026-01-01", "Words.");

        assertThat(found(new Superseded()).stream().map(Problem::toString))
                .containsExactly("content/p/old.md:4  `supersededBy: p/nwe.md` is not a published page"
                        + "  [documents/superseded-by]\n    -> did you mean `p/new.md`?");
    }

    @Test
    void one_that_leads_to_a_newer_and_that_to_the_newest_is_fine() {
        page("content/p/old.md", "date: 2026-01-01\nsupersededBy: p/new.md", "Words.");
        page("content/p/new.md", "date: 2026-01-01\nsupersededBy: p/newest.md", "Words.");
        page("content/p/newest.md", "date: 2026-01-01", "Words.");

        assertThat(found(new Superseded())).isEmpty();
    }

    @Test
    void documents_that_lead_to_each_other_or_to_themselves_are_found() {
        page("content/a.md", "date: 2026-01-01\nsupersededBy: b.md", "Words.");
        page("content/b.md", "date: 2026-01-01\nsupersededBy: a.md", "Words.");
        page("content/c.md", "date: 2026-01-01\nsupersededBy: c.md", "Words.");
        page("content/d.md", "date: 2026-01-01\nsupersededBy: a.md", "Words.");

        assertThat(found(new Superseded()).stream().map(p -> p.where().file()))
                .containsExactly("content/a.md", "content/b.md", "content/c.md");
    }

    private void page(String source, String header, String body) {
        pages.add(new ProseReader().read(SamplePage.of(source, "title: A page\n" + header, body + "\n"), problems));
    }

    private List<Problem> found(Check check) {
        check.check(
                new Material(pages, List.of(), Directory.EMPTY, LocalDate.of(2026, 11, 22)), new Findings(problems));
        return problems.all();
    }
}
