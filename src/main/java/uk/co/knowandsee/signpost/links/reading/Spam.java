package uk.co.knowandsee.signpost.links.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.links.reading.Suspicion.Kind;
import uk.co.knowandsee.signpost.links.words.Phrase;
import uk.co.knowandsee.signpost.links.words.Wording;
import uk.co.knowandsee.signpost.links.words.Words;

/**
 * Weighs the words of gambling, adult and pill spam. A helpline for gamblers has its subject in every heading, too:
 * what tells them apart is that one sells, and the other has the words of those who help.
 */
final class Spam {

    private static final double[] DENSITIES = {.005, .015, .03}; // of all words, for one, two and three points
    private static final int FEWEST_PHRASES = 2; // different ones
    private static final int MOST_OF_ONE = 10; // one phrase over and over is one name

    private final Vocabulary vocabulary;

    Spam(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void weigh(Facts facts, Suspicion suspicion) {
        var said = facts.said();
        loud(facts, said.loud(), suspicion);
        suspicion.add(Kind.HOSTILE, inText(said.text(), facts), "its text sells what spam sells");
    }

    private void loud(Facts facts, Wording loud, Suspicion suspicion) {
        boolean helps = loud.saysAny(vocabulary.help()).isPresent();
        loud.saysAny(vocabulary.sales())
                .or(() -> helps ? Optional.empty() : loud.saysAny(vocabulary.subjects()))
                .filter(phrase -> !wasThere(phrase, facts))
                .ifPresent(phrase ->
                        suspicion.add(Kind.HOSTILE, 3, "its title or heading says `" + phrase.written() + "`"));
    }

    private int inText(Wording text, Facts facts) {
        var sales = vocabulary.sales().stream()
                .filter(phrase -> !wasThere(phrase, facts))
                .toList();
        int sold = count(text, sales);
        int subject = count(text, vocabulary.subjects());
        int help = count(text, vocabulary.help());
        long different = Stream.concat(sales.stream(), vocabulary.subjects().stream())
                .filter(text::says)
                .count();
        if (sold == 0 || different < FEWEST_PHRASES || help >= 2 * (sold + subject)) {
            return 0;
        }
        double density = (double) (sold + (help < subject ? subject : 0)) / text.length();
        int points = 0;
        while (points < DENSITIES.length && density >= DENSITIES[points]) {
            points++;
        }
        return points;
    }

    private static int count(Wording text, List<Phrase> phrases) {
        return phrases.stream()
                .mapToInt(phrase -> Math.min(MOST_OF_ONE, text.count(phrase)))
                .sum();
    }

    /** What stood there on the last good day is no news. */
    private static boolean wasThere(Phrase phrase, Facts facts) {
        var before = Wording.of(facts.page().before().map(Likeness::title).orElse(""));
        return before.says(phrase)
                || (!facts.before().isEmpty()
                        && facts.cosine() > .5
                        && facts.before().keySet().containsAll(Words.folded(phrase.written())));
    }
}
