package uk.co.knowandsee.signpost.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StyleSheetTest {

    @TempDir
    private Path folder;

    @Test
    void whole_comments_and_indentation_are_left_out_and_every_rule_stays() throws Exception {
        assertThat(joined("""
                /* One.
                   ** Two * three / four. **/
                a {
                  color: var(--text); /* why */
                }

                /* first */ b { margin: 0 } /* last */
                  /**/
                q::before { content: "/* no  comment */"; }
                """)).isEqualTo("""
                a {
                color: var(--text); /* why */
                }
                /* first */ b { margin: 0 } /* last */
                q::before { content: "/* no  comment */"; }
                """);
    }

    @Test
    void a_comment_that_never_ends_stays_and_a_long_one_is_no_trouble() throws Exception {
        assertThat(joined("a { }\n/* open\nb { }\n")).isEqualTo("a { }\n/* open\nb { }\n");
        assertThat(joined("/*" + " * x".repeat(100_000) + " */\nb { }\n")).isEqualTo("b { }\n");
    }

    private String joined(String css) throws Exception {
        var file = folder.resolve("assets/css/page.css");
        Files.createDirectories(file.getParent());
        Files.writeString(file, css);
        return new String(
                new StyleSheet(folder.resolve("assets"), folder.resolve("templates")).bytes(), StandardCharsets.UTF_8);
    }
}
