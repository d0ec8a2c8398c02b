package uk.co.knowandsee.signpost.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Problems;

/** A small directory without faults, which a test spoils. Every key that the schemas know is in it. */
final class SampleSite {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final String HELPLINE = "data/services/helpline.yaml";
    static final String DOOR = "data/services/door.yaml";
    static final String TOWN = "data/areas/town.yaml";

    static final String HELPLINE_TEXT = """
            id: helpline
            names:
              - { name: Helpline, from: 2020 }
              - { name: Old Line, from: "2001-02-03", to: 2019 }
            summary: They listen.
            audiences: [young-people, parents]
            forWhom: [Anyone under 19]
            notFor:
              - { who: Grown-ups, instead: door }
            ages: { min: 5, max: 18 }
            areas: [uk, town]
            contacts:
              - { kind: phone, value: "0800 1111", purpose: day, label: By day, hours: always, onBill: "no" }
              - { kind: text, value: "85258", word: HELLO, costNote: Free, label: "T", hours: { weekly: ["Mon-Thu 08:30-17:00"], bankHolidays: closed } }
              - { kind: chat, value: "https://chat.example.org/" }
              - { kind: web, value: "https://www.example.org/" }
              - { kind: email, value: "hello@example.org" }
              - { kind: post, value: "FREEPOST HELP" }
              - { kind: app, value: "https://app.example.org/", label: The app }
            anonymous: "yes"
            access: { bsl: By video, relay: 18001 first, languages: [Welsh] }
            whatHappens: They say hello.
            source: "https://www.example.org/about"
            evidence: own-page
            evidenceNote: Nothing doubtful.
            checkedOn: "2026-11-01"
            checkedBy: A. Person
            checkedHow: live-page
            recheckEvery: 180d
            mustSay: { phones: ["0800 1111"], words: [Helpline] }
            """;

    static final String DOOR_TEXT = """
            id: door
            names: [{ name: Front door }]
            summary: They listen.
            audiences: [everyone]
            forWhom: [Anyone]
            areas: [town]
            contacts:
              - { kind: phone, value: "0300 123 5012", purpose: day }
              - { kind: phone, value: "0300 123 5022", purpose: out-of-hours }
            source: "https://www.example.org/door"
            evidence: own-page
            checkedOn: 2026-11-01
            checkedBy: desk research
            checkedHow: stored-copy
            recheckEvery: 90d
            mustSay: { words: [Door] }
            """;

    static final String TOWN_TEXT = """
            id: town
            name: The Town
            frontDoor: door
            alsoLocal: [helpline]
            partnership: Town Safeguarding Children Partnership
            places: [Townham]
            districts: { whole: [TO1, TO2], mostly: [TO3], partly: [TO4], source: The post office }
            """;

    private static final DirectoryReader READER = new DirectoryReader(TODAY); // reading the schemas takes a while

    private final Path folder;
    private final Problems problems = new Problems();

    SampleSite(Path folder) {
        this.folder = folder;
        with(HELPLINE, HELPLINE_TEXT);
        with(DOOR, DOOR_TEXT);
        with(TOWN, TOWN_TEXT);
    }

    SampleSite with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    SampleSite with(String file, byte[] bytes) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.write(folder.resolve(file), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Directory read() {
        return READER.read(folder, problems);
    }

    List<Problem> problems() {
        read();
        return problems.all();
    }
}
