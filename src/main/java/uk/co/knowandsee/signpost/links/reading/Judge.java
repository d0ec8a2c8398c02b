package uk.co.knowandsee.signpost.links.reading;

import java.util.Optional;
import uk.co.knowandsee.signpost.links.outcome.Outcome;
import uk.co.knowandsee.signpost.links.outcome.Verdict;
import uk.co.knowandsee.signpost.links.words.Languages;
import uk.co.knowandsee.signpost.links.words.TellingWords;

/** Says whether a page that came back is the help that was promised: the worst first. */
public final class Judge {

    private static final double USUAL_DRIFT = .75;
    private static final int SHORT = 100; // words

    private final Vocabulary vocabulary = Vocabulary.ofTheProgram();
    private final Languages languages = new Languages();
    private final TellingWords telling = new TellingWords(languages);
    private final PageReader reader = new PageReader();
    private final Notices notices = new Notices(vocabulary);
    private final NotFound notFound = new NotFound(vocabulary);
    private final TakenOver takenOver = new TakenOver(vocabulary);
    private final LeadsAway leadsAway = new LeadsAway();
    private final PromiseCheck promises = new PromiseCheck();
    private final Drift drift;

    public Judge() {
        this(USUAL_DRIFT);
    }

    /** @param drift how unlike its last good day a page has to be for an alarm: 0 for any change, 1 for never */
    public Judge(double drift) {
        this.drift = new Drift(drift);
    }

    public Judgement judge(Case page) {
        return opinion(page).judgement();
    }

    /** How much there is to gain from asking its server for a page that cannot exist; see {@link Opinion#doubt}. */
    public int doubt(Case page) {
        return opinion(page).doubt();
    }

    /** What there is to say about a page, worked out once. */
    public Opinion opinion(Case page) {
        return new Opinion(this, facts(page));
    }

    Judgement judge(Facts facts, Optional<Outcome> objection) {
        return objection.map(Judgement::objecting).orElseGet(() -> drift.judge(facts));
    }

    int doubt(Facts facts, Optional<Outcome> objection) {
        boolean nothingToLearn = SiteAddress.isFront(facts.page().asked())
                || facts.reading().isUnreadable()
                || facts.promise().isHeld()
                || facts.asBefore()
                || facts.isAboutItsAddress()
                || objection
                        .filter(outcome -> outcome.verdict() == Verdict.WRONG)
                        .isPresent();
        return nothingToLearn ? 0 : signsOfDoubt(facts);
    }

    private static int signsOfDoubt(Facts facts) {
        var page = facts.page();
        boolean moved = !page.way().isEmpty() && !SiteAddress.samePage(page.asked(), page.last());
        return 1 + (moved ? 2 : 0) + (page.sharing() > 1 ? 2 : 0) + (facts.now().length() < SHORT ? 1 : 0);
    }

    /** The worst that speaks against a page. */
    Optional<Outcome> objection(Facts facts) {
        var notNow = notices.notNow(facts);
        var closed = notices.closed(facts);
        var missing = notFound.inWords(facts);
        boolean explained = notNow.isPresent() || closed.isPresent() || missing.isPresent();
        return takenOver
                .objection(facts, explained)
                .or(() -> missing)
                .or(() -> notNow)
                .or(() -> leadsAway.objection(facts))
                .or(() -> notFound.objection(facts))
                .or(() -> closed)
                .or(() -> promises.objection(facts));
    }

    private Facts facts(Case page) {
        var said = new Said(page);
        return new Facts(page, said, new PromiseKept(page, said), reader.likeness(page.reading()), languages, telling);
    }
}
