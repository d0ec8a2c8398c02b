package uk.co.knowandsee.signpost.links.reading;

import java.util.List;
import java.util.Optional;
import uk.co.knowandsee.signpost.links.outcome.Outcome;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Unsure;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Wrong;
import uk.co.knowandsee.signpost.links.words.Phrase;

/** What a page says of itself instead of its content: go away, come back later, we have closed. */
final class Notices {

    private static final int A_NOTICE = 80; // words: a page that says little else
    private static final int AN_ANNOUNCEMENT = 150; // words

    private final Vocabulary vocabulary;

    Notices(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Keeps robots out, or is away for a while: nobody knows what is behind it. */
    Optional<Outcome> notNow(Facts facts) {
        if (facts.promise().isHeld()) {
            return Optional.empty();
        }
        Optional<Outcome> blocked = says(facts.said(), vocabulary.blocked())
                .map(phrase -> Unsure.byHand("blocked", "the site keeps robots out"));
        return blocked.or(() -> says(facts.said(), vocabulary.maintenance())
                .map(phrase -> Unsure.later("maintenance", "the site says that it is being worked on")));
    }

    /** A service that has ended; one whose number still stands there may only be closed tonight. */
    Optional<Outcome> closed(Facts facts) {
        return facts.said()
                .label(vocabulary.closed())
                .or(() -> facts.said().shortText(vocabulary.closed(), AN_ANNOUNCEMENT))
                .map(phrase -> closed(facts, phrase));
    }

    private static Outcome closed(Facts facts, Phrase phrase) {
        var inWords = "the page says that the service has ended";
        return facts.promise().phonesHeld()
                ? Unsure.byHand("closed", inWords + ", though its number still stands there")
                : new Wrong(
                        "closed",
                        inWords,
                        "ring to make sure, then take the service out of the directory",
                        List.of("it says `" + phrase.written() + "`"));
    }

    private static Optional<Phrase> says(Said said, List<Phrase> phrases) {
        return said.label(phrases).or(() -> said.shortText(phrases, A_NOTICE));
    }
}
