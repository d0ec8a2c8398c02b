package uk.co.knowandsee.signpost.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Every page of a site, opened once with JavaScript and once without, and held against every promise that shows on an open
 * page. Several browsers share the pages, because opening them all is most of what the tests take.
 */
final class Walk {

    /** What every page ends with: it is gone through on one page of each type, and is the same on the others. */
    private static final List<String> FRAME = List.of(".help-block", ".foot");

    private static final InPage LEAVES = InPage.named("leaves");
    private static final InPage READABLE = InPage.named("readable");

    private final Map<String, Map<String, List<String>>> slips = new ConcurrentHashMap<>();
    private final Set<String> kinds = ConcurrentHashMap.newKeySet();
    private final Set<String> types = ConcurrentHashMap.newKeySet();
    private final URI site;

    private final Predicate<String> wanted;

    private Walk(URI site, Predicate<String> wanted) {
        this.site = site;
        this.wanted = wanted;
    }

    /** @param browsers how many work side by side */
    static Walk through(List<String> pages, URI site, int browsers) throws InterruptedException, ExecutionException {
        var walk = new Walk(site, promise -> true);
        var left = new ConcurrentLinkedQueue<>(pages);
        var threads = Executors.newFixedThreadPool(browsers);
        try {
            var work = IntStream.range(0, browsers)
                    .<Callable<Void>>mapToObj(one -> () -> walk.read(left))
                    .toList();
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
        return walk;
    }

    /** One page with a browser that is open already, held against one promise. */
    static Walk through(String page, URI site, Browser browser, String promise) {
        var walk = new Walk(site, promise::equals);
        walk.read(new ConcurrentLinkedQueue<>(List.of(page)), browser);
        return walk;
    }

    /** By page, what breaks a promise. */
    Map<String, List<String>> slips(String promise) {
        return new TreeMap<>(slips.getOrDefault(promise, Map.of()));
    }

    private Void read(ConcurrentLinkedQueue<String> pages) {
        try (var playwright = Browsers.playwright();
                var browser = Browsers.start(
                        playwright, Browsers.find(System.getenv()).orElseThrow())) {
            read(pages, browser);
        }
        return null;
    }

    private void read(ConcurrentLinkedQueue<String> pages, Browser browser) {
        try (var reader = new Visitor(browser, site, Look.SMALLEST);
                var plain = new Visitor(browser, site, Look.WITHOUT_JAVASCRIPT)) {
            for (var page = pages.poll(); page != null; page = pages.poll()) {
                read(page, reader);
                readPlain(page, plain);
            }
        }
    }

    private void read(String address, Visitor reader) {
        var page = reader.open(address);
        for (var check : PageCheck.values()) {
            note(check.promise(), address, check.slips(page));
        }
        var without = types.add(typeOf(page)) ? List.<String>of() : FRAME;
        if (wanted.test("no-barriers")) {
            note("no-barriers", address, new Barriers(kinds, without).slips(page));
        }
        if (wanted.test("keyboard") || wanted.test("focus-seen")) {
            KeyboardWalk.slips(page, without)
                    .forEach(slip -> note(KeyboardWalk.promiseOf(slip), address, List.of(slip)));
        }
        noteBehaviour(address, reader);
        note("back-after-leaving", address, LEAVES.slips(page)); // the last: the page is blank then
    }

    private static String typeOf(Page page) {
        return page.locator("main").first().getAttribute("class");
    }

    private void readPlain(String address, Visitor reader) {
        var page = reader.open(address);
        note(PageCheck.WAY_OUT.promise(), address, PageCheck.WAY_OUT.slips(page));
        note("without-javascript", address, READABLE.slips(page));
        noteBehaviour(address, reader);
    }

    private void noteBehaviour(String address, Visitor reader) {
        reader.behaviour().forEach(found -> note(Visitor.promiseOf(found), address, List.of(found)));
        var shown = reader.page().url();
        if (!shown.equals(site + address)) {
            note("nothing-in-the-address", address, List.of("the address is now " + shown));
        }
    }

    private void note(String promise, String page, List<String> found) {
        if (!found.isEmpty()) {
            slips.computeIfAbsent(promise, none -> new ConcurrentHashMap<>())
                    .computeIfAbsent(page, none -> new ArrayList<>())
                    .addAll(found);
        }
    }
}
