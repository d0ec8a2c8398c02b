package uk.co.knowandsee.signpost.evidence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.publish.ConfigurationReader;

/**
 * In which tests take down what came of their checks of the promises: {@code target/reports/evidence.json}. Tests in
 * several Java processes may write into it. It begins anew when the sources of the site are not those that the earlier
 * results are about, and takes nothing down once they have changed while the tests ran.
 */
public final class EvidenceBook {

    private static final Path REPOSITORY = Path.of("").toAbsolutePath();
    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final Path file;
    private final SourceFingerprint sources;
    private final String edition;
    private final String site;
    private final InstantSource clock;

    /** @param edition whose site the tests look at; empty for a site that is for everybody */
    EvidenceBook(Path file, Path siteFolder, String edition, InstantSource clock) throws IOException {
        this.file = file;
        this.sources = new SourceFingerprint(siteFolder);
        this.edition = edition;
        this.site = sources.of(edition);
        this.clock = clock;
    }

    /** The book of this build, about the repository's own site in its usual edition, as its sources are now. */
    public static EvidenceBook ofThisBuild() throws IOException {
        return new EvidenceBook(
                REPOSITORY.resolve("target/reports/evidence.json"),
                REPOSITORY,
                ConfigurationReader.usualEdition(REPOSITORY).orElse(""),
                InstantSource.system());
    }

    /**
     * Takes down that a promise is kept.
     *
     * @param pages on how many pages it was looked for; 0 for what is not about pages
     * @param of how many pages the site has; 0 for what is not about pages
     */
    public void kept(String promise, String check, int pages, int of) throws IOException {
        take(promise, check, pages, of, Proof.Outcome.KEPT);
    }

    /**
     * Takes down that a promise is broken.
     *
     * @param pages on how many pages it is kept all the same
     */
    public void broken(String promise, String check, int pages, int of) throws IOException {
        take(promise, check, pages, of, Proof.Outcome.BROKEN);
    }

    /** Forgets what a check said before: it begins again, and may not come to an end. */
    void strikeOut(String check) throws IOException {
        change(proofs -> without(proofs, check));
    }

    private void take(String promise, String check, int pages, int of, Proof.Outcome outcome) throws IOException {
        var proof = new Proof(promise, check, pages, of, outcome, LocalDate.ofInstant(clock.instant(), HERE));
        change(proofs -> proofs.with(proof));
    }

    private static Proofs without(Proofs proofs, String check) {
        var others = new ArrayList<>(proofs.all());
        others.removeIf(proof -> proof.check().equals(check));
        return new Proofs(proofs.site(), proofs.edition(), others);
    }

    private void change(UnaryOperator<Proofs> change) throws IOException {
        synchronized (EvidenceBook.class) { // a lock on a file is the whole process's
            Files.createDirectories(file.getParent());
            var lock = file.resolveSibling(file.getFileName() + ".lock");
            try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = channel.lock()) {
                assert held.isValid();
                if (sources.of(edition).equals(site)) {
                    write(change.apply(before()));
                }
            }
        }
    }

    /** What is in it of this very site; a book that is damaged or of another site is of no use to anybody. */
    private Proofs before() {
        return new ProofFile(file, file.toString())
                .read(new Problems())
                .filter(proofs -> proofs.site().equals(site) && proofs.edition().equals(edition))
                .orElseGet(() -> new Proofs(site, edition, List.of()));
    }

    private void write(Proofs proofs) throws IOException {
        var draft = file.resolveSibling(file.getFileName() + ".tmp");
        Files.writeString(draft, proofs.print());
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
