package uk.co.knowandsee.signpost.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.yaml.YamlPart;
import uk.co.knowandsee.signpost.yaml.YamlReader;

class SearchIndexTest {

    private static final List<Findable> PAGES = List.of(
            page(
                    "young-people/pictures.html",
                    "Someone has a picture of me",
                    "young-people",
                    "It was sent round school."),
            page("help/index.html", "Get help now", "help", "Who to ring, at any hour."),
            page(
                    "about/plan.html",
                    "How we plan",
                    "about",
                    "We plan and we plan: posters, radio, buses. Who to ring."));

    @Test
    void the_same_pages_in_any_order_make_the_same_script() {
        var turned = new ArrayList<>(PAGES);
        Collections.reverse(turned);

        assertThat(script(turned, List.of())).isEqualTo(script(PAGES, List.of()));
    }

    @Test
    void a_title_weighs_more_than_a_body_and_help_more_than_minutes() {
        var weights = new Weights(PAGES, 20, Set.of()).byStem();

        assertThat(weights).containsKeys("pictur", "plan", "help");
        assertThat(weight(weights, "plan")).isGreaterThan(weight(weights, "radio"));
        assertThat(weights)
                .allSatisfy((stem, pages) -> assertThat(pages.values()).allMatch(w -> w >= 1 && w <= 9));
    }

    @Test
    void only_the_most_telling_words_are_kept_and_those_of_the_title_always() {
        var long1 = IntStream.range(0, 300).mapToObj(i -> "word" + i).toList();
        var pages = List.of(
                new Findable("a.html", "A title", "", "", "", List.of(), long1),
                page("b.html", "Another", "", "word1 word2 word3"));

        var kept = new Weights(pages, 10, Set.of()).byStem();

        assertThat(kept).containsKey("titl").hasSizeLessThan(20);
    }

    @Test
    void odd_text_cannot_end_the_script() {
        var evil = "</script><!-- \" \\ \u2028 \n \u0000 \uD800 `${1}`";

        var script = script(List.of(page("a.html", evil, "", evil)), List.of());

        assertThat(script).doesNotContain("<", "\u2028", "\u0000").startsWith("self.siteIndex=Object.freeze({\n");
        assertThat(script.lines()).hasSize(8);
    }

    @Test
    void what_people_type_leads_to_our_words_and_to_pages() {
        var typed = typed("{ typed: [Pics, nude photo], means: [pictures], pages: [help/index.md] }");

        assertThat(script(PAGES, typed)).contains("typed:\"nude photo=@1 pictur\\npic=@1 pictur\"");
    }

    @Test
    void danger_comes_before_anything_else() {
        var typed = typed("{ typed: [urgent], danger: true, pages: [help/index.md] }");

        assertThat(script(PAGES, typed)).contains("typed:\"urgent=!1\"");
    }

    @Test
    void a_word_of_ours_that_is_on_no_page_is_told() {
        var problems = new Problems();

        new SearchIndex(PAGES, typed("{ typed: [pics], means: [pictures, photograph] }"), new Everything())
                .script(problems);

        assertThat(problems.all())
                .extracting(Problem::what)
                .containsExactly("`photograph` is on no page, so what people type finds nothing by it");
    }

    /** On the third page. */
    private static int weight(Map<String, Map<Integer, Integer>> weights, String stem) {
        return weights.getOrDefault(stem, Map.of()).getOrDefault(2, 0);
    }

    private static String script(List<Findable> pages, List<Typed> typed) {
        return new SearchIndex(pages, typed, new Everything()).script(new Problems());
    }

    private static Findable page(String address, String title, String folder, String body) {
        return new Findable(address, title, "", folder, folder, List.of(), List.of(body));
    }

    private static List<Typed> typed(String entry) {
        var part = new YamlReader().read(entry, "x.yaml", 0, new Problems()).orElseThrow();
        return List.of(new Typed(
                part.list("typed"),
                part.list("means"),
                part.list("pages"),
                part.list("services"),
                part.text("danger").equals("true")));
    }

    private static final class Everything implements SearchIndex.Landing {
        @Override
        public Optional<String> page(YamlPart written) {
            return Optional.of(written.text().replace(".md", ".html"));
        }

        @Override
        public Optional<String> service(YamlPart written) {
            return Optional.of("help/services.html#" + written.text());
        }
    }
}
