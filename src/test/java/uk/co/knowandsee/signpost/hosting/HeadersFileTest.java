package uk.co.knowandsee.signpost.hosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadersFileTest {

    private static final List<String> SNIPPETS = List.of(
            "/", "/*", "/help/*", "\n", "\n  ", "\r\n\t", "X-A: 1", "X-A", ": ", "#", " ", "! X", ":x", "ü", "*",
            "\u0000", "\\", "{}");

    @Test
    void what_the_writer_wrote_is_read_back() throws Exception {
        var headers = SiteHeaders.of(Keeping.of(Set.of("help/a.html", "css/site.css"), Set.of()));
        var file = HeadersFile.parse(Host.PAGES.write(headers, List.of(), URI.create("https://www.example.org")));

        assertThat(file.of("/help/a.html"))
                .containsAll(headers.everywhere())
                .contains(new Header("Cache-Control", "no-store"))
                .hasSize(headers.everywhere().size() + 1);
        assertThat(file.of("/css/site.css")).contains(new Header("Cache-Control", "max-age=600, must-revalidate"));
        assertThat(file.of("/nothing")).isEqualTo(headers.everywhere());
    }

    @Test
    void a_star_at_the_end_is_everything_below_and_a_path_without_one_is_itself() throws Exception {
        var file = HeadersFile.parse("# who for\n\n/a/*\r\n  X-Below: 1\n/a\n\tX-Itself:2\n");

        assertThat(file.of("/a/")).containsExactly(new Header("X-Below", "1"));
        assertThat(file.of("/a/b/c")).containsExactly(new Header("X-Below", "1"));
        assertThat(file.of("/a")).containsExactly(new Header("X-Itself", "2"));
        assertThat(file.of("/ab")).isEmpty();
    }

    /** As the hosts do it, so that a preview shows the mistake. */
    @Test
    void a_header_of_two_matching_paths_has_both_values() throws Exception {
        var file = HeadersFile.parse("/*\n  Cache-Control: max-age=600\n/a/*\n  cache-control: no-store\n");

        assertThat(file.of("/a/b")).containsExactly(new Header("Cache-Control", "max-age=600, no-store"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /*;  X-A 1               | line 2: a header is
            /*;  X A: 1              | line 2: a header is
            /*;  : 1                 | line 2: a header is
            /*;  X-A:                | line 2: a header is
            /*;  X-A: ü              | line 2: a header is
            /*;  ! X-A               | line 2: a header is
            #;  X-A: 1               | line 2: a path has to stand before
            help/*;  X-A: 1          | line 1: a path begins with
            https://x.example/*      | line 1: a path begins with
            /:year/*                 | line 1: a path begins with
            /a/*/b                   | line 1: a path begins with
            /a b                     | line 1: a path begins with
            X-A: 1                   | line 1: a path begins with
            /*;  X-A: 1;;  x-a: 2    | line 4: `x-a` stands twice
            """)
    void a_line_that_is_not_understood_is_told_and_never_left_out(String text, String complaint) {
        assertThatThrownBy(() -> HeadersFile.parse(text.replace(";", "\n")))
                .isInstanceOf(HeadersFile.Malformed.class)
                .hasMessageStartingWith(complaint);
    }

    @Test
    void any_text_is_read_or_refused_with_its_line() {
        var random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            var text = random.ints(random.nextInt(12), 0, SNIPPETS.size())
                    .mapToObj(SNIPPETS::get)
                    .reduce("", String::concat);
            try {
                assertThat(HeadersFile.parse(text).of("/help/x"))
                        .allMatch(header -> header.name().startsWith("X-A"));
            } catch (HeadersFile.Malformed refused) {
                assertThat(refused).hasMessageMatching("line \\d+: .+");
            }
        }
    }
}
