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
    private static final int HARDLY_ANYTHING = 30; // words
    private static final int AN_ANNOUNCEMENT = 150; // words

    private final Vocabulary vocabulary;

    Notices(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Keeps robots out, or is away for a while: nobody knows what is behind it. */
    Optional<Outcome> notNow(Facts facts) {
        if (facts.promise().isHeld() || facts.said().text().length() > A_NOTICE) {
            return Optional.empty();
        }
        if (isAChallenge(facts) || says(facts.said(), vocabulary.blocked())) {
            return Optional.of(Unsure.byHand("blocked", "the site keeps robots out"));
        }
        return says(facts.said(), vocabulary.maintenance())
                ? Optional.of(Unsure.later("maintenance", "the site says that it is being worked on"))
                : Optional.empty();
    }

    private boolean isAChallenge(Facts facts) {
        return facts.said().text().length() <= HARDLY_ANYTHING
                && facts.reading().parts().stream()
                        .anyMatch(part -> vocabulary.challengeParts().stream().anyMatch(part::contains));
    }

    private static boolean says(Said said, List<Phrase> phrases) {
        return said.label(phrases).isPresent() || said.text().saysAny(phrases).isPresent();
    }

    /** A service that has ended; one whose number still stands there may only be closed tonight. */
    Optional<Outcome> closed(Facts facts) {
        var brief = facts.said().shortText(vocabulary.closed(), AN_ANNOUNCEMENT);
        return facts.said().label(vocabulary.closed()).or(() -> brief).map(phrase -> closed(facts, phrase));
    }

    private static Outcome closed(Facts facts, Phrase phrase) {
        var inWords = "the page says that the service has ended";
        if (facts.promise().phonesHeld()) {
            return Unsure.byHand("closed", inWords + ", though its number still stands there");
        }
        if (facts.said().text().length() > AN_ANNOUNCEMENT
                && !facts.page().expected().isService()) {
            return Unsure.byHand("closed", "the page may say that a service has ended");
        }
        return new Wrong(
                "closed",
                inWords,
                "ring to make sure, then take the service out of the directory",
                List.of("it says `" + phrase.written() + "`"));
    }
}
