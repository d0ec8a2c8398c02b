package uk.co.knowandsee.signpost.permalinks;

import java.util.List;
import uk.co.knowandsee.signpost.problem.Where;

/**
 * An address with nothing of its own, and where it leads.
 *
 * @param from a file of the site, from its root, e.g. {@code parents/old.html}; a folder is named by its front page
 * @param to a file of the same site, or a place in a page: {@code parents/signs.html#one}
 * @param where who says so
 */
public record Redirect(String from, String to, Where where) {

    /** The folder of the short paths that are printed on paper. */
    static final String SHORT_PATHS = "go/";

    /** Why there is a redirect. */
    public enum Kind {
        /** Something has moved for good. */
        MOVED,
        /** A short path that stands on paper: where it leads may be changed on any day. */
        SHORT
    }

    public Redirect {
        if (!Address.isFile(from) || !Address.isTarget(to)) {
            throw new IllegalArgumentException("not a redirect: '" + from + "' -> '" + to + "'");
        }
    }

    /**
     * A short path, e.g. {@code /go/taxi-card}. It is the front page of a folder, so that it works with and without a
     * slash at its end, on hosts that know redirects and on those that do not.
     *
     * @param name what follows {@code /go/}: a piece, or a piece and its channel; letters, digits and hyphens
     * @param to the file that it leads to
     */
    public static Redirect shortPath(String name, String to, Where where) {
        return new Redirect(SHORT_PATHS + name + "/" + Address.FRONT, to, where);
    }

    /** What it is, which its address says. */
    public Kind kind() {
        return from.startsWith(SHORT_PATHS) ? Kind.SHORT : Kind.MOVED;
    }

    /** Whether a page can stand at its address and lead on by itself. */
    public boolean isPage() {
        return Address.isPage(from);
    }

    /** The file that it leads to, without the place in it. */
    public String target() {
        int hash = to.indexOf('#');
        return hash < 0 ? to : to.substring(0, hash);
    }

    /** Every path that a browser may ask for when somebody follows it, e.g. {@code /go/taxi-card}. */
    public List<String> paths() {
        if (!Address.isFrontOfAFolder(from)) {
            return List.of("/" + from);
        }
        var folder = "/" + Address.folderOf(from);
        return List.of(folder.substring(0, folder.length() - 1), folder, "/" + from);
    }

    /** The line of {@code data/redirects.txt} that says so. */
    static String line(String from, String to) {
        return from + " " + RedirectReader.ARROW + " " + to;
    }
}
