package uk.co.knowandsee.signpost.impact.logs;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import uk.co.knowandsee.signpost.problem.Suggestion;

/** Which short path, if any, the target of a request names. What is none of ours is forgotten on the spot. */
final class ShortPaths {

    static final String FOLDER = "/go/";

    private static final byte[] FOLDER_BYTES = FOLDER.getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_NAME = 80;
    private static final int MOST_SLIPS = 4096; // different ones that are looked at: a log may hold any number
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+");
    private static final List<String> ENDINGS = List.of("/index.html", "/", ".html");

    /** What a target turned out to be. */
    enum Kind {
        /** One of our short paths. */
        KNOWN,
        /** Not one of ours, but so near to one that somebody must have mistyped it. */
        SLIP,
        /** Below {@code /go/}, and nothing of ours. */
        STRANGE,
        /** Any other page or file. */
        ELSEWHERE
    }

    /**
     * What was asked for.
     *
     * @param path which of {@link #all()}; -1 for what is none of them
     */
    record Goal(Kind kind, int path) {
        static final Goal STRANGE = new Goal(Kind.STRANGE, -1);
        static final Goal ELSEWHERE = new Goal(Kind.ELSEWHERE, -1);
    }

    private final List<ShortPath> all;
    private final Map<String, Goal> known = new HashMap<>();
    private final Map<String, Goal> slips = new HashMap<>();

    ShortPaths(Collection<ShortPath> paths) {
        this.all = new ArrayList<>(new TreeSet<>(paths));
        for (int i = 0; i < all.size(); i++) {
            known.put(all.get(i).name(), new Goal(Kind.KNOWN, i));
        }
    }

    List<ShortPath> all() {
        return List.copyOf(all);
    }

    /** The goal of a target such as {@code /go/taxi-card?x=1} or {@code https://example.org/go/taxi-card}. */
    Goal find(byte[] line, int from, int to) {
        int start = pathStart(line, from, to);
        if (!startsWithFolder(line, start, to)) {
            return Goal.ELSEWHERE;
        }
        int first = start + FOLDER_BYTES.length;
        int end = first;
        while (end < to && line[end] != '?' && line[end] != '#') {
            end++;
        }
        return end - first > LONGEST_NAME ? Goal.STRANGE : named(line, first, end);
    }

    private Goal named(byte[] line, int from, int to) {
        var name =
                withoutEnding(new String(line, from, to - from, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT));
        var goal = known.get(name);
        return goal != null ? goal : slip(name);
    }

    private Goal slip(String name) {
        var remembered = slips.get(name);
        if (remembered != null) {
            return remembered;
        }
        if (slips.size() >= MOST_SLIPS || !NAME.matcher(name).matches()) {
            return Goal.STRANGE;
        }
        var goal = Suggestion.nearest(name, known.keySet())
                .flatMap(near -> Optional.ofNullable(known.get(near)))
                .map(near -> new Goal(Kind.SLIP, near.path()))
                .orElse(Goal.STRANGE);
        slips.put(name, goal);
        return goal;
    }

    private static String withoutEnding(String name) {
        return ENDINGS.stream()
                .filter(name::endsWith)
                .findFirst()
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .orElse(name);
    }

    /** Where the path of a whole address begins; proxies ask for whole addresses. */
    private static int pathStart(byte[] line, int from, int to) {
        if (from >= to || line[from] != 'h') {
            return from;
        }
        int colon = from;
        while (colon < to && line[colon] != ':') {
            colon++;
        }
        int slash = colon + 3;
        while (slash < to && line[slash] != '/') {
            slash++;
        }
        return slash;
    }

    private static boolean startsWithFolder(byte[] line, int start, int to) {
        if (to - start < FOLDER_BYTES.length) {
            return false;
        }
        for (int i = 0; i < FOLDER_BYTES.length; i++) {
            byte c = line[start + i];
            byte small = c >= 'A' && c <= 'Z' ? (byte) (c + 32) : c;
            if (small != FOLDER_BYTES[i]) {
                return false;
            }
        }
        return true;
    }
}
