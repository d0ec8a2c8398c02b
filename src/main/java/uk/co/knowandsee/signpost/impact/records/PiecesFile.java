package uk.co.knowandsee.signpost.impact.records;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;
import uk.co.knowandsee.signpost.yaml.YamlPart;
import uk.co.knowandsee.signpost.yaml.YamlReader;

/** Reads of {@code data/pieces.yaml} what a report needs. Other keys are for whoever prints, and are left alone. */
final class PiecesFile {

    static final String FILE = "data/pieces.yaml";

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Problems problems;

    PiecesFile(Problems problems) {
        this.problems = problems;
    }

    List<Piece> read(Path siteFolder) {
        var file = siteFolder.resolve(FILE);
        if (!Files.exists(file)) {
            problems.error(
                    Where.file(FILE),
                    "there is no such file, so nobody knows which short paths were printed",
                    "list the pieces there, each with `id`, `title`, `campaign` and `channels`");
            return List.of();
        }
        return new YamlReader().read(file, FILE, problems).map(this::pieces).orElse(List.of());
    }

    private List<Piece> pieces(YamlPart root) {
        var taken = new HashSet<String>();
        return root.list("pieces").stream()
                .flatMap(part -> piece(part).filter(piece -> hasOwnPaths(piece, part, taken)).stream())
                .toList();
    }

    /** Two pieces that share a short path could never be told apart. */
    private boolean hasOwnPaths(Piece piece, YamlPart part, Set<String> taken) {
        var paths = piece.paths();
        paths.stream()
                .filter(path -> !taken.add(path.address()))
                .forEach(path -> problems.error(
                        part.where(),
                        "`" + path.address() + "` is the short path of two pieces, or of two channels",
                        "give one of them another `id` or channel"));
        return new HashSet<>(paths).size() == paths.size();
    }

    private Optional<Piece> piece(YamlPart part) {
        var id = part.text("id");
        if (!NAME.matcher(id).matches()) {
            problems.error(
                    part.where(),
                    "this piece has no `id` that can stand in an address",
                    "write one in small letters, digits and hyphens, e.g. `id: taxi-card`");
            return Optional.empty();
        }
        var title = part.text("title").strip();
        return Optional.of(new Piece(id, title.isEmpty() ? id : title, words(part, "campaign"), channels(part)));
    }

    private List<String> channels(YamlPart part) {
        var written = words(part, "channels");
        written.stream()
                .filter(channel -> !NAME.matcher(channel).matches())
                .forEach(channel -> problems.error(
                        part.whereKey("channels"),
                        "a channel of `" + part.text("id") + "` cannot stand in an address",
                        "write it in small letters, digits and hyphens, e.g. `door-staff`"));
        return written.stream()
                .filter(channel -> NAME.matcher(channel).matches())
                .toList();
    }

    /** One word or a list of them. */
    private static List<String> words(YamlPart part, String key) {
        var one = part.text(key).strip();
        return one.isEmpty() ? part.texts(key) : List.of(one);
    }
}
