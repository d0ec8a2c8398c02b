package uk.co.knowandsee.signpost.links.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Mutated pages through all of the room: always a judgement, never an exception, and never for long. */
class ReadingFuzzTest {

    private static final int PAGES = Integer.getInteger("fuzz.pages", 2_000);
    private static final URI ASKED = URI.create("https://www.example-charity.org.uk/help/support");
    private static final List<String> TYPES = List.of(
            "text/html", "text/html; charset=\"", "", "application/xhtml+xml", "text/plain", "text/html;charset=big5");
    private static final List<String> SALT = List.of(
            "<",
            ">",
            "&#x",
            "&",
            "\"",
            "'",
            "<!--",
            "]]>",
            "<svg><title>",
            "<script>",
            "</script>",
            "<table><b>",
            "\u0000",
            "\uD800",
            "\u202E",
            "é",
            "<h1>",
            "<p hidden>",
            "<frameset>",
            "<noscript>",
            "tel:",
            "{\"telephone\":",
            "[[[[",
            "+44",
            "0800 1111",
            "(((((",
            "------",
            "<base href=:>",
            "<meta http-equiv=refresh content=0;url=",
            "<a href=http://[::",
            "<a href=//xn--.>",
            "%%%",
            "Mo-Fr 09:00-",
            "charset=x-");

    private final PageReader reader = new PageReader();
    private final Judge judge = new Judge();

    @Test
    @Timeout(600)
    void mutated_pages_are_always_judged() throws IOException {
        var random = new Random(20261122);
        var seeds = new ArrayList<CaseFile>();
        var bodies = new ArrayList<byte[]>();
        for (var file : JudgeCasesTest.cases()) {
            seeds.add(new CaseFile(file));
            bodies.add(Files.readAllBytes(file));
        }
        var cases = seeds.stream().map(CaseFile::read).toList();

        for (int i = 0; i < PAGES; i++) {
            var model = cases.get(i % cases.size());
            var bytes = mutated(bodies.get(i % bodies.size()), random);
            var reading = reader.read(model.last(), TYPES.get(random.nextInt(TYPES.size())), bytes);
            var likeness = reader.likeness(reading);
            var page = like(model, reading);

            assertThat(judge.judge(page)).isNotNull();
            if (i % 10 == 0) {
                assertThat(judge.doubt(page)).isNotNegative();
            }
            assertThat(likeness.toString()).doesNotContainPattern("[\\p{Cc}\\p{Cf}]");
        }
    }

    @Test
    @Timeout(120)
    void pages_made_to_be_slow_are_not() {
        for (var evil : List.of(
                "<div>".repeat(40_000),
                "<b>".repeat(30_000) + "<p>".repeat(10_000),
                "<table>".repeat(10_000),
                "<a href=x>".repeat(10_000),
                "<font><b><i><p>".repeat(50_000),
                "0".repeat(500_000),
                "0 ".repeat(250_000),
                "0800 1111 ".repeat(10_000),
                "(+44(".repeat(30_000),
                "<p>" + "a ".repeat(90_000),
                "<script>" + "location=".repeat(20_000) + "</script>",
                "<title>" + "slot gacor ".repeat(15_000),
                "<h1>page not found</h1>".repeat(80_000),
                "<p style='" + "display:".repeat(20_000) + "'>",
                "&nbsp;".repeat(30_000),
                "\uFDFA".repeat(60_000),
                "a\u0301".repeat(50_000),
                "<meta http-equiv=refresh content='" + " ".repeat(50_000) + "0;url=x'>",
                "<script type=application/ld+json>" + "{\"a\":".repeat(10_000) + "</script>",
                "<i itemprop=openingHours>" + "Mo,".repeat(30_000))) {
            var reading = reader.read(ASKED, "text/html", evil.getBytes(StandardCharsets.UTF_8));

            assertThat(judge.judge(of(reading))).isNotNull();
            assertThat(reading.everything().length()).isLessThan(2_500_000);
        }
    }

    private static Case of(Reading reading) {
        return new Case(
                ASKED, List.of(), reading, Expected.NOTHING, Optional.empty(), List.of(), Optional.empty(), 1, "", "");
    }

    private static Case like(Case model, Reading reading) {
        return new Case(
                model.asked(),
                model.way(),
                reading,
                model.expected(),
                model.before(),
                model.probes(),
                model.front(),
                model.sharing(),
                model.ownerBefore(),
                model.ownerNow());
    }

    private static byte[] mutated(byte[] page, Random random) {
        var text = new StringBuilder(new String(page, StandardCharsets.ISO_8859_1));
        for (int n = 1 + random.nextInt(12); n > 0 && text.length() > 2; n--) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(60));
            switch (random.nextInt(5)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(at, text.substring(at, end));
                case 2 -> text.setCharAt(at, (char) random.nextInt(256));
                case 3 -> text.setLength(Math.max(at, 200));
                default -> text.insert(at, SALT.get(random.nextInt(SALT.size())));
            }
        }
        var mutated = text.toString();
        return mutated.getBytes(random.nextBoolean() ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }
}
