package uk.co.knowandsee.signpost.links.reading;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.links.outcome.Outcome;
import uk.co.knowandsee.signpost.links.reading.Suspicion.Kind;
import uk.co.knowandsee.signpost.links.words.Phrase;

/** Whether a page is parked or taken over. */
final class TakenOver {

    private static final int SHORT = 120; // words: a page that says little else
    private static final int NEARLY_EMPTY = 40; // words
    private static final Pattern HOST_NAME = Pattern.compile("[\\w-]+(?:\\.[\\w-]+)+");

    private final Vocabulary vocabulary;
    private final Spam spam;

    TakenOver(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.spam = new Spam(vocabulary);
    }

    /** @param explained whether the page says itself why it is not what it was, e.g. that it is not found */
    Optional<Outcome> objection(Facts facts, boolean explained) {
        var suspicion = new Suspicion();
        nobodys(facts, suspicion);
        spam.weigh(facts, suspicion);
        if (!facts.promise().isHeld() && !explained && !facts.reading().isUnreadable()) {
            changes(facts, suspicion);
        }
        return suspicion.outcome();
    }

    private void nobodys(Facts facts, Suspicion suspicion) {
        parkingPart(facts)
                .ifPresent(
                        part -> suspicion.add(Kind.NOBODYS, 5, "it is made by a company that parks domains: " + part));
        forSale(facts, suspicion);
        if (!facts.promise().isHeld()) {
            noSite(facts).ifPresent(phrase -> suspicion.add(Kind.NOBODYS, 5, quoted("it says", phrase)));
            adverts(facts, suspicion);
        }
    }

    private Optional<String> parkingPart(Facts facts) {
        var page = facts.page();
        var away = page.way().stream().filter(step -> !SiteAddress.sameSite(step, page.asked()));
        return Stream.of(
                        away.map(TakenOver::hostAndPath),
                        facts.reading().leadsOn().stream().map(TakenOver::hostAndPath),
                        facts.reading().parts().stream().sorted())
                .flatMap(parts -> parts)
                .filter(part -> vocabulary.parkingHosts().stream().anyMatch(parking -> isOf(part, parking)))
                .findFirst();
    }

    /** An entry that begins with a slash is a path on any host. */
    private static boolean isOf(String part, String parking) {
        int slash = part.indexOf('/');
        var path = slash < 0 ? "" : part.substring(slash);
        return parking.startsWith("/")
                ? path.equals(parking)
                : part.equals(parking)
                        || part.startsWith(parking + "/")
                        || part.startsWith("www." + parking)
                        || part.substring(0, slash < 0 ? part.length() : slash).endsWith("." + parking);
    }

    private static String hostAndPath(URI address) {
        return address.getHost() + address.getPath();
    }

    private void forSale(Facts facts, Suspicion suspicion) {
        var said = facts.said();
        var loud = said.loud().saysAny(vocabulary.forSale()).or(() -> said.shortText(vocabulary.forSale(), SHORT));
        loud.ifPresentOrElse(
                phrase -> suspicion.add(Kind.NOBODYS, 5, quoted("it says", phrase)),
                () -> said.text()
                        .saysAny(vocabulary.forSale())
                        .ifPresent(phrase -> suspicion.add(Kind.NOBODYS, 2, quoted("somewhere it says", phrase))));
    }

    private Optional<Phrase> noSite(Facts facts) {
        var said = facts.said();
        boolean nobodyToRing = facts.reading().phones().isEmpty() && said.text().length() <= NEARLY_EMPTY;
        return said.label(vocabulary.serverDefault())
                .or(() -> said.shortText(vocabulary.serverDefault(), SHORT))
                .or(() -> nobodyToRing ? said.wholeLabel(vocabulary.comingSoon()) : Optional.empty());
    }

    /** A page of nothing but searches, under the name of its own host. */
    private void adverts(Facts facts, Suspicion suspicion) {
        var title = facts.reading().title();
        if (HOST_NAME.matcher(title).matches() && facts.said().loud().says("thishost")) {
            suspicion.add(Kind.NOBODYS, 2, "its title is only its host's name");
        }
        facts.said()
                .shortText(vocabulary.advertFrames(), SHORT)
                .ifPresent(phrase -> suspicion.add(Kind.NOBODYS, 3, quoted("it says little else than", phrase)));
    }

    private static void changes(Facts facts, Suspicion suspicion) {
        boolean allGone = facts.promise().isAllGone();
        boolean otherTitle = facts.otherTitle();
        if (allGone) {
            suspicion.add(otherTitle ? Kind.HOSTILE : Kind.CHANGE, 2, "nothing on it names the service");
        }
        language(facts).ifPresent(language -> suspicion.add(Kind.HOSTILE, 2, "it is no longer in `" + language + "`"));
        if (facts.cosine() < Drift.OFF_TOPIC) {
            suspicion.add(Kind.CHANGE, 3, "it is about something else than before");
        }
        if (otherTitle) {
            suspicion.add(Kind.CHANGE, 1, "its title has no word of the one before");
        }
        if (otherHosts(facts)) {
            suspicion.add(Kind.CHANGE, 1, "it links to other sites than before");
        }
        if (otherOwner(facts.page())) {
            suspicion.add(
                    Kind.HOSTILE,
                    1,
                    "its certificate names another owner: " + facts.page().ownerNow());
        }
        if (facts.elsewhere()) {
            suspicion.add(
                    Kind.CHANGE,
                    2,
                    "it comes from another site: " + facts.page().last());
        }
    }

    private static Optional<String> language(Facts facts) {
        var before = facts.page().before().map(Likeness::language).orElse("");
        return Stream.of(facts.page().expected().language(), before)
                .filter(facts::speaksOtherThan)
                .findFirst();
    }

    private static boolean otherHosts(Facts facts) {
        var before = facts.page().before().map(Likeness::hosts).orElse(List.of());
        var now = facts.reading().hosts();
        long kept = before.stream().filter(now::contains).count();
        return before.size() >= 3 && !now.isEmpty() && kept * 10 <= before.size();
    }

    /** Most certificates name only their host, which says nothing of an owner. */
    private static boolean otherOwner(Case page) {
        return isAnOwner(page.ownerBefore())
                && isAnOwner(page.ownerNow())
                && !page.ownerBefore().equalsIgnoreCase(page.ownerNow());
    }

    private static boolean isAnOwner(String name) {
        return !name.isBlank() && !HOST_NAME.matcher(name.replace("*.", "")).matches();
    }

    private static String quoted(String begin, Phrase phrase) {
        return begin + " `" + phrase.written() + "`";
    }
}
