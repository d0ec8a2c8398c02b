package uk.co.knowandsee.signpost.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.co.knowandsee.signpost.languages.Languages;
import uk.co.knowandsee.signpost.languages.Sibling;

/** Which pages say the same: an English page, its translations, and its easy read page. */
public final class Families {

    /** English first, then Welsh and the others in the order of the list, easy read last. */
    private static final Comparator<Page> ORDER = Comparator.comparingInt(
            (Page page) -> page.sibling().map(Families::rank).orElse(-1));

    private final Map<String, Page> byAddress = new HashMap<>();
    private final Map<String, List<Page>> byEnglish = new HashMap<>();

    private Families(List<Page> pages) {
        for (var page : pages) {
            byAddress.put(page.address(), page);
            byEnglish
                    .computeIfAbsent(page.englishAddress(), english -> new ArrayList<>())
                    .add(page);
        }
        byEnglish.values().forEach(family -> family.sort(ORDER));
    }

    /** @param pages of which the families are made; who is not among them is no family */
    public static Families of(List<Page> pages) {
        return new Families(pages);
    }

    private static int rank(Sibling sibling) {
        return sibling.easyRead() ? Languages.OTHERS.size() : Languages.OTHERS.indexOf(sibling.language());
    }

    /** A page and all that say the same, in the order of the language switch. */
    public List<Page> of(Page page) {
        return List.copyOf(byEnglish.getOrDefault(page.englishAddress(), List.of()));
    }

    /** The English page that a page is a sibling of; empty when there is none, and for English pages. */
    public Optional<Page> english(Page page) {
        return page.sibling().map(sibling -> byAddress.get(page.englishAddress()));
    }

    /** Whether a page was last looked at before its English page was, so that it may say what no longer holds. */
    public boolean isOutOfStep(Page page) {
        return english(page)
                .map(english -> page.date().isBefore(english.date()))
                .orElse(false);
    }
}
