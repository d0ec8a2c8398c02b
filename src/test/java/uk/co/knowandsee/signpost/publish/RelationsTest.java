package uk.co.knowandsee.signpost.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.co.knowandsee.signpost.content.Content;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.content.SamplePage;

class RelationsTest {

    private final Relations relations = new Relations(new Content(
            Stream.of(
                            page("a.easy", ""),
                            page("a", ""),
                            page("a.ur", ""),
                            page("a.cy", ""),
                            page("b", ""),
                            page("b.easy", ""),
                            page("c", ""),
                            page("old", "type: document\nversion: \"1\"\nsupersededBy: new.md"),
                            page("new", "type: document\nversion: \"2\""),
                            page("new.easy", "type: document\nversion: \"2\"\ndate: 2020-01-01"))
                    .toList(),
            List.of()));

    @Test
    void the_switch_lists_english_first_then_welsh_and_easy_read_last() {
        assertThat(names(relations.others("a.html"))).containsExactly("Cymraeg", "اردو", "Easy read");
        assertThat(names(relations.others("a.ur.html"))).containsExactly("English", "Cymraeg", "Easy read");
        assertThat(relations.others("c.html")).isEmpty();
    }

    @Test
    void search_engines_hear_of_languages_and_not_of_easy_read() {
        assertThat(names(relations.languages("a.cy.html"))).containsExactly("English", "Cymraeg", "اردو");
        assertThat(relations.languages("a.easy.html")).isEmpty();
        assertThat(relations.languages("b.html")).isEmpty();
    }

    @Test
    void only_a_page_that_lags_behind_is_told_who_is_ahead() {
        assertThat(relations.ahead("new.easy.html"))
                .singleElement()
                .satisfies(english -> assertThat(english.address()).isEqualTo("new.html"));
        assertThat(relations.ahead("a.cy.html")).isEmpty();
        assertThat(relations.ahead("new.html")).isEmpty();
    }

    @Test
    void an_old_document_knows_the_newer_and_lists_leave_siblings_out() {
        assertThat(relations.newer("old.html").stream().map(Relations.Paper::address))
                .containsExactly("new.html");
        assertThat(relations.newer("new.html")).isEmpty();
        assertThat(relations.otherDocuments("c.html").stream().map(Relations.Paper::address))
                .containsExactly("new.html", "old.html");
    }

    private static List<String> names(List<Relations.Version> versions) {
        return versions.stream().map(Relations.Version::name).toList();
    }

    private static Page page(String name, String header) {
        return SamplePage.of("content/" + name + ".md", "title: A page\n" + header, "Words.\n");
    }
}
