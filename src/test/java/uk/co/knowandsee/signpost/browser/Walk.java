package uk.co.knowandsee.signpost.browser;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;

/**
 * Every page of a site, opened once with JavaScript and once without, and held against every promise that shows on an open
 * page. Several browsers share the pages, because opening them all is most of what the tests take.
 */
final class Walk {

    private static final String SCRIPT = "js/site.js";

    private static final InPage LEAVES = InPage.named("leaves");
    private static final InPage BLANK = InPage.named("blank");
    private static final Map<String, InPage> WITHOUT_JAVASCRIPT =
            Map.of("exit-on-every-page", InPage.named("way-out"), "without-javascript", InPage.named("readable"));

    private final Map<String, Map<String, List<String>>> slips = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> kinds = new ConcurrentSkipListMap<>();
    private final Set<String> types = ConcurrentHashMap.newKeySet();

    private final Predicate<String> wanted;

    private Walk(Predicate<String> wanted) {
        this.wanted = wanted;
    }

    /** @param promise the only one that is looked at, until something breaks it */
    private Walk(String promise) {
        this.wanted = one -> one.equals(promise) && slips(promise).isEmpty();
    }

    /** @param browsers how many work side by side */
    static Walk through(List<String> pages, URI site, int browsers) {
        var walk = new Walk(promise -> true);
        try (var readers = new Readers(browsers, site)) {
            readers.share(pages, walk::read);
            var colours = walk.pagesWithEveryKind();
            readers.share(
                    colours.keySet(), (page, reader) -> walk.lookAtColours(page, reader.visitor(), colours.get(page)));
        }
        return walk;
    }

    /** One page, with JavaScript or without as the visitor has it, held against one promise until something breaks it. */
    static Walk through(String page, Visitor visitor, String promise) {
        var walk = new Walk(promise);
        walk.read(page, visitor);
        if (walk.wanted.test(promise)) {
            walk.pagesWithEveryKind().forEach((one, kinds) -> walk.lookAtColours(one, visitor, kinds));
        }
        return walk;
    }

    /** By page, what breaks a promise. */
    Map<String, List<String>> slips(String promise) {
        return new TreeMap<>(slips.getOrDefault(promise, Map.of()));
    }

    private void read(String address, Readers.Reader reader) {
        read(address, reader.visitor());
        read(address, reader.withoutJavaScript());
    }

    private void read(String address, Visitor visitor) {
        visitor.open(address);
        if (visitor.look().javaScript()) {
            readWithJavaScript(address, visitor);
        } else {
            InPage.together(visitor.page(), WITHOUT_JAVASCRIPT)
                    .forEach((promise, slips) -> note(promise, address, slips));
            noteBehaviour(address, visitor);
        }
    }

    private void readWithJavaScript(String address, Visitor visitor) {
        var page = visitor.page();
        PageCheck.slips(page, wanted).forEach((promise, slips) -> note(promise, address, slips));
        boolean frameToo = types.add(typeOf(page));
        if (wanted.test("no-barriers")) {
            note("no-barriers", address, frameToo ? Barriers.inEveryWidth(page) : Barriers.onPageWithoutFrame(page));
        }
        if (wanted.test("no-barriers")) {
            kinds.put(address, Barriers.kindsOfText(page));
        }
        if (wanted.test("keyboard") || wanted.test("focus-seen")) {
            KeyboardWalk.slips(page, frameToo)
                    .forEach(slip -> note(KeyboardWalk.promiseOf(slip), address, List.of(slip)));
        }
        noteBehaviour(address, visitor);
        if (wanted.test("back-after-leaving") || wanted.test("leave-blanks-the-page")) {
            note("back-after-leaving", address, LEAVES.slips(page)); // the last: the page is gone then
            note("leave-blanks-the-page", address, BLANK.slips(page));
        }
        if (frameToo && wanted.test("no-barriers")) {
            // axe is a script itself, so it cannot look where none may run
            note("no-barriers", address, Barriers.inEveryWidth(visitor.openWith(address, SCRIPT, "")));
        }
    }

    private static String typeOf(Page page) {
        return String.valueOf(page.evaluate("() => document.querySelector('main')?.className"));
    }

    private void noteBehaviour(String address, Visitor visitor) {
        visitor.behaviour().forEach(found -> note(Visitor.promiseOf(found), address, List.of(found)));
        var shown = visitor.page().url();
        if (!shown.equals(visitor.site() + address)) {
            note("nothing-in-the-address", address, List.of("the address is now " + shown));
        }
    }

    /** Few pages on which every kind of text stands, each with those that no page before it shows. */
    private Map<String, Set<String>> pagesWithEveryKind() {
        var left = new HashSet<String>();
        kinds.values().forEach(left::addAll);
        var chosen = new LinkedHashMap<String, Set<String>>();
        while (!left.isEmpty()) {
            var page = Collections.max(kinds.keySet(), Comparator.comparingLong(one -> shows(one, left)));
            var here = new HashSet<>(kinds.get(page));
            here.retainAll(left);
            chosen.put(page, here);
            left.removeAll(here);
        }
        return chosen;
    }

    private long shows(String page, Set<String> wanted) {
        return kinds.get(page).stream().filter(wanted::contains).count();
    }

    private void lookAtColours(String address, Visitor visitor, Set<String> kindsOfText) {
        note("no-barriers", address, Barriers.inEveryLook(visitor.open(address), kindsOfText));
    }

    private void note(String promise, String page, List<String> found) {
        if (!found.isEmpty()) {
            slips.computeIfAbsent(promise, none -> new ConcurrentHashMap<>())
                    .computeIfAbsent(page, none -> new ArrayList<>())
                    .addAll(found);
        }
    }
}
