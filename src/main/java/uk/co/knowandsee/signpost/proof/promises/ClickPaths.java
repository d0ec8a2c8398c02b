package uk.co.knowandsee.signpost.proof.promises;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.co.knowandsee.signpost.links.BakedFile;
import uk.co.knowandsee.signpost.links.BakedSite;
import uk.co.knowandsee.signpost.links.LinkKind;
import uk.co.knowandsee.signpost.links.Route;
import uk.co.knowandsee.signpost.links.Router;

/** The shortest ways from the home page to every other, by links that a reader can follow inside the site. */
public final class ClickPaths {

    public static final String HOME = "index.html";

    private final Map<String, String> before; // each page that can be reached, and the one before it; home before home

    private ClickPaths(Map<String, String> before) {
        this.before = before;
    }

    /** @param host where the site will be published: a whole address of it stays inside */
    public static ClickPaths of(BakedSite site, URI host) {
        return of(site, host, Set.of());
    }

    /**
     * @param host where the site will be published: a whole address of it stays inside
     * @param listings pages whose links do not count: a list of everything is a way for nobody who is in a hurry
     */
    static ClickPaths of(BakedSite site, URI host, Set<String> listings) {
        var files = site.files().stream().collect(Collectors.toMap(BakedFile::file, Function.identity()));
        var router = new Router(host);
        var before = new HashMap<String, String>();
        var next = new ArrayDeque<String>();
        if (files.containsKey(HOME)) {
            before.put(HOME, HOME);
            next.add(HOME);
        }
        for (var file = next.poll(); file != null; file = next.poll()) {
            var here = file;
            var links = listings.contains(here) ? Stream.<String>empty() : pagesFrom(files.get(here), router);
            links.filter(page -> files.containsKey(page) && before.putIfAbsent(page, here) == null)
                    .forEach(next::add);
        }
        return new ClickPaths(before);
    }

    private static Stream<String> pagesFrom(@Nullable BakedFile file, Router router) {
        return file == null
                ? Stream.empty()
                : file.links().stream()
                        .filter(link -> link.kind() == LinkKind.ANCHOR)
                        .flatMap(link -> page(router.route(file, link.written())).stream());
    }

    private static List<String> page(Route route) {
        if (route instanceof Route.Inside inside) {
            boolean folder = inside.path().isEmpty() || inside.path().endsWith("/");
            return List.of(folder ? inside.path() + HOME : inside.path());
        }
        return List.of();
    }

    public boolean hasHome() {
        return before.containsKey(HOME);
    }

    /**
     * A shortest way.
     *
     * @return the home page first and the page itself last; empty when there is no way
     */
    public List<String> to(String page) {
        var way = new ArrayList<String>();
        for (var at = before.containsKey(page) ? page : null;
                at != null;
                at = at.equals(HOME) ? null : before.get(at)) {
            way.add(at);
        }
        Collections.reverse(way);
        return List.copyOf(way);
    }
}
