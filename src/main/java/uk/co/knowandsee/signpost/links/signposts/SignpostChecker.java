package uk.co.knowandsee.signpost.links.signposts;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.co.knowandsee.signpost.links.inquiry.Answer;
import uk.co.knowandsee.signpost.links.inquiry.Inquiry;
import uk.co.knowandsee.signpost.links.inquiry.Question;
import uk.co.knowandsee.signpost.links.outcome.Outcome;
import uk.co.knowandsee.signpost.links.outcome.Remark;
import uk.co.knowandsee.signpost.links.outcome.Verdict;
import uk.co.knowandsee.signpost.links.policy.CheckSettings;

/** Asks about every signpost and remembers what came of it. Never finds links and never writes files. */
public final class SignpostChecker {

    private static final String CACHED = "cached";

    private final LocalDate today;
    private final CheckSettings settings;
    private final Asking asking;
    private final MailAsking mail;

    /** With no exceptions, no cache and nobody asked about letters. */
    public SignpostChecker(LocalDate today, Inquiry inquiry) {
        this(today, CheckSettings.usual(""), inquiry::ask, MailAsking.NOBODY);
    }

    /**
     * @param asking finds out about web addresses
     * @param mail finds out about the domains of e-mail addresses; asked only when there is a network
     */
    public SignpostChecker(LocalDate today, CheckSettings settings, Asking asking, MailAsking mail) {
        this.today = today;
        this.settings = settings;
        this.asking = asking;
        this.mail = mail;
    }

    /** Without remembering anything, before or after: for links of somebody else, however many. */
    public SignpostReport check(List<ExternalLink> links) throws InterruptedException {
        return check(links, Ledger.EMPTY, false);
    }

    /** @param ledger what was remembered; the report carries what is to be remembered next */
    public SignpostReport check(List<ExternalLink> links, Ledger ledger) throws InterruptedException {
        return check(links, ledger, true);
    }

    private SignpostReport check(List<ExternalLink> links, Ledger ledger, boolean remembered)
            throws InterruptedException {
        var known = new TreeMap<URI, Answer>();
        links.forEach(link -> unasked(link, ledger).ifPresent(answer -> known.put(link.address(), answer)));
        known.putAll(new Impostors(links).answers(known.keySet()));
        var open = links.stream()
                .filter(link -> !known.containsKey(link.address()))
                .toList();
        known.putAll(asking.ask(open.stream()
                .filter(link -> !isMail(link))
                .map(link -> question(link, ledger, remembered))
                .toList()));
        boolean network = isThereANetwork(known);
        known.putAll(new MailBoxes(mail, network)
                .ask(open.stream().filter(SignpostChecker::isMail).toList()));
        return report(links, ledger, known, network);
    }

    static boolean isMail(ExternalLink link) {
        return "mailto".equalsIgnoreCase(link.address().getScheme());
    }

    private static Question question(ExternalLink link, Ledger ledger, boolean remembered) {
        var line = ledger.of(link.address());
        return new Question(
                link.address(),
                Expectations.of(link),
                line.flatMap(Ledger.Line::likeness),
                line.map(Ledger.Line::owner).orElse(""),
                remembered);
    }

    /** What nobody has to be asked about: it is excluded, not among those wanted, or was good a moment ago. */
    private Optional<Answer> unasked(ExternalLink link, Ledger ledger) {
        var address = link.address();
        var exclusion = settings.exclusionOf(address, today);
        if (exclusion.isPresent()) {
            return Optional.of(
                    Answer.of(address, Outcome.Skipped.excluded(exclusion.get().reason())));
        }
        if (!settings.includes(address)) {
            return Optional.of(Answer.of(
                    address, new Outcome.Skipped("not-included", "it is not among the addresses to be checked", "")));
        }
        return ledger.of(address).flatMap(line -> cached(address, line));
    }

    /** Failures are never taken from memory: a link that was mended an hour ago should be seen to be. */
    private Optional<Answer> cached(URI address, Ledger.Line line) {
        var good = line.lastGood().filter(day -> settings.isFresh(day, today));
        if (good.isEmpty() || line.last().filter(past -> !past.wasGood()).isPresent()) {
            return Optional.empty();
        }
        boolean moved =
                line.last().filter(past -> past.verdict() == Verdict.MOVED).isPresent();
        boolean forGood = line.last()
                .filter(past -> past.reason().equals("redirect-permanent"))
                .isPresent();
        Outcome outcome = moved
                ? new Outcome.Moved(line.finalAddress(), forGood, line.status())
                : new Outcome.Reached(line.status());
        var remark =
                new Remark(CACHED, "seen on " + SignpostReport.inWords(good.get()) + " and not asked again since", "");
        return Optional.of(new Answer(
                address, outcome, List.of(remark), List.of(), line.finalAddress(), Optional.empty(), Optional.empty()));
    }

    private static boolean isThereANetwork(Map<URI, Answer> answers) {
        var asked = answers.values().stream()
                .map(Answer::outcome)
                .filter(outcome -> outcome.verdict() != Verdict.SKIPPED)
                .toList();
        return asked.isEmpty() || asked.stream().anyMatch(o -> !o.equals(Outcome.Unsure.noNetwork()));
    }

    private SignpostReport report(List<ExternalLink> links, Ledger ledger, Map<URI, Answer> answers, boolean network) {
        var weighing = new Weighing(settings, today);
        var learned = new TreeMap<URI, Ledger.Line>();
        var entries = new ArrayList<Entry>();
        for (var link : links) {
            var answer = Optional.ofNullable(answers.get(link.address()))
                    .orElseThrow(() -> new IllegalStateException("nobody asked for " + link.address()));
            var before = ledger.of(link.address());
            var weighed = isCached(answer)
                    ? new Weighing.Weighed(answer.outcome(), answer.remarks(), before)
                    : weighing.weigh(link, answer, before);
            weighed.line().ifPresent(line -> learned.put(link.address(), line));
            entries.add(new Entry(link, weighed.outcome(), weighed.remarks(), answer.hops(), weighed.line()));
        }
        var linked = links.stream().map(ExternalLink::address).collect(Collectors.toSet());
        var now = ledger.with(learned);
        var services = links.stream().flatMap(link -> link.services().stream()).toList();
        var kept = network ? now.pruned(linked, today) : now;
        return new SignpostReport(today, network, entries, now.lastVerified(linked), services, kept);
    }

    private static boolean isCached(Answer answer) {
        return answer.remarks().stream().anyMatch(remark -> remark.reason().equals(CACHED));
    }
}
