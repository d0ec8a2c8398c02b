package uk.co.knowandsee.signpost.links.signposts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import tools.jackson.core.JacksonException;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;

/** The ledger as a file that is kept with the site: sorted by address, one field to a line, so that diffs read well. */
public final class LedgerFile {

    /** Where a site keeps it, from its folder. */
    public static final String USUAL = "data/signposting-ledger.json";

    private static final long LARGEST = 256L * 1024 * 1024; // bytes; a hundred thousand addresses take a quarter

    private final Path path;
    private final String name;

    /**
     * @param root the folder of the site's sources
     * @param name path from there, e.g. {@code data/signposting-ledger.json}
     */
    public LedgerFile(Path root, String name) {
        this.path = root.resolve(name);
        this.name = name;
    }

    /** What is remembered; nothing when there is no file yet, or when it cannot be read, which is a problem. */
    public Ledger read(Problems problems) {
        try {
            if (!Files.exists(path)) {
                return Ledger.EMPTY;
            }
            if (Files.size(path) > LARGEST) {
                throw new LedgerDamaged(0, "it is larger than any ledger");
            }
            return LedgerText.parse(Files.readString(path));
        } catch (LedgerDamaged e) {
            malformed(problems, e.line(), e.why());
        } catch (JacksonException e) {
            malformed(problems, e.getLocation() == null ? 0 : e.getLocation().getLineNr(), "it is not JSON");
        } catch (IOException e) {
            malformed(problems, 0, "it cannot be read as text");
        }
        return Ledger.EMPTY;
    }

    /** Writes what was learned, if anything was. A file that cannot be read is left for a person to look at. */
    public void keep(Ledger ledger) {
        var before = new Problems();
        var remembered = read(before);
        if (ledger.equals(remembered) || !before.all().isEmpty()) {
            return;
        }
        try {
            write(LedgerText.print(ledger));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + name, e);
        }
    }

    /** Whole or not at all: a check that is stopped must not leave half a memory. */
    private void write(String text) throws IOException {
        var folder = path.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var draft = Files.createTempFile(folder, ".ledger-", ".tmp");
        try {
            Files.writeString(draft, text);
            Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private void malformed(Problems problems, int line, String why) {
        problems.error(
                Where.line(name, Math.max(0, line)),
                "the memory of earlier link checks is damaged: " + why,
                "restore the file from version control, or delete it to begin anew");
    }
}
