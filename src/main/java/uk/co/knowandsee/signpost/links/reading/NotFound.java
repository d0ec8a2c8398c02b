package uk.co.knowandsee.signpost.links.reading;

import java.util.List;
import java.util.Optional;
import uk.co.knowandsee.signpost.links.outcome.Outcome;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Wrong;

/** Pages that answer 200 and are not there: "not found" in words, the server's answer to anything, the front page. */
final class NotFound {

    private static final int SHORT = 60; // words
    private static final int ENOUGH_TO_COMPARE = 8; // words
    private static final double THE_SAME = .8; // of all runs of words
    private static final double THE_FRONT_PAGE = .9;
    private static final int MANY = 3; // of our addresses that end at one
    private static final String FIND =
            "find the page's new address, ring to make sure that the service is still there, or remove the link";

    private final Vocabulary vocabulary;

    NotFound(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Whether the way that it came, or what else comes from there, says so. */
    Optional<Outcome> objection(Facts facts) {
        return landsOnTheFront(facts)
                .or(() -> asTheServerAnswersAnything(facts))
                .or(() -> sharedByMany(facts));
    }

    /** Whether its title, its heading, or a short text says so. */
    Optional<Outcome> inWords(Facts facts) {
        var said = facts.said();
        return said.label(vocabulary.notFound())
                .or(() -> said.wholeLabel(vocabulary.notFoundAlone()))
                .or(() -> facts.isAboutItsAddress() ? Optional.empty() : said.shortText(vocabulary.notFound(), SHORT))
                .map(phrase -> soft("it says `" + phrase.written() + "`"));
    }

    private static Optional<Outcome> landsOnTheFront(Facts facts) {
        var page = facts.page();
        if (SiteAddress.isFront(page.asked())) {
            return Optional.empty();
        }
        boolean redirected = SiteAddress.isFront(page.last()) && SiteAddress.sameSite(page.asked(), page.last());
        boolean same = !facts.promise().isHeld()
                && page.front().filter(front -> isSame(front, facts)).isPresent();
        return redirected || same
                ? Optional.of(new Wrong(
                        "front-page",
                        "its own page is gone: the site's front page comes instead",
                        FIND,
                        List.of(
                                redirected
                                        ? "the server sends it on to " + page.last()
                                        : "the text is that of the front page")))
                : Optional.empty();
    }

    private static boolean isSame(Reading front, Facts facts) {
        return isComparable(facts)
                && front.title().equals(facts.reading().title())
                && front.sketch().likeness(facts.reading().sketch()) >= THE_FRONT_PAGE;
    }

    private static boolean isComparable(Facts facts) {
        return !facts.reading().isUnreadable() && facts.now().length() >= ENOUGH_TO_COMPARE;
    }

    /** Bar-Yossef and others, 2004: a server that answers any address with the same page does not have this one. */
    private static Optional<Outcome> asTheServerAnswersAnything(Facts facts) {
        var page = facts.page();
        var probes = page.probes();
        if (probes.isEmpty() || facts.promise().isHeld() || SiteAddress.isFront(page.asked())) {
            return Optional.empty();
        }
        if (probes.stream().anyMatch(probe -> provesAlive(probe, page))) {
            return Optional.empty();
        }
        boolean sameEnd =
                !page.way().isEmpty() && probes.stream().allMatch(p -> p.last().equals(page.last()));
        if (sameEnd) {
            return Optional.of(soft("addresses that cannot exist lead to the same page: " + page.last()));
        }
        return isComparable(facts) && allAlike(probes, facts.reading())
                ? Optional.of(soft("addresses that cannot exist give the same text"))
                : Optional.empty();
    }

    private static boolean provesAlive(Probe probe, Case page) {
        return probe.status() >= 400 || probe.redirects() != page.way().size();
    }

    private static boolean allAlike(List<Probe> probes, Reading reading) {
        var readings =
                probes.stream().flatMap(probe -> probe.reading().stream()).toList();
        return readings.size() == probes.size()
                && readings.stream().allMatch(probe -> probe.sketch().likeness(reading.sketch()) >= THE_SAME)
                && readings.stream()
                        .allMatch(
                                probe -> probe.sketch().likeness(readings.get(0).sketch()) >= THE_SAME);
    }

    /** Many of our addresses end at one that is none of them, and it is not about what this one was about. */
    private static Optional<Outcome> sharedByMany(Facts facts) {
        var page = facts.page();
        boolean redirected = !page.way().isEmpty() && !SiteAddress.samePage(page.asked(), page.last());
        return page.sharing() >= MANY
                        && redirected
                        && !facts.promise().isHeld()
                        && !facts.isAboutItsAddress()
                        && !facts.asBefore()
                        && !SiteAddress.isFront(page.asked())
                ? Optional.of(soft(page.sharing() + " of our addresses all lead to " + page.last()))
                : Optional.empty();
    }

    private static Outcome soft(String evidence) {
        return new Wrong("soft-404", "the server answers, but there is no such page", FIND, List.of(evidence));
    }
}
