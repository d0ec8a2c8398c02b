package uk.co.knowandsee.signpost.impact.logs;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.zip.GZIPInputStream;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;

/**
 * Reads logs, one after the other, as a stream: Common and Combined Log Format and Caddy's JSON, line by line in any
 * mixture, plain or packed with gzip. The door of this room.
 *
 * <p>A log that breaks off counts as far as it goes, and a warning says so. No problem quotes a line.
 */
public final class LogReader {

    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    private final Lines lines = new Lines();
    private final Tally tally;
    private final Problems problems;

    /**
     * @param paths the short paths that were printed
     * @param today what says it is of a later day cannot be right
     */
    public LogReader(Collection<ShortPath> paths, LocalDate today, Problems problems) {
        this.tally = new Tally(new ShortPaths(paths), Robots.known(), today);
        this.problems = problems;
    }

    /** @param shownAs how problems name the file */
    public void read(Path file, String shownAs) {
        try (var in = Files.newInputStream(file)) {
            read(in, shownAs);
        } catch (IOException e) {
            problems.warning(
                    Where.file(shownAs),
                    "this log cannot be opened, so nothing of it was counted",
                    "check that it is a file and may be read");
        }
    }

    /** @param shownAs how problems name where it comes from */
    public void read(InputStream in, String shownAs) {
        long understood = tally.understood();
        long not = tally.notUnderstood();
        try {
            lines.read(unpacked(in), tally);
        } catch (IOException e) {
            problems.warning(
                    Where.file(shownAs),
                    "this log breaks off or is damaged; what stands before that was counted",
                    "ask the host for the file again");
        }
        if (tally.understood() == understood && tally.notUnderstood() > not) {
            problems.warning(
                    Where.file(shownAs),
                    "no line of this file is a line of a log that we know",
                    "ask the host for the access log in the Common or Combined Log Format, or as Caddy's JSON");
        }
    }

    /** All that has been read so far. */
    public Visits visits() {
        return tally.visits();
    }

    private static InputStream unpacked(InputStream in) throws IOException {
        var buffered = new BufferedInputStream(in, Lines.LONGEST);
        buffered.mark(2);
        boolean packed = buffered.read() == GZIP_FIRST && buffered.read() == GZIP_SECOND;
        buffered.reset();
        return packed ? new GZIPInputStream(buffered, Lines.LONGEST) : buffered;
    }
}
