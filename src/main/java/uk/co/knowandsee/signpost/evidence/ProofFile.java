package uk.co.knowandsee.signpost.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;

/** The file in which tests take down what came of their checks. It is made by builds and may hold anything. */
public final class ProofFile {

    private static final long LARGEST = 4L * 1024 * 1024; // bytes; a result takes about 150

    private final Path path;
    private final String shownAs;

    /** @param shownAs the path as problems show it */
    public ProofFile(Path path, String shownAs) {
        this.path = path;
        this.shownAs = shownAs;
    }

    /**
     * What it says about a site. Whatever is wrong with the file is told, and stops no bake: the page then says that
     * nothing was checked.
     *
     * @param site the fingerprint of the site's sources
     * @param edition the edition that is baked; empty for a site that is for everybody
     * @param today the day of the bake
     */
    public TestResults about(String site, String edition, LocalDate today, Problems problems) {
        if (!Files.exists(path)) {
            return TestResults.none("there are no results of the checks");
        }
        var wrong = new Problems();
        var read = read(wrong);
        problems.addAll(wrong.all());
        return read.map(proofs -> about(proofs, site, edition, today))
                .orElseGet(() -> TestResults.none("the results of the checks could not be read"));
    }

    private static TestResults about(Proofs proofs, String site, String edition, LocalDate today) {
        var last = proofs.lastDay();
        if (last.isEmpty()) {
            return TestResults.none("there are no results of the checks");
        }
        var day = Standing.inWords(last.get());
        if (!proofs.edition().equals(edition)) {
            return TestResults.none("the checks of " + day + " were of another edition of this site");
        }
        if (!proofs.site().equals(site)) {
            return TestResults.none("the pages have changed since the checks of " + day);
        }
        return last.get().isAfter(today)
                ? TestResults.none("the checks are dated " + day + ", which is after the day of this build")
                : TestResults.of(proofs.all());
    }

    /** What is in it; empty when there is no file, or when it cannot be read, which is a problem. */
    public Optional<Proofs> read(Problems problems) {
        try {
            if (!Files.exists(path)) {
                return Optional.empty();
            }
            if (Files.size(path) > LARGEST) {
                damaged(problems, 0, "it is larger than 4 MB");
                return Optional.empty();
            }
            return Optional.of(Proofs.parse(Files.readString(path)));
        } catch (IllegalArgumentException e) {
            damaged(problems, 0, String.valueOf(e.getMessage()));
        } catch (JacksonException e) {
            damaged(problems, e.getLocation() == null ? 0 : e.getLocation().getLineNr(), "it is not JSON");
        } catch (IOException e) {
            damaged(problems, 0, "it cannot be read as text");
        }
        return Optional.empty();
    }

    private void damaged(Problems problems, int line, String why) {
        problems.warning(
                Where.line(shownAs, Math.max(0, line)),
                "the results of the checks are damaged: " + why,
                "delete the file and run the tests again: `mvn verify`");
    }
}
