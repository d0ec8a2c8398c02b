package uk.co.knowandsee.signpost.permalinks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;

/** Which lines are understood, and which of them hold on a site. What a writer is told stands in the broken sites. */
class RedirectsTest {

    private static final URI HOST = URI.create("https://www.example.org");
    private static final Set<String> SITE =
            Set.of("index.html", "parents/index.html", "parents/signs.html", "files/new.pdf", "areas/halton.html");

    @TempDir
    private Path site;

    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            old.html -> parents/signs.html                         | old.html            | parents/signs.html
            old.html->parents/signs.html                           | old.html            | parents/signs.html
            a/b.c/d_e-f.html  ->   parents/signs.html#what-to-do   | a/b.c/d_e-f.html    | parents/signs.html#what-to-do
            carers/ -> parents/                                    | carers/index.html   | parents/index.html
            old.html -> https://www.example.org/parents/           | old.html            | parents/index.html
            old.html -> https://www.example.org/                   | old.html            | index.html
            files/old.PDF -> files/new.pdf                         | files/old.PDF       | files/new.pdf
            """)
    void a_line_that_somebody_may_write_is_understood(String line, String from, String to) throws IOException {
        assertThat(read(line).all()).singleElement().satisfies(redirect -> {
            assertThat(redirect.from()).isEqualTo(from);
            assertThat(redirect.to()).isEqualTo(to);
            assertThat(redirect.where()).isEqualTo(Where.line("data/redirects.txt", 1));
        });
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "old.html",
                "-> new.html",
                "old.html ->",
                "old -> new.html",
                "old.html -> new",
                "a.html -> b.html -> c.html",
                "a//b.html -> new.html",
                "./a.html -> new.html",
                "a/./b.html -> new.html",
                "a/../b.html -> new.html",
                "..\\b.html -> new.html",
                "%2e%2e/b.html -> new.html",
                "a.html?x=1 -> new.html",
                "a.html#x -> new.html",
                "a b.html -> new.html",
                "ä.html -> new.html",
                "a.html -> //evil.example/x.html",
                "a.html -> https://www.example.org.evil.example/x.html",
                "a.html -> http://www.example.org/x.html",
                "a.html -> new.html#",
                "a.html -> new.html#a#b",
                "a.html -> new.html\" onclick=\"x",
                "a.html -> new.html;url=x.html",
                "a.html -> ${x}.html",
                "a.html -> files/new.pdf",
                "files/a.pdf -> index.html",
                "_redirects.html -> new.html",
                ".well-known/a.html -> new.html",
            })
    void a_line_that_could_mean_anything_else_is_refused_with_its_line(String line) throws IOException {
        assertThat(read("# a note\n" + line).all()).isEmpty();
        assertThat(problems.all()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("redirects/form");
            assertThat(problem.where().line()).isEqualTo(2);
            assertThat(problem.remedy()).isNotBlank();
        });
    }

    @Test
    void bytes_that_are_no_text_are_a_problem_and_not_a_crash() throws IOException {
        Files.createDirectories(site.resolve("data"));
        Files.write(site.resolve(Redirects.FILE), new byte[] {(byte) 0xff, (byte) 0xfe, 'a', 0, 'b'});

        assertThat(readAll().all()).isEmpty();
        assertThat(problems.errors()).isNotEmpty();
    }

    @Test
    void whatever_stands_in_the_list_every_redirect_is_safe_and_every_line_is_accounted_for() throws IOException {
        var random = new Random(6);
        var parts = List.of(
                "a.html",
                "b/",
                "/",
                "..",
                "->",
                " ",
                "#x",
                "https://www.example.org/",
                "\u0000",
                "%2e",
                "\\",
                "<b>",
                "old.pdf",
                "é",
                "\t",
                "_x",
                "a/b.html",
                "x".repeat(400),
                "\"",
                "$1",
                ":");
        for (int i = 0; i < 3000; i++) {
            var line = new StringBuilder("x");
            for (int n = random.nextInt(6); n >= 0; n--) {
                line.append(parts.get(random.nextInt(parts.size())));
            }
            var found = new Problems();
            var read = new RedirectReader(HOST, found)
                    .read(List.of(new ListFile.Line(
                            Where.line("list", 1), line.toString().strip())));

            assertThat(read.size() + found.all().size()).as(line.toString()).isEqualTo(1);
            assertThat(read).allSatisfy(redirect -> {
                assertThat(redirect.from())
                        .matches("[A-Za-z0-9][A-Za-z0-9._/-]*")
                        .doesNotContain("//", "/.");
                assertThat(redirect.to())
                        .matches("[A-Za-z0-9][A-Za-z0-9._/#-]*")
                        .doesNotContain("//", "/.");
            });
            assertThat(found.all()).noneMatch(problem -> problem.what().chars().anyMatch(c -> c < ' '));
        }
    }

    @Test
    void what_leads_to_a_page_that_is_there_holds_and_begins_with_the_first_in_the_alphabet() throws IOException {
        var redirects = read("""
                old.html -> parents/signs.html
                carers/ -> parents/
                files/old.pdf -> files/new.pdf
                parents/sign.html -> parents/signs.html""");

        assertThat(new SiteRedirects(SITE, any -> false).check(redirects, problems))
                .extracting(Redirect::from)
                .containsExactly("carers/index.html", "files/old.pdf", "old.html", "parents/sign.html");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void a_page_that_took_the_address_of_another_ends_a_chain() throws IOException {
        var redirects = read("old.html -> parents/signs.html\nparents/signs.html -> index.html");

        assertThat(new SiteRedirects(SITE, any -> false).check(redirects, problems))
                .extracting(Redirect::from)
                .containsExactly("old.html");
        assertThat(problems.all()).extracting(Problem::rule).containsExactly("redirects/source");
    }

    @Test
    void what_leads_to_a_page_of_another_edition_is_left_to_that_edition() throws IOException {
        var redirects = read("old.html -> areas/hull.html");

        assertThat(new SiteRedirects(SITE, "areas/hull.html"::equals).check(redirects, problems))
                .isEmpty();
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void an_edition_s_own_line_counts_before_the_common_one() throws IOException {
        write("data/redirects.txt", "old.html -> index.html\nother.html -> index.html\n");
        write("data/redirects-north.txt", "old.html -> areas/halton.html\n");

        assertThat(Redirects.read(site, Optional.of("north"), HOST, problems).all())
                .extracting(Redirect::from, Redirect::to)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("old.html", "areas/halton.html"),
                        org.assertj.core.api.Assertions.tuple("other.html", "index.html"));
        assertThat(Redirects.read(site, Optional.of("south"), HOST, problems).all())
                .extracting(Redirect::to)
                .containsOnly("index.html");
    }

    @Test
    void a_long_chain_is_told_at_each_of_its_lines() throws IOException {
        var lines = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            lines.append("p").append(i).append(".html -> p").append(i + 1).append(".html\n");
        }
        var redirects = read(lines + "p300.html -> index.html\n");

        assertThat(new SiteRedirects(SITE, any -> false).check(redirects, problems))
                .hasSize(1);
        assertThat(problems.all())
                .hasSize(300)
                .allSatisfy(problem -> assertThat(problem.remedy()).endsWith(" -> index.html`"));
    }

    @Test
    void a_short_path_answers_with_and_without_its_slash() {
        var card = Redirect.shortPath("taxi-card-print", "business/taxis.html", Where.file("data/pieces.yaml"));

        assertThat(card.kind()).isEqualTo(Redirect.Kind.SHORT);
        assertThat(card.from()).isEqualTo("go/taxi-card-print/index.html");
        assertThat(card.paths())
                .containsExactly("/go/taxi-card-print", "/go/taxi-card-print/", "/go/taxi-card-print/index.html");
        assertThatThrownBy(() -> Redirect.shortPath("../x", "a.html", card.where()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_the_team_has_written_down_counts_before_what_is_handed_in() throws IOException {
        var where = Where.file("data/pieces.yaml");
        var redirects = read("go/taxi-card/ -> parents/")
                .and(List.of(
                        Redirect.shortPath("taxi-card", "index.html", where),
                        Redirect.shortPath("poster", "index.html", where)));

        assertThat(redirects.all()).extracting(Redirect::to).containsExactly("parents/index.html", "index.html");
    }

    private Redirects read(String lines) throws IOException {
        write(Redirects.FILE, lines);
        return readAll();
    }

    private Redirects readAll() throws IOException {
        return Redirects.read(site, Optional.empty(), HOST, problems);
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(site.resolve("data"));
        Files.writeString(site.resolve(name), text, StandardCharsets.UTF_8);
    }
}
