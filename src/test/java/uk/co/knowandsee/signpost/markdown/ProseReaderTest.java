package uk.co.knowandsee.signpost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.co.knowandsee.signpost.content.SamplePage;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.prose.Block;
import uk.co.knowandsee.signpost.prose.Prose;

class ProseReaderTest {

    private final Problems problems = new Problems();

    @Test
    void words_are_read_without_markdown_and_know_their_place() {
        var prose = read("""
                It is **not** your [fault](index.md).
                Ever.

                - one `code` thing
                """);

        var paragraph = prose.blocks().get(1);
        assertThat(paragraph.text()).isEqualTo("It is not your fault. Ever.");
        assertThat(paragraph.where(paragraph.text().indexOf("fault"))).hasToString("content/page.md:4:21");
        assertThat(paragraph.where(paragraph.text().indexOf("Ever"))).hasToString("content/page.md:5:1");
        assertThat(prose.blocks().get(2).kind()).isEqualTo(Block.Kind.ITEM);
        assertThat(prose.blocks().get(2).text()).isEqualTo("one  thing");
    }

    @Test
    void a_heading_is_read_without_its_id_and_a_header_value_with_its_line() {
        var prose = read("## What now {#now}\n\nWords.\n");

        assertThat(prose.blocks().get(0).text()).isEqualTo("A page");
        assertThat(prose.blocks().get(0).where()).hasToString("content/page.md:2");
        assertThat(prose.blocks().get(1).text()).isEqualTo("What now");
        assertThat(prose.blocks().get(1).kind()).isEqualTo(Block.Kind.HEADING);
    }

    @Test
    void a_quotation_is_somebody_elses_and_suggested_words_are_ours() {
        var prose = read("""
                > [!QUOTE] A young person, in a report
                > "They are suits."

                > [!SAY] You could say
                > "I need help."

                > An ordinary block.
                """);

        assertThat(prose.blocks().stream().map(Block::voice))
                .containsExactly(
                        Block.Voice.OURS,
                        Block.Voice.OURS,
                        Block.Voice.QUOTED,
                        Block.Voice.OURS,
                        Block.Voice.SUGGESTED,
                        Block.Voice.OURS);
    }

    @Test
    void a_reviewers_note_holds_for_the_whole_block_below_it_and_no_further() {
        var prose = read("""
                First.

                <!-- lang-ok: language/risky | it names the word | A. Reader | 2026-11-25 -->
                | Not | But |
                |---|---|
                | risky | in danger |

                Last.
                """);

        assertThat(problems.all()).isEmpty();
        assertThat(prose.exemptions()).hasSize(1);
        assertThat(prose.exemptions().get(0).date()).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(prose.blocks().stream()
                        .filter(block -> !block.exemptions().isEmpty())
                        .map(Block::text))
                .containsExactly("Not", "But", "risky", "in danger");
    }

    @Test
    void a_note_without_a_reason_is_a_problem_and_an_ordinary_comment_is_none() {
        read("""
                <!-- ask the team about this -->
                Words.

                <!-- lang-ok: risky | | A. Reader | 2026-11-25 -->
                Risky words.
                """);

        assertThat(problems.errors()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("exemptions/unreadable");
            assertThat(problem.where()).hasToString("content/page.md:7:1");
        });
    }

    @Test
    void services_are_noticed_however_they_are_named() {
        var prose = read("Talk to [Childline](service:childline).\n\n![Shout](service:shout)\n");

        assertThat(prose.services().stream().map(m -> m.how() + " " + m.service() + " " + m.where()))
                .containsExactly("LINK childline content/page.md:4:9", "CARD shout content/page.md:6:1");
        assertThat(prose.blocks().get(prose.blocks().size() - 1).text()).isEqualTo("Talk to Childline.");
    }

    private Prose read(String body) {
        return new ProseReader().read(SamplePage.of("content/page.md", "title: A page", body), problems);
    }
}
