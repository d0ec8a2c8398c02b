package uk.co.knowandsee.signpost.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MarkdownLinksTest {

    @Test
    void every_kind_of_address_is_found_where_it_begins() {
        var source = """
                ---
                title: x
                url: https://front.example/
                ---
                # Über uns & mehr!

                See [one](https://one.example/a_b "t") and ![p](pic.png), <https://two.example/>, [ref][r].
                Bare https://three.example/x_y_(z). Or (https://four.example/?a=1&b=2).

                [r]: <https://five.example/a> 'title'
                """;

        var found = MarkdownLinks.in(source);

        assertThat(found.links())
                .extracting(MarkdownLinks.Found::written)
                .containsExactly(
                        "https://front.example/",
                        "https://one.example/a_b",
                        "pic.png",
                        "https://two.example/",
                        "https://three.example/x_y_(z)",
                        "https://four.example/?a=1&b=2",
                        "https://five.example/a");
        assertThat(found.links())
                .allSatisfy(link -> assertThat(source.substring(link.at())).startsWith(link.written()));
        assertThat(found.anchors()).containsExactly("über-uns--mehr");
    }

    @Test
    void what_stands_in_code_is_no_link() {
        var source = """
                `https://a.example/` and ``[x](y.md)``

                ```
                https://b.example/ [x](y.md) <a href=z>
                ```

                    https://c.example/

                <!-- https://d.example/ -->

                Text \\[x\\](no).
                """;

        var found = MarkdownLinks.in(source);

        assertThat(found.links()).isEmpty();
        assertThat(found.html()).doesNotContain("href");
    }

    @Test
    void html_keeps_its_place() {
        var source = "Text <a href=\"x.html\">y</a>\n\n<p>\n<img src='z.png'>\n</p>\n";

        var html = MarkdownLinks.in(source).html();

        assertThat(html).hasSameSizeAs(source);
        assertThat(html.indexOf("x.html")).isEqualTo(source.indexOf("x.html"));
        assertThat(html.indexOf("z.png")).isEqualTo(source.indexOf("z.png"));
    }

    @Test
    void headings_are_named_as_code_hosts_name_them() {
        var source = "# Set-up\n## Set-up\nQ&A: what's `new`?\n---\n### [Linked](x.md) here {#own}\n# 1. First_step\n";

        assertThat(MarkdownLinks.in(source).anchors())
                .contains("set-up", "set-up-1", "qa-whats-new", "own", "linked-here", "1-first_step");
    }

    @Test
    void footnotes_are_not_addresses_but_definitions_are() {
        var source = "A[^1] b[^2].\n\n[^1]: Words.\n[^2]: https://two.example/\n[x]: other.md\n";

        assertThat(MarkdownLinks.in(source).links())
                .extracting(MarkdownLinks.Found::written)
                .containsExactly("https://two.example/", "other.md");
    }

    @Test
    void scrambled_markdown_never_fails() {
        var random = new Random(3);
        var pieces = new String[] {
            "[",
            "](",
            ")",
            "<",
            ">",
            "`",
            "```\n",
            "https://a.example/",
            "![",
            "[x]: ",
            "\n",
            "    ",
            "# ",
            "---\n",
            "&",
            "\u0000",
            "\uD800",
            "*",
            "_",
            "<a href=",
            "\"",
            "\\",
            "é",
            "| a | b |\n|---|---|\n"
        };
        for (int round = 0; round < 3000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            var found = MarkdownLinks.in(text.toString());
            assertThat(found.html()).hasSameSizeAs(text);
            assertThat(found.links()).allMatch(link -> link.at() >= 0 && link.at() <= text.length());
        }
    }
}
