package uk.co.knowandsee.signpost.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.co.knowandsee.signpost.content.SamplePage;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.directory.DirectoryReader;
import uk.co.knowandsee.signpost.markdown.ProseReader;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.prose.Prose;
import uk.co.knowandsee.signpost.rules.findings.Check;
import uk.co.knowandsee.signpost.rules.findings.Findings;
import uk.co.knowandsee.signpost.rules.findings.Material;

/** A few pages and services, on 22 November 2026, that one check is held against. */
final class Given {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Path folder;
    private final List<Prose> pages = new ArrayList<>();

    Given(Path folder) {
        this.folder = folder;
    }

    /** @param header more lines, besides the title */
    Given page(String source, String header, String body) {
        pages.add(new ProseReader().read(SamplePage.of(source, "title: A page\n" + header, body), new Problems()));
        return this;
    }

    /** @param facts lines that make it what it is: audiences, ages, notFor, contacts */
    Given service(String id, String facts) {
        return file("data/services/" + id + ".yaml", """
                id: %1$s
                names: [{ name: "The %1$s" }]
                summary: They listen.
                forWhom: [Anyone]
                areas: [uk]
                source: "https://www.example.org/"
                evidence: own-page
                checkedOn: 2026-11-01
                checkedBy: desk research
                checkedHow: stored-copy
                recheckEvery: 180d
                mustSay: { words: [Hello] }
                """.formatted(id) + facts);
    }

    Given area(String id, String frontDoor) {
        return file("data/areas/" + id + ".yaml", """
                id: %s
                name: The Town
                frontDoor: %s
                alsoLocal: []
                partnership: Town Safeguarding Children Partnership
                places: [Townham]
                """.formatted(id, frontDoor));
    }

    private Given file(String name, String text) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Problem> heldAgainst(Check check) {
        var problems = new Problems();
        check.check(new Material(pages, List.of(), directory(), TODAY), new Findings(problems));
        return problems.all();
    }

    private Directory directory() {
        var problems = new Problems();
        var directory = new DirectoryReader(TODAY).read(folder, problems);
        if (!problems.errors().isEmpty()) {
            throw new AssertionError(problems.all());
        }
        return directory;
    }
}
