package uk.co.knowandsee.signpost.reading;

import java.util.List;

/** Where a word falls into two that are counted apart: some-thing, love-ly, different-ly, mak-ing. */
final class Endings {

    private static final List<String> ENDINGS = List.of(
            "ability", "fully", "ness", "less", "ments", "ment", "hood", "some", "ful", "ly", "ty", "ers", "er", "man",
            "men", "way", "yard", "work", "line", "book");
    private static final List<String> ING = List.of("ing", "ings");

    private Endings() {}

    /** Where the second word begins, or 0. */
    static int cut(String word) {
        int cut = ListedWords.firstOfTwo(word);
        for (int i = 0; cut == 0 && i < ENDINGS.size(); i++) {
            int stem = word.length() - ENDINGS.get(i).length();
            if (stem > 2 && word.endsWith(ENDINGS.get(i)) && standsAlone(word.substring(0, stem))) {
                cut = stem;
            }
        }
        return cut;
    }

    /** Where -ing begins, if there is a word before it (mak-ing, but thing), or 0. */
    static int beforeIng(String word) {
        for (var ending : ING) {
            int stem = word.length() - ending.length();
            if (word.endsWith(ending) && VowelRuns.hasVowel(word.substring(0, stem))) {
                return stem;
            }
        }
        return 0;
    }

    /** A word of the list, or one with an e at its end that is not said. */
    private static boolean standsAlone(String stem) {
        int last = stem.length() - 1;
        return ListedWords.count(stem) > 0 || (stem.charAt(last) == 'e' && VowelRuns.hasVowel(stem.substring(0, last)));
    }
}
