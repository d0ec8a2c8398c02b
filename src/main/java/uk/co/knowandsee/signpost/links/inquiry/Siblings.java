package uk.co.knowandsee.signpost.links.inquiry;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import uk.co.knowandsee.signpost.links.outcome.Outcome;
import uk.co.knowandsee.signpost.links.outside.Page;
import uk.co.knowandsee.signpost.links.outside.Visit;
import uk.co.knowandsee.signpost.links.outside.Visitor;
import uk.co.knowandsee.signpost.links.outside.Wish;
import uk.co.knowandsee.signpost.links.reading.PageReader;
import uk.co.knowandsee.signpost.links.reading.Probe;

/**
 * Asks one host for pages that cannot exist, next to pages that should (Bar-Yossef and others, 2004), and remembers for
 * each folder what came of it. Asks few: a host that has told twice that a made-up page is missing is believed.
 */
final class Siblings {

    private static final int LETTERS = 25;
    private static final int BELIEVED = 2; // folders whose made-up page was honestly missing
    private static final double SHARE = 0.3; // of the addresses of a host, that may be spent on questions besides

    private final Visitor visitor;
    private final PageReader reader;
    private final Random random;
    private final Map<URI, List<Probe>> folders = new HashMap<>();
    private int left;
    private int honest;
    private boolean everSoft;

    Siblings(Visitor visitor, PageReader reader, Random random, int addresses) {
        this.visitor = visitor;
        this.reader = reader;
        this.random = random;
        this.left = Math.max(2, (int) (addresses * SHARE));
    }

    /**
     * What the host says to made-up pages in the folder of this one; nothing when that is not worth the question.
     *
     * @param doubt how much could be learned
     */
    List<Probe> of(URI page, int doubt) throws InterruptedException {
        var folder = page.resolve(".");
        var known = folders.get(folder);
        if (known != null) {
            return known;
        }
        boolean believed = honest >= BELIEVED && !everSoft && doubt < 2;
        if (doubt == 0 || left <= 0 || believed) {
            return List.of();
        }
        var probes = ask(folder, endingOf(page));
        folders.put(folder, probes);
        return probes;
    }

    private List<Probe> ask(URI folder, String ending) throws InterruptedException {
        var first = probe(folder, ending);
        if (first.isEmpty()) {
            return List.of();
        }
        if (first.get().reading().isEmpty()) {
            honest++;
            return List.of(first.get());
        }
        everSoft = true;
        var probes = new ArrayList<>(List.of(first.get()));
        probe(folder, ending).ifPresent(probes::add);
        return probes;
    }

    /** Nothing when the answer says nothing: a wall, a silence. */
    private Optional<Probe> probe(URI folder, String ending) throws InterruptedException {
        left--;
        var made = folder.resolve(madeUp() + ending);
        var visit = visitor.visit(made, Wish.PAGE);
        if (visit.page().isPresent()) {
            return Optional.of(probe(made, visit, visit.page().get()));
        }
        return visit.outcome() instanceof Outcome.Gone gone && gone.reason().startsWith("http-")
                ? Optional.of(new Probe(made, 404, visit.last(), visit.hops().size(), Optional.empty()))
                : Optional.empty();
    }

    private Probe probe(URI made, Visit visit, Page page) {
        var reading = reader.read(page.at(), page.contentType(), page.bytes().copy());
        return new Probe(made, page.status(), page.at(), visit.hops().size(), Optional.of(reading));
    }

    private String madeUp() {
        var name = new StringBuilder();
        synchronized (random) {
            random.ints(LETTERS, 'a', 'z' + 1).forEach(name::appendCodePoint);
        }
        return name.toString();
    }

    /** Servers treat pages and folders differently: the made-up page ends like the real one. */
    private static String endingOf(URI page) {
        var path = page.getRawPath() == null ? "" : page.getRawPath();
        var name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
    }
}
