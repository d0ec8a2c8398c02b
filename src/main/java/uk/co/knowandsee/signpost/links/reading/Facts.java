package uk.co.knowandsee.signpost.links.reading;

import java.util.Map;
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

    Reading reading() {
        return page.reading();
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

    /** Whether its title has no telling word of the one it had; a title that says nothing is no other title. */
    boolean otherTitle() {
        return page.before()
                .map(Likeness::title)
                .map(before ->
                        Words.folded(before).stream().filter(telling::isTelling).toList())
                .filter(before -> !before.isEmpty())
                .map(before -> Words.folded(reading().title()).stream().noneMatch(before::contains))
                .orElse(false);
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
