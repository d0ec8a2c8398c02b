package uk.co.knowandsee.signpost.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.co.knowandsee.signpost.problem.Problems;

class LogoReaderTest {

    private static final String GOOD = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 4\" class=\"x\">"
            + "<!-- made by hand --><g class=\"mark__dots\"><circle cx=\"1\" cy=\".5\" r=\"1e-1\"/></g></svg>";

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    @Test
    void shapes_are_drawn_anew() throws Exception {
        assertThat(read(GOOD))
                .contains("<svg class=\"mark\" viewBox=\"0 0 4 4\" aria-hidden=\"true\" focusable=\"false\">"
                        + "<g class=\"mark__dots\"><circle cx=\"1\" cy=\".5\" r=\"1e-1\"></circle></g></svg>");
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg viewBox=\"0 0 1 1\"><script>x</script></svg>",
                "<svg viewBox=\"0 0 1 1\" onload=\"x()\"/>",
                "<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\" onclick=\"x\"/></svg>",
                "<svg viewBox=\"0 0 1 1\"><image href=\"https://example.org/x.png\"/></svg>",
                "<svg viewBox=\"0 0 1 1\"><path fill=\"url(https://example.org/#a)\"/></svg>",
                "<svg viewBox=\"0 0 1 1\"><foreignObject/></svg>",
                "<svg viewBox=\"0 0 1 1\"><style>*{}</style></svg>",
                "<svg viewBox=\"0 0 1 1\"><a href=\"javascript:x\"><path d=\"M0\"/></a></svg>",
                "<svg viewBox=\"0 0 1 1\"><path id=\"a\" d=\"M0\"/></svg>",
                "<svg viewBox=\"0 0 1 1\">words</svg>",
                "<svg viewBox=\"0 0 1 1\"><![CDATA[<script>]]></svg>",
                "<?xml-stylesheet href=\"https://example.org/\"?><svg viewBox=\"0 0 1 1\"/>",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg viewBox=\"0 0 1 1\">&x;</svg>",
                "<svg><path d=\"M0 0\"/></svg>",
                "<svg viewBox=\"0 0 1 1\"><path d=\"M0\"</svg>",
                "<html/>",
                "",
            })
    void what_is_more_than_shapes_is_refused(String svg) throws Exception {
        assertThat(read(svg)).isEmpty();
        assertThat(problems.errors()).hasSize(1);
    }

    @Test
    void a_drawing_too_large_for_every_page_is_refused() throws Exception {
        assertThat(read(GOOD.replace("<g ", " ".repeat(20_000) + "<g "))).isEmpty();
        assertThat(problems.errors()).hasSize(1);
    }

    @Test
    void scrambled_drawings_are_shapes_or_a_problem() throws Exception {
        var random = new Random(3);
        for (int i = 0; i < 3_000; i++) {
            var text = new StringBuilder(GOOD);
            for (int n = 1 + random.nextInt(4); n > 0; n--) {
                text.setCharAt(random.nextInt(text.length()), "<>\"&/=a ü\u0000![".charAt(random.nextInt(12)));
            }
            var found = new Problems();
            Files.writeString(folder.resolve("logo.svg"), text);
            var logo = new LogoReader("logo.svg", found).read(folder.resolve("logo.svg"));
            assertThat(logo.isPresent())
                    .as(text.toString())
                    .isEqualTo(found.errors().isEmpty());
        }
    }

    private Optional<String> read(String svg) throws Exception {
        Files.writeString(folder.resolve("logo.svg"), svg);
        return new LogoReader("logo.svg", problems).read(folder.resolve("logo.svg"));
    }
}
