package uk.co.knowandsee.signpost.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Turns text into the stems that are looked up. The rules are written so that Java and JavaScript read them alike, and
 * they are part of the index: the script in the browser has none of its own, so the two cannot drift apart.
 */
final class Stems {

    /**
     * A rule for the end of a word.
     *
     * @param from a regular expression
     * @param to what takes its place
     */
    record Ending(String from, String to) {}

    /** Each is tried once, in this order: stories, watches, pictures, exploitation, sharing, shared, share, tell, worry. */
    static final List<Ending> ENDINGS = List.of(
            new Ending("^(..+)ies$", "$1y"),
            new Ending("^(..+)(sh|ch|x|ss|z)es$", "$1$2"),
            new Ending("^(..+[^su])s$", "$1"),
            new Ending("^(....+)ation$", "$1"),
            new Ending("^(?=.*[aeiouy].*ing$)(...+)ing$", "$1"),
            new Ending("^(?=.*[aeiouy].*ed$)(...+)ed$", "$1"),
            new Ending("^(....+)e$", "$1"),
            new Ending("^(.+)([bdfgklmnprtz])\\2$", "$1$2"),
            new Ending("^(..+)y$", "$1i"));

    /** Words that say nothing about what is looked for. */
    static final List<String> STOP =
            List.of(("a about after all also am an and any anybody anyone are as at be because been being"
                            + " but by can could did do does doing done dont down each else ever for from get gets getting go goes"
                            + " going got had has have having he hell her here hes him his how i if im in into is it its ive just keep"
                            + " keeps"
                            + " know let like lot make makes may me more most much my no not of off on one or other our out over"
                            + " people person really say says see she shes so some somebody someone something than that the their"
                            + " them then there these they theyre thing things think this those to too under up us very want wants"
                            + " was way we well were what when where which while who whom why will with would you your youre")
                    .split(" "));

    private static final Set<String> STOPPED = Set.copyOf(STOP);
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2019\u02bc`\u00b4]");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final List<Pattern> PATTERNS =
            ENDINGS.stream().map(ending -> Pattern.compile(ending.from())).toList();
    private static final int LONGEST = 40;

    private Stems() {}

    /** The stems of a text in their order, without those that say nothing. Whatever the text holds, each is a-z and 0-9. */
    static List<String> of(String text) {
        return words(text).stream()
                .filter(word -> !STOPPED.contains(word))
                .map(Stems::stem)
                .toList();
    }

    private static List<String> words(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var bare = APOSTROPHES.matcher(MARKS.matcher(plain).replaceAll("")).replaceAll("");
        return Arrays.stream(BETWEEN.split(bare))
                .filter(word -> !word.isEmpty() && word.length() <= LONGEST)
                .toList();
    }

    static String stem(String word) {
        var stem = word;
        for (int i = 0; i < ENDINGS.size(); i++) {
            stem = PATTERNS.get(i).matcher(stem).replaceFirst(ENDINGS.get(i).to());
        }
        return stem;
    }
}
