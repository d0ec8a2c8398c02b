package uk.co.knowandsee.signpost.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.net.URI;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinkFinderTest {

    private static final String PAGE = """
            <!doctype html><html lang=en><head><title>A 😀 page 0800 1111</title><base href="./">
            <meta http-equiv=refresh content="5; url='x.html'"><meta property=og:url content=https://a.example/>
            <style>@import "a.css"; .b { background: url( "c.png" ) } @media x { .c { src: image-set("d.png" 1x) } }</style>
            </head><body id=top-of-page><p>été <a href="e.html#f%20g">text <b>0800</b> 1111</a>
            <img srcset="h.png 1x, i.png 2x" alt="j"><svg viewBox="0 0 1 1"><use xlink:href="#k" fill="url(#l)"/></svg>
            <iframe srcdoc="&lt;a href=m.html&gt;"></iframe><table><td><a href=n.html>o<p>p</table></body></html>
            """;

    @Test
    void an_address_is_found_to_the_character_after_letters_of_any_alphabet() {
        var html = "<p>été 😀\n日本 <a title=x href='../help/index.html'>x</a>";

        var link = LinkFinder.read("a/b.html", html).links().get(0);

        assertThat(html.substring(link.spot().offset())).startsWith("../help/index.html");
        assertThat(link.spot()).isEqualTo(new Spot("a/b.html", html.indexOf("../help"), 2, 21));
    }

    @Test
    void a_link_left_open_is_one_link() {
        var found = LinkFinder.read("a.html", "<p><a id=x href=b.html>one<p>two</p>three");

        assertThat(found.links()).hasSize(1);
        assertThat(found.repeatedIds()).isEmpty();
    }

    @Test
    void a_source_set_is_read_as_browsers_read_it() {
        assertThat(SourceSet.candidates(" a.png 1x,b,c.png 2x , d.png,, e.png"))
                .extracting(SourceSet.Candidate::written)
                .containsExactly("a.png", "b,c.png", "d.png", "e.png");
    }

    @Test
    void css_addresses_are_told_from_comments_strings_and_namespaces() {
        var css = """
                @import url(a.css) screen; @import "b.css"; @namespace x url(not-one);
                /* url(no.png) */ .a { content: "url(no.png)"; background: URL( 'c d.png' ) }
                .b { background: image-set("e.png" 1x, url(f.png) 2x); mask: url(\\67.png) } .c { my-url: x
                """;

        assertThat(CssAddresses.in(css))
                .extracting(CssAddresses.Found::written)
                .containsExactly("a.css", "b.css", "c d.png", "e.png", "f.png", "g.png");
    }

    @Test
    void broken_pages_styles_and_feeds_never_make_it_fail() {
        var random = new Random(20261122);
        var pieces = List.of(
                "<",
                ">",
                "\"",
                "'",
                "url(",
                "\\",
                "/*",
                "@import ",
                "&#x110000;",
                "]]>",
                "<![CDATA[",
                "%",
                "\0",
                "\uD800",
                "<svg>",
                "<a href=",
                ",",
                "(",
                ")");

        for (int round = 0; round < 2000; round++) {
            var text = mutated(PAGE, random, pieces);
            var file = List.of("a.html", "a.css", "a.xml", "a.svg").get(round % 4);
            assertThatCode(() -> checkThrough(file, text))
                    .as("%s round with%n%s", file, text)
                    .doesNotThrowAnyException();
        }
    }

    private static void checkThrough(String file, String text) {
        var found = LinkFinder.read(file, text);
        var router = new Router(URI.create("https://a.example"));
        for (var link : found.links()) {
            assertThat(link.spot().offset()).isBetween(0, text.length());
            router.route(found, link.written());
        }
    }

    private static String mutated(String page, Random random, List<String> pieces) {
        var text = new StringBuilder(page);
        for (int change = 1 + random.nextInt(8); change > 0; change--) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(12));
            text.replace(at, end, pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }
}
