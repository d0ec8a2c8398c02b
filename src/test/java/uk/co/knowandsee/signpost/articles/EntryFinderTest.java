package uk.co.knowandsee.signpost.articles;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class EntryFinderTest {

    @Test
    void rows_items_and_bold_beginnings_are_entries_each_under_its_heading() {
        var main = Jsoup.parse("""
                <main><div class="prose"><p>Before.</p><h2>Strategies</h2>
                <table><thead><tr><th>What</th><th>State</th><th>More</th></tr></thead>
                <tbody><tr><td>A strategy</td><td>Replaced</td><td><a href="s.html">Summary</a></td></tr></tbody></table>
                <h2>Films</h2><p><strong>A film.</strong> It is old.</p><p>Not <strong>this</strong>.</p>
                <h2>Others</h2><ul><li><a href="https://e.example/">E</a> has more.</li></ul><ol><li>Do this.</li></ol>
                </div></main>""", "https://site.example/p/library.html").selectFirst("main");
        assertThat(main).isNotNull();

        assertThat(new EntryFinder(main).entries())
                .containsExactly(
                        new Entry("Strategies", "A strategy", "Replaced", "https://site.example/p/s.html"),
                        new Entry("Films", "A film.", "It is old.", ""),
                        new Entry("Others", "E", "E has more.", "https://e.example/"));
    }
}
