package uk.co.knowandsee.signpost.media;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.problem.Where;

/** The door of this room: a file that is published as it is, less its metadata. The same file gives the same bytes. */
public final class PublishedFile {

    private static final int LARGEST = 25 * 1024 * 1024; // bytes; readers have little of it

    private static final Rule METADATA = Rule.error(
            "media/metadata", "a picture or a document may say where it was made, when, with what and by whom");

    /** Every rule of this room. */
    public static final List<Rule> RULES = List.of(METADATA);

    /** What programs write into files about their makers, whatever the kind of file. */
    private static final List<String> TRACES = List.of(
            "http://ns.adobe.com/",
            "<x:xmpmeta",
            "W5M0MpCehiHzreSzNTczkc9d",
            "Photoshop 3.0",
            "xmp.did:",
            "xmp.iid:",
            "inkscape:version",
            "sodipodi:docname",
            "Adobe Illustrator",
            "photoshop:");

    private final String name;
    private final byte[] bytes;

    /**
     * @param name of the file; its ending says of what kind it is
     * @param bytes as somebody has saved it
     */
    public PublishedFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** What to publish; empty when there was a problem. */
    public Optional<byte[]> cleaned(Where where, Problems problems) {
        return read(where, problems).map(Cleaned::bytes);
    }

    /** How large a picture it is; empty when it is none, or cannot be read. */
    public Optional<Picture> picture() {
        return read(Where.file(name), new Problems()).flatMap(Cleaned::picture);
    }

    private Optional<Cleaned> read(Where where, Problems problems) {
        try {
            if (bytes.length > LARGEST) {
                throw new Malformed("is larger than 25 MB", "save it smaller: readers with little data cannot load it");
            }
            return Optional.of(FileKind.of(name).clean(bytes));
        } catch (Malformed e) {
            problems.error(where, e.what(), e.remedy());
            return Optional.empty();
        }
    }

    /** Whether a file of a baked site still says more than it should: cleaning it again changes it, or it bears a trace. */
    public Optional<Problem> metadata(Where where) {
        return metadata(where, file -> false);
    }

    /** The same for a file that may hold others; {@code madeHere} knows those that the bake has made itself. */
    public Optional<Problem> metadata(Where where, Predicate<byte[]> madeHere) {
        try {
            boolean changes = !FileKind.ofBaked(name).saysNothing(bytes, madeHere);
            boolean traced = TRACES.stream().anyMatch(trace -> Bytes.indexOf(bytes, trace) >= 0);
            return changes || traced ? Optional.of(told(where, "holds metadata")) : Optional.empty();
        } catch (Malformed e) {
            return Optional.of(told(where, e.what()));
        }
    }

    private static Problem told(Where where, String what) {
        return METADATA.broken(
                where, what + ", and would be published with it", "save it again without metadata, or take it out");
    }
}
