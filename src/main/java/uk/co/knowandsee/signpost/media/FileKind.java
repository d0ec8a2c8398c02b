package uk.co.knowandsee.signpost.media;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.links.paper.PaperCleaner;
import uk.co.knowandsee.signpost.links.paper.PaperNotClean;

/**
 * A kind of file that may be published as it is.
 *
 * @param endings of the names of such files
 * @param cleaning how one is cleaned
 */
record FileKind(List<String> endings, Cleaning cleaning) {

    private static final FileKind ZIP = kind(Zip::clean, "zip");
    private static final FileKind PDF = kind(FileKind::paper, "pdf");
    private static final FileKind TEXT = kind(PlainText::clean, "txt", "json", "ics", "vtt", "webmanifest");

    private static final List<FileKind> ALL = List.of(
            kind(Jpeg::clean, "jpg", "jpeg"),
            kind(Png::clean, "png"),
            kind(Webp::clean, "webp"),
            kind(Gif::clean, "gif"),
            kind(Avif::clean, "avif"),
            kind(Svg::clean, "svg"),
            kind(FileKind::asItIs, "ico", "woff", "woff2"),
            ZIP,
            kind(PlainText::cleanTable, "csv"),
            PDF,
            TEXT);

    /** What only the bake makes: pages, lists for programs, and zip files under a name of their own. */
    private static final List<FileKind> MADE =
            List.of(kind(FileKind::asItIs, "html", "xml", "css"), kind(Zip::clean, "imscc"));

    /** Files without an ending that web servers and hosts look for. */
    private static final Set<String> BY_NAME = Set.of("_headers", "_redirects", "cname", ".nojekyll", ".htaccess");

    /** How one kind is cleaned. */
    interface Cleaning {
        Cleaned clean(byte[] bytes) throws Malformed;
    }

    FileKind {
        endings = List.copyOf(endings);
    }

    private static FileKind kind(Cleaning cleaning, String... endings) {
        return new FileKind(List.of(endings), cleaning);
    }

    /** The kind of a file, by its name. */
    static FileKind of(String name) throws Malformed {
        return of(name, ALL);
    }

    /** The same for a file of a baked site, which may be one that nobody writes by hand. */
    static FileKind ofBaked(String name) throws Malformed {
        return of(name, Stream.concat(ALL.stream(), MADE.stream()).toList());
    }

    private static FileKind of(String name, List<FileKind> kinds) throws Malformed {
        var last = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        if (BY_NAME.contains(last)) {
            return TEXT;
        }
        int dot = last.lastIndexOf('.');
        var ending = dot <= 0 ? "" : last.substring(dot + 1);
        return kinds.stream()
                .filter(kind -> kind.endings.contains(ending))
                .findFirst()
                .orElseThrow(() -> unknown(ending));
    }

    Cleaned clean(byte[] bytes) throws Malformed {
        return cleaning.clean(bytes);
    }

    /** Whether cleaning would take nothing out. {@code madeHere} knows the files that may lie in others as they are. */
    boolean saysNothing(byte[] bytes, Predicate<byte[]> madeHere) throws Malformed {
        if (equals(ZIP) || endings.contains("imscc")) {
            return Zip.saysNothing(bytes, madeHere);
        }
        if (!equals(PDF)) {
            return Arrays.equals(clean(bytes).bytes(), bytes);
        }
        try {
            return new PaperCleaner().isClean(bytes); // its parts may stand in another order when it is saved again
        } catch (PaperNotClean e) {
            throw new Malformed(String.valueOf(e.getMessage()), e.remedy());
        }
    }

    private static Malformed unknown(String ending) {
        var known = ALL.stream().flatMap(kind -> kind.endings.stream()).collect(Collectors.toCollection(TreeSet::new));
        return new Malformed(
                ending.isEmpty()
                        ? "is of a kind that is not published"
                        : "ends in `." + ending + "`, which is not a kind that is published",
                "take it out, or save it as one of: " + String.join(", ", known) + where(ending));
    }

    private static String where(String ending) {
        return switch (ending) {
            case "css", "js" -> ". Styles belong into assets/css/ and scripts into assets/js/";
            case "docx", "xlsx", "pptx", "doc", "odt" -> ". A document says who wrote it: save it as PDF";
            default -> "";
        };
    }

    private static Cleaned asItIs(byte[] bytes) {
        return new Cleaned(bytes, java.util.Optional.empty());
    }

    private static Cleaned paper(byte[] bytes) throws Malformed {
        try {
            return new Cleaned(new PaperCleaner().clean(bytes), java.util.Optional.empty());
        } catch (PaperNotClean e) {
            throw new Malformed(String.valueOf(e.getMessage()), e.remedy());
        }
    }
}
