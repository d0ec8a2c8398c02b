package uk.co.knowandsee.signpost.links.signposts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;

/** The ledger as a file that is kept with the site: sorted by address, one field to a line, so that diffs read well. */
public final class LedgerFile {

    private static final int FORMAT = 1;

    private final Path path;
    private final String name;
    private final JsonMapper json = JsonMapper.shared();

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
            return Files.exists(path) ? parse(Files.readString(path)) : Ledger.EMPTY;
        } catch (JacksonException e) {
            malformed(problems, e.getLocation() == null ? 0 : e.getLocation().getLineNr(), "it is not JSON");
        } catch (IllegalArgumentException e) {
            malformed(problems, 0, String.valueOf(e.getMessage()));
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
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, print(ledger));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + name, e);
        }
    }

    private void malformed(Problems problems, int line, String why) {
        problems.error(
                Where.line(name, Math.max(0, line)),
                "the memory of earlier link checks is damaged: " + why,
                "restore the file from version control, or delete it to begin anew");
    }

    private Ledger parse(String text) {
        var root = json.readTree(text);
        if (root.path("format").asInt(0) != FORMAT) {
            throw new IllegalArgumentException("`format` is not " + FORMAT);
        }
        var lines = new TreeMap<URI, Ledger.Line>();
        root.path("links").forEachEntry((address, line) -> lines.put(address(address), line(address, line)));
        return new Ledger(lines);
    }

    private static Ledger.Line line(String address, JsonNode line) {
        try {
            return new Ledger.Line(
                    LocalDate.parse(line.path("lastGood").asString("")),
                    line.path("status").asInt(0),
                    address(line.path("finalAddress").asString("")));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("`lastGood` of `" + address + "` is not a day", e);
        }
    }

    private static URI address(String written) {
        var address = URI.create(written);
        if (!address.isAbsolute()) {
            throw new IllegalArgumentException("`" + written + "` is not a whole address");
        }
        return address;
    }

    private String print(Ledger ledger) {
        var root = json.createObjectNode();
        root.put(
                "about",
                "The last day each signpost was seen to work. Written by the link check; keep it with the site.");
        root.put("format", FORMAT);
        var links = root.putObject("links");
        ledger.lines()
                .forEach((address, line) -> links.putObject(address.toString())
                        .put("lastGood", line.lastGood().toString())
                        .put("status", line.status())
                        .put("finalAddress", line.finalAddress().toString()));
        return StableJson.print(root);
    }
}
