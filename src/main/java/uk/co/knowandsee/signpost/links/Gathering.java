package uk.co.knowandsee.signpost.links;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What has been found so far in one file. */
final class Gathering {

    private static final Comparator<Link> READING_ORDER =
            Comparator.comparing(Link::spot).thenComparing(Link::kind).thenComparing(Link::written);

    private final String file;
    private final Lines lines;
    private final Set<Link> links = new HashSet<>();
    private final Map<String, List<Spot>> ids = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private final List<Passage> passages = new ArrayList<>();
    private String base = "";

    Gathering(String file, String text) {
        this.file = file;
        this.lines = new Lines(file, text);
    }

    /** The same address at the same place counts once: a parser copies an {@code a} that was left open. */
    void link(LinkKind kind, String written, String shown, int offset) {
        links.add(new Link(kind, written, shown, lines.spot(offset)));
    }

    void link(LinkKind kind, String written, int offset) {
        link(kind, written, "", offset);
    }

    void css(String css, int offset) {
        CssAddresses.in(css).forEach(found -> link(LinkKind.CSS, found.written(), offset + found.at()));
    }

    void id(String id, int offset) {
        var spots = ids.computeIfAbsent(id, any -> new ArrayList<>());
        var spot = lines.spot(offset);
        if (!spots.contains(spot)) {
            spots.add(spot);
        }
    }

    void name(String name) {
        names.add(name);
    }

    /** Only the first base element of a page counts. */
    void base(String href) {
        if (base.isEmpty()) {
            base = href;
        }
    }

    void passage(Passage passage) {
        passages.add(passage);
    }

    Spot spot(int offset) {
        return lines.spot(offset);
    }

    BakedFile done() {
        names.addAll(ids.keySet());
        var repeated = new TreeMap<>(ids);
        repeated.values().removeIf(spots -> spots.size() < 2);
        return new BakedFile(file, base, links.stream().sorted(READING_ORDER).toList(), names, repeated, passages);
    }
}
