package uk.co.knowandsee.signpost.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.co.knowandsee.signpost.problem.Problems;

/** Whatever a file holds, it is a page or a problem: never nothing, and never a crash. */
class HeaderFuzzTest {

    private static final String PAGE = """
            ---
            title: "A page: with a colon"
            type: page
            status: published
            date: 2026-01-01
            reviewBy: 2026-12-01
            owner: us
            summary: One.
            services: [a, b]
            ---

            Text.
            """;

    private static final String PLAIN = """
            title=A page
            date=2026-01-01
            type=page
            status=published
            tags=a, b
            x={"a": 1}
            ~~~~~~

            Text.
            """;

    private static final String MARKS = "\n:=-~{}[]&*!#\"'\t ,";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Rules.class)
    void every_scrambled_page_is_a_page_or_a_problem(Rules rules) throws Exception {
        var random = new Random(11);
        var file = folder.resolve("page.md");
        for (int i = 0; i < 3_000; i++) {
            var bytes = scrambled(random, i % 2 == 0 ? PAGE : PLAIN);
            Files.write(file, bytes);
            var problems = new Problems();

            var page = new PageReader(settings(rules), new Tokens(Map.of()), problems).read(new SourceFile(file, file));

            assertThat(page.isPresent() || !problems.errors().isEmpty())
                    .as(new String(bytes, StandardCharsets.ISO_8859_1))
                    .isTrue();
            assertThat(problems.all()).allMatch(p -> p.where().line() <= lines(bytes) + 1);
        }
    }

    @Test
    void a_header_that_grows_without_end_is_a_problem() throws Exception {
        var file = folder.resolve("page.md");
        for (var bomb : new String[] {
            "---\na: &a [x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b]\n---\nText\n",
            "---\ntitle: " + "[".repeat(50_000) + "\n---\nText\n",
            "---\ntitle: !!javax.script.ScriptEngineManager [x]\n---\nText\n",
            "---\n? [a, b]\n: c\n---\nText\n",
            "---\n- a\n- list\n---\nText\n",
            "---\n---\nText\n",
            "x={" + "\"a\":{".repeat(5_000) + "}\n~~~~~~\nText\n",
        }) {
            Files.writeString(file, bomb);
            var problems = new Problems();
            new PageReader(settings(Rules.CAMPAIGN), new Tokens(Map.of()), problems).read(new SourceFile(file, file));
            assertThat(problems.errors())
                    .as(bomb.substring(0, Math.min(bomb.length(), 40)))
                    .isNotEmpty();
        }
    }

    private static byte[] scrambled(Random random, String page) {
        var bytes = page.getBytes(StandardCharsets.UTF_8);
        for (int n = 1 + random.nextInt(4); n > 0; n--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) MARKS.charAt(random.nextInt(MARKS.length()));
                case 2 -> bytes = without(bytes, at, random.nextInt(20));
                default -> bytes = twice(bytes, at, random.nextInt(20));
            }
            if (bytes.length == 0) {
                return bytes;
            }
        }
        return bytes;
    }

    private static byte[] without(byte[] bytes, int at, int length) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        return (text.substring(0, at) + text.substring(Math.min(text.length(), at + length)))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] twice(byte[] bytes, int at, int length) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        var piece = text.substring(at, Math.min(text.length(), at + length));
        return (text.substring(0, at) + piece + text.substring(at)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static int lines(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).split("[\n\r]", -1).length;
    }

    private Settings settings(Rules rules) {
        return new Settings(
                folder,
                folder,
                ".jbakeignore",
                "~~~~~~",
                "yyyy-MM-dd",
                "",
                "",
                Map.of("page", "page.ftl"),
                ".html",
                Map.of(),
                "",
                rules,
                ZoneOffset.UTC,
                LocalDate.of(2026, 11, 22));
    }
}
