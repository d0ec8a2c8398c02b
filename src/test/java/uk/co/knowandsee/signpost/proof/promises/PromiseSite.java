package uk.co.knowandsee.signpost.proof.promises;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import uk.co.knowandsee.signpost.SiteBuild;
import uk.co.knowandsee.signpost.SiteFolder;
import uk.co.knowandsee.signpost.Trees;
import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.ProblemsFound;
import uk.co.knowandsee.signpost.rules.report.Inspection;

/** The small good campaign, to be spoilt in one way and baked. */
record PromiseSite(Path folder) {

    static final String HEADER = """
            status: published
            date: 2026-01-01
            reviewBy: 2026-12-01
            owner: communications team
            """;

    static PromiseSite in(Path folder) throws IOException {
        Trees.copy(Path.of("src/test/sites/base/campaign"), folder.resolve("site"));
        return new PromiseSite(folder);
    }

    /** Writes a page; {@code header} are its other lines. */
    PromiseSite page(String file, String header, String body) throws IOException {
        return file("content/" + file, "---\n" + header + "\n" + HEADER + "---\n\n" + body + "\n");
    }

    PromiseSite file(String name, String text) throws IOException {
        var file = folder.resolve("site").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    PromiseSite change(String name, String old, String now) throws IOException {
        var text = Files.readString(folder.resolve("site").resolve(name));
        if (!text.contains(old)) {
            throw new IllegalArgumentException(name + " has no " + old);
        }
        return file(name, text.replace(old, now));
    }

    /** What is wrong under one rule. */
    List<Problem> broken(String rule) throws IOException {
        var inspection = new Inspection();
        try {
            new SiteBuild(LocalDate.of(2026, 11, 22), Progress.SILENT, inspection)
                    .bake(new SiteFolder(folder.resolve("site")), folder.resolve("website"));
        } catch (ProblemsFound told) {
            var others = told.problems().stream()
                    .filter(problem -> problem.rule().isEmpty())
                    .toList();
            if (!others.isEmpty()) {
                throw new IllegalStateException("spoilt in another way as well: " + others);
            }
        }
        return inspection.problems().all().stream()
                .filter(problem -> problem.rule().equals(rule))
                .toList();
    }
}
