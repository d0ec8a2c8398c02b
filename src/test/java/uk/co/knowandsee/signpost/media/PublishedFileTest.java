package uk.co.knowandsee.signpost.media;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.co.knowandsee.signpost.links.paper.DirtyPapers;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;
import uk.co.knowandsee.signpost.writing.Bundle;

class PublishedFileTest {

    private static final String SVG = """
            <?xml version="1.0"?><!-- %1$s -->
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
              xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" sodipodi:docname="%1$s" viewBox="0 0 40 30">
            <metadata><x>%1$s</x></metadata><sodipodi:namedview inkscape:x="%1$s"/>
            <title>A &amp; B</title><path inkscape:label="%1$s" d="M0 0h1"/></svg>
            """;

    private static Map<String, byte[]> dirty() throws IOException {
        return Map.ofEntries(
                entry("a.jpg", Shots.jpeg(16, 9, 1)),
                entry("turned.jpeg", Shots.jpeg(16, 9, 6)),
                entry("a.png", Shots.png(16, 9)),
                entry("a.gif", Shots.gif()),
                entry("a.webp", Shots.webp(640, 480, 1)),
                entry("a.svg", SVG.formatted(Shots.SECRET).getBytes(StandardCharsets.UTF_8)),
                entry("a.pdf", DirtyPapers.by(Shots.SECRET)),
                entry("a.zip", Shots.zip("read me.txt", "Words.", "folder/b.csv", "a,1")));
    }

    static List<String> names() throws IOException {
        return dirty().keySet().stream().sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void what_a_file_says_of_its_making_is_taken_out_and_the_same_file_gives_the_same_bytes(String name)
            throws Exception {
        var bytes = dirty().get(name);

        var cleaned = clean(name, bytes);

        assertThat(Bytes.indexOf(cleaned, "SECRET")).as("the secret is gone").isNegative();
        assertThat(clean(name, bytes)).isEqualTo(cleaned);
        assertThat(new PublishedFile(name, cleaned).metadata(Where.file(name)))
                .as("nothing is left to take out")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_file_that_was_not_cleaned_breaks_the_rule_and_a_cleaned_one_does_not(String name) throws Exception {
        var bytes = dirty().get(name);

        assertThat(new PublishedFile(name, bytes).metadata(Where.file(name)))
                .get()
                .satisfies(problem -> assertThat(problem.rule()).isEqualTo("media/metadata"));
        assertThat(new PublishedFile(name, clean(name, bytes)).metadata(Where.file(name)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.jpg", "a.png", "a.gif"})
    void a_picture_looks_as_before(String name) throws Exception {
        var before = ImageIO.read(new ByteArrayInputStream(dirty().get(name)));
        var after = ImageIO.read(new ByteArrayInputStream(clean(name, dirty().get(name))));

        assertThat(after.getWidth()).isEqualTo(before.getWidth());
        for (int y = 0; y < before.getHeight(); y++) {
            for (int x = 0; x < before.getWidth(); x++) {
                assertThat(after.getRGB(x, y)).isEqualTo(before.getRGB(x, y));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"a.jpg,16,9", "turned.jpeg,9,16", "a.png,16,9", "a.gif,9,7", "a.webp,640,480", "a.svg,40,30"})
    void a_picture_says_how_large_a_reader_sees_it(String name, int width, int height) throws Exception {
        assertThat(new PublishedFile(name, dirty().get(name)).picture()).contains(new Picture(width, height));
    }

    @Test
    void which_way_up_a_photograph_is_stays_and_nothing_else_of_its_exif() throws Exception {
        var cleaned = clean("a.jpg", Shots.jpeg(16, 9, 6));

        int exif = Bytes.indexOf(cleaned, Exif.MARK);
        assertThat(exif).isPositive();
        assertThat(Exif.orientation(Arrays.copyOfRange(cleaned, exif + 6, exif + 32)))
                .isEqualTo(6);
        assertThat(Bytes.indexOf(clean("a.jpg", Shots.jpeg(16, 9, 1)), Exif.MARK))
                .isNegative();
    }

    @Test
    void avif_is_published_only_without_metadata() throws Exception {
        assertThat(new PublishedFile("a.avif", Shots.avif(false)).picture()).contains(new Picture(640, 480));
        assertThat(clean("a.avif", Shots.avif(false))).isEqualTo(Shots.avif(false));
        assertThat(problem("a.avif", Shots.avif(true)).what()).contains("EXIF");
    }

    @Test
    void a_webp_that_only_its_metadata_turns_is_refused() throws Exception {
        assertThat(problem("a.webp", Shots.webp(640, 480, 6)).what()).contains("which way up");
    }

    @Test
    void a_drawing_keeps_its_shapes_and_its_words() throws Exception {
        assertThat(new String(clean("a.svg", dirty().get("a.svg")), StandardCharsets.UTF_8))
                .contains("<title>A &amp; B</title>", "<path d=\"M0 0h1\"></path>")
                .doesNotContain("inkscape", "sodipodi", "metadata", "<!--");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg' onload='pwned=1'/>",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>pwned=1</script></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><SCRIPT>pwned=1</SCRIPT></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><a href='javascript:pwned=1'><path/></a></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><use href='https://evil.example/x.svg#a'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg' xmlns:x='http://www.w3.org/1999/xlink'><use x:href='data:x'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><image href='https://evil.example/spy.png'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><foreignObject/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><set attributeName='href' to='javascript:x'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><animate onbegin='x'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><style>@import 'https://evil.example/x.css'</style></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><style>path{fill:url(https://evil.example/)}</style></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><path style='fill:url(//evil.example/x)'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><path style='fill:u\\72l(x)'/></svg>",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/hosts'>]><svg xmlns='http://www.w3.org/2000/svg'><text>&x;</text></svg>",
                "<!DOCTYPE svg [<!ENTITY a 'xx'><!ENTITY b '&a;&a;'>]><svg xmlns='http://www.w3.org/2000/svg'><text>&b;</text></svg>",
                "<html xmlns='http://www.w3.org/1999/xhtml'/>",
                "<svg xmlns='http://www.w3.org/2000/svg'>",
                "not a drawing",
                ""
            })
    void a_drawing_that_could_run_or_fetch_something_is_refused(String svg) {
        assertThat(problem("a.svg", svg.getBytes(StandardCharsets.UTF_8)).remedy())
                .contains("plain SVG");
    }

    @Test
    void a_drawing_may_refer_to_its_own_parts() {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg'><defs><path id='a'/></defs><use href='#a'/>"
                + "<path fill='url(#a)'/><style>path { fill: red }</style></svg>";

        assertThat(new String(clean("a.svg", svg.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8))
                .contains("href=\"#a\"", "url(#a)", "fill: red");
    }

    @Test
    void a_zip_has_one_time_for_all_files_and_each_file_in_it_is_cleaned() throws Exception {
        var photograph = SVG.formatted(Shots.SECRET);
        var cleaned = clean("a.zip", Shots.zip("a.svg", photograph, "words.txt", "Words."));

        try (var zip = new ZipInputStream(new ByteArrayInputStream(cleaned))) {
            var first = zip.getNextEntry();
            assertThat(first.getTimeLocal()).hasToString("1980-01-01T00:00:02");
            assertThat(first.getExtra())
                    .as("what would tell this machine's zone")
                    .isNull();
            assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).doesNotContain("SECRET");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.txt",
                "/etc/evil.txt",
                "a/../../evil.txt",
                "..\\evil.txt",
                "C:evil.txt",
                "a/./b.txt",
                "nul\u0001.txt",
                "a.docx",
                "[Content_Types].xml",
                "inner.zip",
                "evil.exe",
                "evil.html",
                "evil"
            })
    void a_zip_with_a_name_that_leads_out_or_a_file_that_is_not_published_is_refused(String name) throws Exception {
        assertThat(problem("a.zip", Shots.zip("a.txt", "x", name, "x")).what()).startsWith("holds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.zip", "a.imscc"})
    void a_zip_that_the_bake_made_may_hold_pages_and_says_nothing_all_the_same(String name) throws Exception {
        var made = new Bundle().add("index.html", "<p>x</p>").add("list.xml", "<a/>");
        var traced = new Bundle().add("index.html", "<p>inkscape:version</p>");
        var dirty = new Bundle().add("a.svg", SVG.formatted("me"));
        var nested = new Bundle().add("b.zip", new Bundle().add("a.txt", "x").bytes());

        assertThat(metadata(name, made)).isEmpty();
        assertThat(metadata(name, traced)).isPresent();
        assertThat(metadata(name, dirty)).isPresent();
        assertThat(metadata(name, nested)).isPresent();
        assertThat(new PublishedFile(name, Shots.zip("index.html", "x")).metadata(Where.file(name)))
                .as("with the time of its making")
                .isPresent();
        assertThat(problem("a.zip", made.bytes()).what()).startsWith("holds `index.html`");
    }

    private static Optional<Problem> metadata(String name, Bundle bundle) {
        return new PublishedFile(name, bundle.bytes()).metadata(Where.file(name));
    }

    @Test
    void a_zip_that_is_huge_when_it_is_unpacked_is_refused() throws Exception {
        var bomb = Shots.zip("a.txt", "0".repeat(60_000_000), "b.txt", "0".repeat(60_000_000));

        assertThat(problem("a.zip", bomb).what()).contains("100 MB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.html",
                "evil.xhtml",
                "evil.js",
                "evil.css",
                "evil.exe",
                "letter.docx",
                "list.xlsx",
                "evil",
                ".htpasswd",
                ".DS_Store",
                "evil.svgz",
                "evil.png.html",
                "evil.xml",
                "film.mp4",
                "photo.heic",
                "photo.tiff",
                "a.png~"
            })
    void a_kind_of_file_that_nobody_knows_is_refused_and_the_known_ones_are_named(String name) {
        assertThat(problem(name, Shots.latin("x")).remedy()).contains("jpg", "pdf", "webp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,=cmd|'/c calc'!A0", "=1+1", "a;@SUM(1)", "\"=x\"", "a,\"  =x\"", "-x", "+cmd"})
    void a_cell_that_begins_a_formula_is_refused(String line) {
        assertThat(problem("a.csv", ("a,b\n" + line + "\n").getBytes(StandardCharsets.UTF_8))
                        .what())
                .contains("line 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,-1", "a,+44", "-2.5,x", "a=b", "a@example", "x - y", "\"-3\",x"})
    void a_cell_that_holds_a_number_or_a_word_is_fine(String line) {
        assertThat(clean("a.csv", (line + "\n").getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.jpg", "a.png", "a.gif", "a.webp", "a.avif", "a.svg", "a.pdf", "a.zip", "a.txt"})
    void another_kind_of_file_under_this_name_is_refused(String name) {
        assertThat(problem(name, new byte[] {'M', 'Z', 0, 1, 2, (byte) 0xFF}).remedy())
                .isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_file_that_is_cut_off_or_spoilt_anywhere_is_cleaned_or_refused_and_never_more(String name) throws Exception {
        var whole = dirty().get(name);
        var random = new Random(7);
        for (int i = 0; i < (name.endsWith("pdf") ? 30 : 300); i++) {
            var spoilt = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
            for (int n = 0; n < i % 4; n++) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
            }
            assertThatCode(() -> new PublishedFile(name, spoilt).cleaned(Where.file(name), new Problems()))
                    .doesNotThrowAnyException();
            assertThatCode(() -> new PublishedFile(name, spoilt).picture()).doesNotThrowAnyException();
        }
    }

    @Test
    void a_pdf_keeps_its_title_and_loses_its_author() throws Exception {
        assertThat(DirtyPapers.titleOf(clean("a.pdf", DirtyPapers.by(Shots.SECRET))))
                .isEqualTo("A leaflet");
    }

    @Test
    void a_pdf_that_runs_sends_or_carries_something_or_is_locked_is_refused() throws Exception {
        assertThat(problem("a.pdf", DirtyPapers.withScript()).what()).contains("runs");
        assertThat(problem("a.pdf", DirtyPapers.withAttachment()).what()).contains("attached");
        assertThat(problem("a.pdf", DirtyPapers.locked()).what()).contains("password");
    }

    private static byte[] clean(String name, byte[] bytes) {
        var problems = new Problems();
        var cleaned = new PublishedFile(name, bytes).cleaned(Where.file(name), problems);
        return cleaned.orElseThrow(() -> new AssertionError(problems.all()));
    }

    private static Problem problem(String name, byte[] bytes) {
        var problems = new Problems();
        assertThat(new PublishedFile(name, bytes).cleaned(Where.file(name), problems))
                .isEmpty();
        assertThat(problems.all()).hasSize(1);
        return problems.all().get(0);
    }
}
