package uk.co.knowandsee.signpost.reading;

import java.util.Locale;

/** Words with an apostrophe: what it stands for is said with the word before it, or is a syllable of its own. */
final class Contractions {

    private Contractions() {}

    static int count(String word) {
        var straight = word.replace('\u2019', '\'').replace('\u02BC', '\'').toLowerCase(Locale.ROOT);
        int listed = ListedWords.count(straight);
        if (listed > 0) {
            return listed;
        }
        var pieces = straight.split("'", -1);
        int sum = Syllables.plain(pieces[0]);
        for (int i = 1; i < pieces.length; i++) {
            sum += after(pieces[i - 1], pieces[i]);
        }
        return sum;
    }

    private static int after(String before, String piece) {
        boolean said = switch (piece) {
            case "", "m" -> false; // parents', I'm
            case "t" -> before.endsWith("n"); // is-n't
            case "s" -> VowelRuns.hisses(before); // police-'s
            case "d" -> before.endsWith("t") || before.endsWith("d"); // it-'d
            case "ll", "ve", "re" -> !VowelRuns.endsOpen(before); // they'll, but that-'ll
            default -> true;
        };
        return said ? Syllables.plain(piece) : 0; // o'-clock
    }
}
