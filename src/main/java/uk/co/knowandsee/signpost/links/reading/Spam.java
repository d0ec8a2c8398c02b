package uk.co.knowandsee.signpost.links.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.links.reading.Suspicion.Kind;
import uk.co.knowandsee.signpost.links.words.Phrase;
import uk.co.knowandsee.signpost.links.words.Wording;

/**
 * Weighs the words of gambling, adult and pill spam. A helpline for gamblers has its subject in every heading, too:
 * what tells them apart is that one sells, and the other has the words of those who help.
 */
final class Spam {

    private static final double[] DENSITIES = {.005, .015, .03}; // of all words, for one, two and three points
    private static final int FEWEST_PHRASES = 2; // different ones
    private static final int MOST_OF_ONE = 10; // one phrase over and over is one name
    private static final double STILL_ITSELF = .5; // cosine: what stood there before is no news

    private final Vocabulary vocabulary;

    Spam(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void weigh(Facts facts, Suspicion suspicion) {
        boolean asItWas = facts.page().before().isPresent() && facts.cosine() > STILL_ITSELF;
        var text = facts.said().text();
        int sold = count(text, vocabulary.sales());
        int subject = count(text, vocabulary.subjects());
        int help = count(text, vocabulary.help());
        if (asItWas || help > sold + subject) {
            return;
        }
        loud(facts, suspicion);
        boolean enough = sold > 0 && different(text) >= FEWEST_PHRASES;
        int all = help < subject ? sold + subject : sold;
        suspicion.add(
                Kind.HOSTILE, enough ? points((double) all / text.length()) : 0, "its text sells what spam sells");
    }

    private void loud(Facts facts, Suspicion suspicion) {
        var loud = facts.said().loud();
        var before = Wording.of(facts.page().before().map(Likeness::title).orElse(""));
        boolean helps = loud.saysAny(vocabulary.help()).isPresent();
        loud.saysAny(vocabulary.sales())
                .or(() -> helps ? Optional.empty() : loud.saysAny(vocabulary.subjects()))
                .filter(phrase -> !before.says(phrase))
                .ifPresent(phrase ->
                        suspicion.add(Kind.HOSTILE, 3, "its title or heading says `" + phrase.written() + "`"));
    }

    private long different(Wording text) {
        return Stream.concat(vocabulary.sales().stream(), vocabulary.subjects().stream())
                .filter(text::says)
                .count();
    }

    private static int points(double density) {
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
}
