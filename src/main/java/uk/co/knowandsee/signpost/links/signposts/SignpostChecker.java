package uk.co.knowandsee.signpost.links.signposts;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import uk.co.knowandsee.signpost.links.inquiry.Answer;
import uk.co.knowandsee.signpost.links.inquiry.Inquiry;
import uk.co.knowandsee.signpost.links.inquiry.Question;
import uk.co.knowandsee.signpost.links.outcome.Outcome;

/** Asks about every signpost and remembers what came of it. Never finds links and never writes files. */
public final class SignpostChecker {

    private final LocalDate today;
    private final Inquiry inquiry;

    public SignpostChecker(LocalDate today, Inquiry inquiry) {
        this.today = today;
        this.inquiry = inquiry;
    }

    /** @param ledger what was remembered; the report carries what is to be remembered next */
    public SignpostReport check(List<ExternalLink> links, Ledger ledger) throws InterruptedException {
        var addresses = links.stream().map(ExternalLink::address).toList();
        var answers = inquiry.ask(addresses.stream().map(Question::about).toList());
        var now = ledger.with(verified(answers));
        var entries = links.stream()
                .map(link -> entry(link, answer(answers, link.address()), now))
                .toList();
        boolean network = addresses.isEmpty()
                || answers.values().stream().anyMatch(a -> !a.outcome().equals(Outcome.Unsure.noNetwork()));
        var services = new ArrayList<>(
                links.stream().flatMap(link -> link.services().stream()).toList());
        return new SignpostReport(today, network, entries, now.lastVerified(addresses), services, now);
    }

    private static Entry entry(ExternalLink link, Answer answer, Ledger now) {
        return new Entry(link, answer.outcome(), answer.remarks(), answer.hops(), now.of(link.address()));
    }

    private static Answer answer(Map<URI, Answer> answers, URI address) {
        var answer = answers.get(address);
        if (answer == null) {
            throw new IllegalStateException("nobody asked for " + address);
        }
        return answer;
    }

    private Map<URI, Ledger.Line> verified(Map<URI, Answer> answers) {
        var lines = new TreeMap<URI, Ledger.Line>();
        answers.forEach((address, answer) -> status(answer.outcome())
                .ifPresent(status -> lines.put(address, new Ledger.Line(today, status, answer.last()))));
        return lines;
    }

    private static OptionalInt status(Outcome outcome) {
        if (outcome instanceof Outcome.Reached reached) {
            return OptionalInt.of(reached.status());
        }
        return outcome instanceof Outcome.Moved moved ? OptionalInt.of(moved.status()) : OptionalInt.empty();
    }
}
