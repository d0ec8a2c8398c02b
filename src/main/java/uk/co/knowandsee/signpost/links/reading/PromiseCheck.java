package uk.co.knowandsee.signpost.links.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.co.knowandsee.signpost.directory.Hours;
import uk.co.knowandsee.signpost.links.outcome.Outcome;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Unsure;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Wrong;

/** Whether a page still says what the directory promises of its service. */
final class PromiseCheck {

    private static final String RING = "ring the service, then mend its entry in the directory or find its new page";

    Optional<Outcome> objection(Facts facts) {
        var promise = facts.promise();
        var expected = facts.page().expected();
        if (!expected.isService()) {
            return Optional.empty();
        }
        if (facts.reading().isUnreadable()) {
            return unreadable(facts);
        }
        if (!promise.missingPhones().isEmpty()) {
            return wrong("phone-gone", "the page no longer shows the number that we promise", promise.evidence());
        }
        if (!promise.missingWords().isEmpty()) {
            return wrong("words-gone", "the page no longer says what we promise", promise.evidence());
        }
        return language(facts).or(() -> hours(facts)).or(() -> elsewhere(facts));
    }

    private static Optional<Outcome> unreadable(Facts facts) {
        boolean toCheck = facts.promise().isSomething()
                || !facts.page().expected().language().isEmpty();
        return toCheck
                ? Optional.of(Unsure.byHand(
                        "unreadable", "the page shows its text only to a browser, so nobody can tell what it says"))
                : Optional.empty();
    }

    private static Optional<Outcome> language(Facts facts) {
        var language = facts.page().expected().language();
        return facts.speaksOtherThan(language)
                ? wrong(
                        "language-changed",
                        "the page is in another language than we promise",
                        List.of("it is written in `" + facts.reading().language() + "`, expected `" + language + "`"))
                : Optional.empty();
    }

    private static Optional<Outcome> hours(Facts facts) {
        return facts.promise().hoursDiffer()
                ? wrong(
                        "hours-differ",
                        "the page gives other opening hours than the directory",
                        List.of(
                                "the page: " + inWords(facts.reading().hours()),
                                "the directory: "
                                        + inWords(facts.page().expected().hours())))
                : Optional.empty();
    }

    /** A page of another site that neither promises nor names anything of ours. */
    private static Optional<Outcome> elsewhere(Facts facts) {
        return facts.elsewhere() && facts.promise().isAllGone()
                ? Optional.of(
                        Unsure.byHand("leads-away", "it leads to another site, and that one does not name the service"))
                : Optional.empty();
    }

    private static String inWords(List<Hours.Weekly> hours) {
        return hours.stream().map(Hours.Weekly::inWords).distinct().limit(3).collect(Collectors.joining(" / "));
    }

    private static Optional<Outcome> wrong(String reason, String inWords, List<String> evidence) {
        return Optional.of(new Wrong(reason, inWords, RING, evidence));
    }
}
