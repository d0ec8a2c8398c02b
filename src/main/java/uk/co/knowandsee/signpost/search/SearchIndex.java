package uk.co.knowandsee.signpost.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.yaml.YamlPart;

/**
 * The door of this room: all that a browser needs to search the site, as a script that gives one frozen value to
 * {@code siteIndex}. A script, because a page that was opened from a folder may not fetch anything. The same pages give the
 * same bytes. What is in it: {@code stems} (pairs of an expression and what takes its place), {@code stop} (words to leave
 * out), {@code parts} (of the site), {@code pages} (address, title, summary, number of the part), {@code words} (a line for
 * each stem, see {@link Postings}) and {@code typed} (stems that people type, and the stems they stand for; a number
 * behind {@code @} is a page that is about it, and behind {@code !} one that has to stand first).
 */
public final class SearchIndex {

    /** Where it is published. */
    public static final String ADDRESS = "js/search-index.js";

    /** Words in the longest phrase of {@code typed}. */
    static final int LONGEST_PHRASE = 3;

    private static final int KEPT = 25; // words of a page besides those of its title: what fits into 30 kB for the site

    private final List<Findable> pages;
    private final List<Typed> typed;
    private final Landing landing;

    /** Where the pages are that {@code typed} names. */
    public interface Landing {
        /** @return the address; empty when there is a problem, or when this edition does without the page */
        Optional<String> page(YamlPart written);

        /** The same for a service, by its id. */
        Optional<String> service(YamlPart written);
    }

    /** @param pages in any order */
    public SearchIndex(List<Findable> pages, List<Typed> typed, Landing landing) {
        this.pages =
                pages.stream().sorted(Comparator.comparing(Findable::address)).toList();
        this.typed = List.copyOf(typed);
        this.landing = landing;
    }

    /** @param problems gets our words that no page has, for then the typed ones find nothing */
    public String script(Problems problems) {
        var named = typed.stream()
                .flatMap(entry -> entry.means().stream())
                .flatMap(word -> Stems.of(word.text()).stream())
                .collect(Collectors.toSet());
        var weights = new Weights(pages, KEPT, named);
        typed.stream().flatMap(entry -> entry.means().stream()).forEach(word -> checkKnown(word, weights, problems));
        var parts = pages.stream().map(Findable::section).distinct().sorted().toList();
        return "self.siteIndex=Object.freeze({\nstems:" + ScriptText.list(endings())
                + ",\nstop:" + ScriptText.quoted(String.join(" ", Stems.STOP))
                + ",\nparts:"
                + ScriptText.list(parts.stream().map(ScriptText::quoted).toList())
                + ",\npages:"
                + ScriptText.list(pages.stream().map(page -> row(page, parts)).toList())
                + ",\nwords:" + ScriptText.quoted(words(weights))
                + ",\ntyped:" + ScriptText.quoted(phrases())
                + "\n});\n";
    }

    private static List<String> endings() {
        return Stems.ENDINGS.stream()
                .map(ending ->
                        ScriptText.list(List.of(ScriptText.quoted(ending.from()), ScriptText.quoted(ending.to()))))
                .toList();
    }

    private static String row(Findable page, List<String> parts) {
        return ScriptText.list(List.of(
                ScriptText.quoted(page.address()),
                ScriptText.quoted(page.title()),
                ScriptText.quoted(page.summary()),
                String.valueOf(parts.indexOf(page.section()))));
    }

    private static String words(Weights weights) {
        return weights.byStem().entrySet().stream()
                .map(word -> word.getKey() + " " + Postings.write(word.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private String phrases() {
        var meanings = new TreeMap<String, String>();
        typed.forEach(entry -> {
            var meaning = meaning(entry);
            if (!meaning.isEmpty()) {
                entry.typed().forEach(words -> meanings.put(String.join(" ", Stems.of(words.text())), meaning));
            }
        });
        return meanings.entrySet().stream()
                .map(phrase -> phrase.getKey() + "=" + phrase.getValue())
                .collect(Collectors.joining("\n"));
    }

    private String meaning(Typed entry) {
        var first = Stream.concat(
                        entry.pages().stream().flatMap(page -> landing.page(page).stream()),
                        entry.services().stream().flatMap(service -> landing.service(service).stream()))
                .flatMap(address -> number(address).stream())
                .map(number -> (entry.danger() ? "!" : "@") + number);
        var stems = entry.means().stream().flatMap(word -> Stems.of(word.text()).stream());
        return Stream.concat(first, stems).distinct().collect(Collectors.joining(" "));
    }

    private Optional<Integer> number(String address) {
        return Stream.iterate(0, i -> i + 1)
                .limit(pages.size())
                .filter(i -> pages.get(i).address().equals(address))
                .findFirst();
    }

    private static void checkKnown(YamlPart word, Weights weights, Problems problems) {
        Stems.of(word.text()).stream()
                .filter(stem -> !weights.knows(stem))
                .findFirst()
                .ifPresent(stem -> problems.warning(
                        word.where(),
                        word.quoted() + " is on no page, so what people type finds nothing by it",
                        "write a word that stands on the page they should find"));
    }
}
