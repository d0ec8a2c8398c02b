package uk.co.knowandsee.signpost.links.reading;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.links.hosts.RegisteredDomain;
import uk.co.knowandsee.signpost.links.words.Languages;
import uk.co.knowandsee.signpost.links.words.TellingWords;
import uk.co.knowandsee.signpost.links.words.Words;

/**
 * A case with what follows from it, worked out once.
 *
 * @param page the case
 * @param said what the page says
 * @param promise what it should say
 * @param now what would be remembered of it today
 * @param languages for telling languages
 * @param telling for telling words
 */
record Facts(Case page, Said said, PromiseKept promise, Likeness now, Languages languages, TellingWords telling) {

    private static final Pattern BETWEEN_PARTS = Pattern.compile("\\s[-–—]\\s|[|·»«•]");

    Reading reading() {
        return page.reading();
    }

    Facts with(List<Probe> probes) {
        var probed = new Case(
                page.asked(),
                page.way(),
                page.reading(),
                page.expected(),
                page.before(),
                probes,
                page.front(),
                page.sharing(),
                page.ownerBefore(),
                page.ownerNow());
        return new Facts(probed, said, promise, now, languages, telling);
    }

    /** Whether the page came from a site that is neither the one that was asked nor known to belong to the service. */
    boolean elsewhere() {
        var now = RegisteredDomain.of(page.last());
        return !now.equals(RegisteredDomain.of(page.asked())) && !belongs(now);
    }

    boolean belongs(String registered) {
        return page.expected().hosts().stream().map(RegisteredDomain::of).anyMatch(registered::equals);
    }

    /** How much it is about what it was about on its last good day; the same when nobody knows. */
    double cosine() {
        return page.before()
                .map(Likeness::words)
                .filter(before -> !before.isEmpty())
                .map(before -> TellingWords.cosine(before, now.words()))
                .orElse(1.0);
    }

    /**
     * Whether its title has no telling word of the one it had. The part that both share is the name of the site, and
     * does not count; a title that says nothing is no other title.
     */
    boolean otherTitle() {
        var before = partsOf(page.before().map(Likeness::title).orElse(""));
        var now = partsOf(reading().title());
        var words = tellingWords(before.stream().filter(part -> !now.contains(part)));
        return !words.isEmpty()
                && tellingWords(now.stream().filter(part -> !before.contains(part))).stream()
                        .noneMatch(words::contains);
    }

    private static List<String> partsOf(String title) {
        return Stream.of(BETWEEN_PARTS.split(title)).map(String::strip).toList();
    }

    private List<String> tellingWords(Stream<String> parts) {
        return parts.flatMap(part -> Words.folded(part).stream())
                .filter(telling::isTelling)
                .toList();
    }

    /** Whether it is as it was on its last good day, but for trifles. */
    boolean asBefore() {
        return page.before()
                .filter(before -> before.title().equals(now.title()))
                .filter(before -> Long.bitCount(before.simHash() ^ now.simHash()) <= Drift.TRIFLE)
                .isPresent();
    }

    /** Whether it speaks another language than this one, and this one not at all. */
    boolean speaksOtherThan(String language) {
        var spoken = reading().language();
        return !language.isEmpty()
                && !spoken.isEmpty()
                && !spoken.equals(language)
                && !languages.speaks(reading().text(), language);
    }

    /** Whether its title or headings take up what its address says it is about. */
    boolean isAboutItsAddress() {
        var segments = SiteAddress.segments(page.asked());
        var last = segments.subList(Math.max(0, segments.size() - 2), segments.size());
        var told = String.join(" ", last).replaceAll("\\.[a-z]{2,5}\\b", " ");
        return Words.folded(told.replace('_', ' ')).stream()
                .filter(word -> word.length() > 3 && telling.isTelling(word))
                .anyMatch(word -> said.loud().says(word));
    }

    Map<String, Integer> before() {
        return page.before().<Map<String, Integer>>map(Likeness::words).orElse(Map.of());
    }
}
