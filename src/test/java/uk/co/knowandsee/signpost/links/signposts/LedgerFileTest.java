package uk.co.knowandsee.signpost.links.signposts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.co.knowandsee.signpost.links.outcome.Verdict;
import uk.co.knowandsee.signpost.links.reading.Likeness;
import uk.co.knowandsee.signpost.problem.Problems;

class LedgerFileTest {

    private static final String NAME = "data/signposting-ledger.json";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final URI A = URI.create("https://a.example/");
    private static final URI B = URI.create("https://b.example/x");

    @TempDir
    Path root;

    @Test
    void it_is_written_the_same_on_every_machine_and_read_back() throws IOException {
        var file = new LedgerFile(root, NAME);

        file.keep(sample());

        assertThat(root.resolve(NAME)).content().isEqualTo("""
                        {
                          "about" : "What each signpost was like when it was last seen to work. Written by the link check; keep it with the site.",
                          "format" : 2,
                          "links" : {
                            "https://a.example/" : {
                              "lastGood" : "2026-11-22",
                              "since" : "2026-11-21",
                              "status" : 200,
                              "finalAddress" : "https://a.example/",
                              "title" : "Talk to us",
                              "language" : "en",
                              "fingerprint" : "8000000000000001",
                              "length" : 512,
                              "words" : "helpline 12, child 9, talk 9",
                              "hosts" : [
                                "nspcc.org.uk"
                              ],
                              "excerpt" : [
                                "Call 0800 1111",
                                "Open every day"
                              ],
                              "certificateOwner" : "a.example",
                              "certificateEnds" : "2027-01-01",
                              "vouched" : "until 2026-12-31 by A. Person: rang them",
                              "history" : [
                                "2026-11-21 unsure timeout",
                                "2026-11-22 ok http-200"
                              ]
                            },
                            "https://b.example/x" : {
                              "lastGood" : "2026-11-20",
                              "since" : "2026-11-20",
                              "status" : 204,
                              "finalAddress" : "https://c.example/",
                              "history" : [ ]
                            }
                          }
                        }
                        """);
        var problems = new Problems();
        assertThat(file.read(problems)).isEqualTo(sample());
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void the_first_format_is_still_read() throws IOException {
        write("""
                {"about":"x","format":1,"links":{"https://b.example/x":
                {"lastGood":"2026-11-20","status":204,"finalAddress":"https://c.example/"}}}""");

        assertThat(new LedgerFile(root, NAME).read(new Problems()).of(B))
                .contains(new Ledger.Line(LocalDate.of(2026, 11, 20), 204, URI.create("https://c.example/")));
    }

    @Test
    void nothing_new_is_not_written() throws IOException {
        var file = new LedgerFile(root, NAME);

        file.keep(Ledger.EMPTY);
        assertThat(root.resolve(NAME)).doesNotExist();

        file.keep(sample());
        Files.writeString(root.resolve(NAME), Files.readString(root.resolve(NAME)) + "\n");
        file.keep(sample());
        assertThat(root.resolve(NAME)).content().endsWith("}\n\n");
        try (var files = Files.list(root.resolve("data"))) {
            assertThat(files).containsExactly(root.resolve(NAME));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<<<<<<< HEAD\n{}",
                "[]",
                "{\"format\":3,\"links\":{}}",
                "{\"format\":1,\"links\":{\"https://a.example/\":{\"lastGood\":\"soon\",\"status\":200,\"finalAddress\":\"https://a.example/\"}}}",
                "{\"format\":1,\"links\":{\"https://a.example/\":{\"lastGood\":\"2026-11-22\",\"status\":200}}}",
                "{\"format\":1,\"links\":{\"not an address\":{}}}",
                "{\"format\":1,\"links\":{\"https://a.example/\":7}}",
                "{\"format\":2,\"links\":{\"https://a.example/\":{\"lastGood\":\"2026-11-22\",\"finalAddress\":\"https://a.example/\",\"history\":[\"yesterday it was fine\"]}}}",
                "{\"format\":2,\"links\":{\"https://a.example/\":{\"lastGood\":\"2026-11-22\",\"finalAddress\":\"https://a.example/\",\"history\":[\"2026-02-31 ok http-200\"]}}}",
                "{\"format\":2,\"links\":{\"https://a.example/\":{\"lastGood\":\"2026-11-22\",\"finalAddress\":\"https://a.example/\",\"fingerprint\":\"zz\"}}}",
                "{\"format\":2,\"links\":{\"https://a.example/\":{\"lastGood\":\"2026-11-22\",\"finalAddress\":\"https://a.example/\",\"status\":-7}}}",
                "{\"format\":2,\"links\":{\"https://a.example/\":{},\"https://a.example/\":{}}}"
            })
    void a_damaged_ledger_is_a_problem_and_is_left_for_a_person(String damaged) throws IOException {
        write(damaged);
        var file = new LedgerFile(root, NAME);
        var problems = new Problems();

        assertThat(file.read(problems)).isEqualTo(Ledger.EMPTY);
        file.keep(sample());

        assertThat(problems.all()).singleElement().satisfies(p -> {
            assertThat(p.where().file()).isEqualTo(NAME);
            assertThat(p.what()).startsWith("the memory of earlier link checks is damaged");
            assertThat(p.remedy()).contains("version control");
        });
        assertThat(root.resolve(NAME)).content().isEqualTo(damaged);
    }

    @Test
    void a_damaged_entry_is_named_with_its_line() throws IOException {
        new LedgerFile(root, NAME).keep(sample());
        write(Files.readString(root.resolve(NAME))
                .replace("2026-11-20\",\n      \"since", "last week\",\n      \"since"));
        var problems = new Problems();

        new LedgerFile(root, NAME).read(problems);

        assertThat(problems.all()).singleElement().satisfies(p -> {
            assertThat(p.what()).endsWith("of `https://b.example/x`, `lastGood` is not a day");
            assertThat(p.where().line()).isEqualTo(30);
        });
    }

    @Test
    void two_branches_that_learned_of_different_addresses_merge_and_a_new_last_address_does_too() throws Exception {
        var file = new LedgerFile(root, NAME);
        file.keep(sample());
        var before = Files.readString(root.resolve(NAME));
        file.keep(sample().with(Map.of(A, sample().of(A).orElseThrow().with(past(23, Verdict.UNSURE, "timeout")))));
        var ours = Files.readString(root.resolve(NAME));
        Files.writeString(root.resolve(NAME), before);
        var theirLine = new Ledger.Line(DAY, 200, URI.create("https://z.example/"));
        file.keep(sample().with(Map.of(
                B,
                sample().of(B).orElseThrow().with(past(23, Verdict.BROKEN, "http-404")),
                URI.create("https://z.example/"),
                theirLine)));
        var theirs = Files.readString(root.resolve(NAME));

        var merged = merge(before, ours, theirs);
        Files.writeString(root.resolve(NAME), merged);

        var problems = new Problems();
        var ledger = file.read(problems);
        assertThat(problems.all()).isEmpty();
        assertThat(ledger.of(A).orElseThrow().history()).hasSize(3);
        assertThat(ledger.of(B).orElseThrow().history()).hasSize(1);
        assertThat(ledger.of(URI.create("https://z.example/"))).contains(theirLine);
    }

    @Test
    void a_ledger_from_somewhere_else_cannot_grow_without_end() throws IOException {
        var long_ = "x".repeat(100_000);
        var history = String.join(
                ",",
                IntStream.range(1, 5000)
                        .mapToObj(i -> "\"" + DAY.minusDays(i) + " ok http-200\"")
                        .toList());
        write(
                "{\"format\":2,\"links\":{\"https://a.example/\":{\"lastGood\":\"2026-11-22\",\"finalAddress\":\"https://a.example/\","
                        + "\"title\":\"" + long_ + "\\u001b[2J\",\"fingerprint\":\"0000000000000000\",\"words\":\""
                        + "a 1, ".repeat(5000)
                        + "b 1\",\"excerpt\":[" + "\"y\",".repeat(5000) + "\"z\"],\"history\":[" + history + "]}}}");

        var line = new LedgerFile(root, NAME).read(new Problems()).of(A).orElseThrow();

        assertThat(line.history()).hasSize(20).last().isEqualTo(new Past(DAY.minusDays(1), Verdict.OK, "http-200"));
        assertThat(line.likeness().orElseThrow().title()).hasSize(300);
        assertThat(line.likeness().orElseThrow().excerpt()).hasSizeLessThanOrEqualTo(16);
    }

    @Test
    void any_bytes_end_in_a_ledger_or_a_problem() throws IOException {
        var file = new LedgerFile(root, NAME);
        file.keep(sample());
        var good = Files.readAllBytes(root.resolve(NAME));
        var random = new Random(11);
        for (int round = 0; round < 3000; round++) {
            var bytes = good.clone();
            for (int n = 1 + random.nextInt(6); n > 0; n--) {
                bytes[random.nextInt(bytes.length)] =
                        (byte) (random.nextBoolean() ? random.nextInt(256) : "\"{}[],:0-".charAt(random.nextInt(9)));
            }
            Files.write(root.resolve(NAME), bytes);
            var problems = new Problems();

            var ledger = file.read(problems);

            assertThat(ledger.lines().isEmpty() || problems.all().isEmpty())
                    .as(new String(bytes, StandardCharsets.ISO_8859_1))
                    .isTrue();
        }
    }

    private String merge(String before, String ours, String theirs) throws Exception {
        for (var version :
                Map.of("before", before, "ours", ours, "theirs", theirs).entrySet()) {
            Files.writeString(root.resolve(version.getKey()), version.getValue());
        }
        var git = new ProcessBuilder("git", "merge-file", "-p", "ours", "before", "theirs")
                .directory(root.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var merged = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as(merged).isZero();
        return merged;
    }

    private void write(String text) throws IOException {
        Files.createDirectories(root.resolve("data"));
        Files.writeString(root.resolve(NAME), text);
    }

    private static Past past(int day, Verdict verdict, String reason) {
        return new Past(LocalDate.of(2026, 11, day), verdict, reason);
    }

    private static Ledger sample() {
        return new Ledger(new TreeMap<>(Map.of(
                B,
                new Ledger.Line(LocalDate.of(2026, 11, 20), 204, URI.create("https://c.example/")),
                A,
                new Ledger.Line(
                        LocalDate.of(2026, 11, 21),
                        Optional.of(DAY),
                        200,
                        A,
                        Optional.of(new Likeness(
                                "Talk to us",
                                "en",
                                0x8000000000000001L,
                                512,
                                new TreeMap<>(Map.of("helpline", 12, "child", 9, "talk", 9)),
                                List.of("Call 0800 1111", "Open every day"),
                                List.of("nspcc.org.uk"))),
                        "a.example",
                        Optional.of(LocalDate.of(2027, 1, 1)),
                        "until 2026-12-31 by A. Person: rang them",
                        List.of(past(21, Verdict.UNSURE, "timeout"), past(22, Verdict.OK, "http-200"))))));
    }
}
