package uk.co.knowandsee.signpost.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.yaml.SchemaCheck;

/** Real files spoilt at random, the same way in every run: never an exception, never a service lost in silence. */
class SpoiltFilesTest {

    private static final long SEED = 20261122;
    private static final int TRIES = 2_000; // for each file
    private static final List<String> ODDITIES = List.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ": ",
            "- ",
            "\"",
            "'",
            "#",
            " #",
            "&a ",
            "*a",
            "!",
            "!!java.net.URL ",
            "%",
            "@",
            "`",
            "|\n",
            ">\n",
            "\t",
            "\r",
            "\n",
            "\0",
            "\uFEFF",
            "\u2028",
            "…",
            "null",
            "~",
            "true",
            "no",
            "0x1F",
            "1e999",
            "-1",
            "99999999999999999999",
            "2026-02-30",
            "9999-99-99",
            "?",
            "? ",
            "---",
            "...",
            "<<: ",
            "\\x",
            "\"\\uD800\"",
            "\"\\U0011FFFF\"",
            ",",
            ", ",
            "{}",
            "[]",
            "\"\"");

    @TempDir
    Path folder;

    @Test
    void a_spoilt_file_is_a_service_or_a_problem() throws IOException {
        var random = new Random(SEED);
        var schema = new SchemaCheck("service.schema.json");
        int stillFine = 0;
        for (var name : List.of("childline", "cheshire-west-front-door")) {
            var real = Files.readAllBytes(Path.of("data/services", name + ".yaml"));
            for (int i = 0; i < TRIES; i++) {
                var spoilt = spoil(real, random);
                stillFine += read(schema, name, spoilt) ? 1 : 0;
            }
        }
        assertThat(stillFine).as("files that a slip in a word left fine").isBetween(TRIES / 10, TRIES);
    }

    private boolean read(SchemaCheck schema, String name, byte[] spoilt) throws IOException {
        Files.createDirectories(folder.resolve("data/services"));
        Files.write(folder.resolve("data/services/" + name + ".yaml"), spoilt);
        var problems = new Problems();

        var files = new DataFolder(folder, "data/services", schema)
                .read((file, complaints) -> new ServiceReader(SampleSite.TODAY, complaints).read(file), problems);

        var entry = files.stream()
                .filter(f -> f.stem().equals(name))
                .findFirst()
                .orElseThrow()
                .entry();
        var mine = problems.errors().stream()
                .filter(p -> p.where().file().contains(name))
                .toList();
        assertThat(entry.isPresent())
                .as(() -> new String(spoilt, StandardCharsets.UTF_8) + "\n" + mine)
                .isEqualTo(mine.isEmpty());
        assertThat(mine).allSatisfy(SpoiltFilesTest::isReadable);
        return entry.isPresent();
    }

    private static void isReadable(Problem problem) {
        assertThat(problem.what()).isNotBlank().hasSizeLessThan(400).doesNotContain("Exception");
        assertThat(problem.remedy()).isNotBlank().hasSizeLessThan(600);
    }

    private static byte[] spoil(byte[] real, Random random) {
        var bytes = real;
        for (int slips = 1 + random.nextInt(3); slips > 0; slips--) {
            bytes = spoilOnce(bytes, random);
        }
        return bytes;
    }

    private static byte[] spoilOnce(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(12));
        return switch (random.nextInt(6)) {
            case 0 -> join(bytes, from, oddity(random), from);
            case 1 -> join(bytes, from, oddity(random), to);
            case 2 -> join(bytes, from, "", to);
            case 3 -> join(bytes, from, new String(bytes, from, to - from, StandardCharsets.ISO_8859_1), from);
            case 4 -> join(bytes, from, Character.toString(random.nextInt(256)), Math.min(bytes.length, from + 1));
            default -> random.nextInt(10) == 0 ? join(bytes, from, "", bytes.length) : join(bytes, from, "\n", from);
        };
    }

    private static String oddity(Random random) {
        var text = ODDITIES.get(random.nextInt(ODDITIES.size()));
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** The bytes up to {@code from}, these characters as bytes, the bytes after {@code to}. */
    private static byte[] join(byte[] bytes, int from, String middle, int to) {
        var result = new ByteArrayOutputStream();
        result.write(bytes, 0, from);
        result.writeBytes(middle.getBytes(StandardCharsets.ISO_8859_1));
        result.write(bytes, to, bytes.length - to);
        return result.toByteArray();
    }
}
