package uk.co.knowandsee.signpost.proof.weight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;

class ScalesTest {

    private static final URI HOST = URI.create("https://www.knowandsee.co.uk");
    private static final String HEAD =
            "<!doctype html><link rel=stylesheet href=/css/site.css><script src=\"/js/site.js\" defer></script>";
    private static final Allowance SMALL = new Allowance(4_000, 8_000, 3_000, 5_000, new TreeMap<>());

    @TempDir
    private Path folder;

    private final TreeSet<String> files = new TreeSet<>();
    private Weights weights = Weights.NONE;

    @Test
    void a_light_site_breaks_no_rule_and_is_weighed() throws Exception {
        site();

        assertThat(problems(SMALL)).isEmpty();
        assertThat(weights.pages()).extracting(PageWeight::file).containsExactlyInAnyOrder("index.html", "a/b.html");
        assertThat(weights.pages()).allSatisfy(page -> {
            assertThat(page.sheets()).containsOnlyKeys("css/site.css");
            assertThat(page.others()).containsOnlyKeys("js/site.js");
            assertThat(page.toPaint()).isBetween(900, 2_000);
        });
        assertThat(weights.script()).isBetween(900, 1_100);
    }

    @Test
    void a_page_that_is_too_heavy_is_named_with_what_weighs_most() throws Exception {
        site();
        file("a/b.html", HEAD + "<main>" + noise(3_500) + "</main>");

        assertThat(problems(SMALL))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .startsWith("a/b.html")
                        .contains("[weight/page]", "4 kB is the most", "of that: 3.6 kB what only this page says")
                        .contains("data/budgets.yaml"));
        assertThat(weights.heaviest(1)).extracting(PageWeight::file).containsExactly("a/b.html");
    }

    @Test
    void when_every_page_is_too_heavy_it_is_told_once_and_at_the_stylesheet() throws Exception {
        site();
        file("css/site.css", noise(4_500));

        assertThat(problems(SMALL))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .startsWith("css/site.css")
                        .contains("every page weighs more than 4 kB", "4.6 kB `css/site.css`"));
    }

    @Test
    void scripts_count_together_and_for_the_whole_page() throws Exception {
        site();
        file("js/more.js", noise(7_000));
        file("a/b.html", HEAD + "<script src=../js/more.js async></script>");

        assertThat(problems(SMALL))
                .extracting(Problem::rule)
                .containsExactlyInAnyOrder("weight/total", "weight/script");
    }

    @Test
    void a_file_with_a_budget_of_its_own_is_held_against_that() throws Exception {
        site();
        file("js/index.js", noise(4_000));
        var named = new TreeMap<String, Allowance.ForFile>();
        named.put("js/index.js", new Allowance.ForFile(4_500, Where.line("data/budgets.yaml", 6)));
        assertThat(problems(with(named))).isEmpty();

        named.put("js/index.js", new Allowance.ForFile(3_500, Where.line("data/budgets.yaml", 6)));
        named.put("js/other.js", new Allowance.ForFile(3_500, Where.line("data/budgets.yaml", 7)));
        assertThat(problems(with(named)))
                .extracting(problem -> problem.where() + " " + problem.what())
                .containsExactly(
                        "data/budgets.yaml:6 `js/index.js` weighs 4 kB compressed, and 3.5 kB is the most",
                        "data/budgets.yaml:7 the site has no file `js/other.js`");
    }

    @Test
    void of_one_image_in_several_sizes_the_heaviest_counts_and_only_that() throws Exception {
        site();
        file("small.jpg", noise(3_000));
        file("large.jpg", noise(4_000));
        file("a/b.html", HEAD + "<img src=../small.jpg srcset='../small.jpg 1x, ../large.jpg 2x'>");
        assertThat(problems(SMALL)).isEmpty();

        file("a/b.html", HEAD + "<img src=../small.jpg><img src=/large.jpg><img src=data:,x><img>");
        assertThat(problems(SMALL)).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("weight/images");
            assertThat(problem.what()).contains("`large.jpg`").doesNotContain("what only this page says");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script src=/js/site.js></script>",
                "<script>var a</script>",
                "<script defer>var a</script>",
                "<script type='Text/JavaScript' src=/js/site.js></script>",
                "<link rel='STYLESHEET' href=https://cdn.example/x.css>",
                "<link rel=stylesheet href=//cdn.example/x.css>"
            })
    void what_makes_readers_wait_is_told_where_it_stands(String blocking) throws Exception {
        site();
        file("index.html", HEAD + blocking);

        assertThat(problems(SMALL)).extracting(Problem::rule).containsExactly("weight/blocking");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script src=/js/site.js async></script>",
                "<script type=module src=/js/site.js></script>",
                "<script type='application/ld+json'>{}</script>",
                "<link rel=stylesheet href=https://www.knowandsee.co.uk/css/site.css>",
                "<link rel=alternate href=https://cdn.example/x.css>"
            })
    void what_makes_nobody_wait_is_fine(String harmless) throws Exception {
        site();
        file("index.html", HEAD + harmless);

        assertThat(problems(SMALL)).isEmpty();
    }

    @Test
    void a_stylesheet_that_loads_another_makes_readers_wait_twice() throws Exception {
        site();
        file("css/site.css", "/* no @import here */ a { }");
        assertThat(problems(SMALL)).isEmpty();

        file("css/site.css", "@IMPORT 'x.css';");
        assertThat(problems(SMALL)).extracting(Problem::rule).containsExactly("weight/blocking");
    }

    @Test
    void a_weight_is_what_gzip_makes_of_it() throws Exception {
        for (int size : new int[] {0, 1, 9_000, 300_000}) {
            var bytes = noise(size).getBytes(StandardCharsets.UTF_8);
            var packed = new ByteArrayOutputStream();
            try (var gzip = new GZIPOutputStream(packed) {
                {
                    def.setLevel(9);
                }
            }) {
                gzip.write(bytes);
            }
            assertThat(Packed.size(bytes)).isEqualTo(packed.size());
        }
        assertThat(List.of(Packed.inWords(14_000), Packed.inWords(5_516))).containsExactly("14 kB", "5.5 kB");
    }

    private void site() throws Exception {
        file("css/site.css", noise(1_000));
        file("js/site.js", noise(1_000));
        file("index.html", HEAD + "<main>Words.</main>");
        file("a/b.html", HEAD + "<main>Other words.</main>");
    }

    /** Text of which about so many bytes are left when it is compressed. */
    private static String noise(int packed) {
        var bytes = new byte[packed * 7 / 8];
        new Random(packed).nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private void file(String name, String text) throws Exception {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        files.add(name);
    }

    private static Allowance with(SortedMap<String, Allowance.ForFile> named) {
        return new Allowance(SMALL.page(), SMALL.total(), SMALL.script(), SMALL.images(), named);
    }

    private List<Problem> problems(Allowance allowed) {
        var problems = new Problems();
        weights = new Scales(folder, files, List.of(), HOST)
                .check(allowed, (file, offset, href) -> Where.file(file), problems);
        return problems.all();
    }
}
