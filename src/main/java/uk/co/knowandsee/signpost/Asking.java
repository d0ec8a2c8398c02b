package uk.co.knowandsee.signpost;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.links.inquiry.Inquiry;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Skipped;
import uk.co.knowandsee.signpost.links.outside.Surroundings;
import uk.co.knowandsee.signpost.links.policy.CheckSettings;
import uk.co.knowandsee.signpost.links.signposts.Entry;
import uk.co.knowandsee.signpost.links.signposts.ExternalLink;
import uk.co.knowandsee.signpost.links.signposts.Ledger;
import uk.co.knowandsee.signpost.links.signposts.SignpostChecker;
import uk.co.knowandsee.signpost.links.signposts.SignpostReport;

/** Asks about links as the settings and the command line say, and leaves out what they leave out. */
final class Asking {

    private final LocalDate today;
    private final CheckSettings settings;
    private final boolean offline;
    private final Progress progress;

    Asking(LocalDate today, CheckSettings settings, boolean offline, Progress progress) {
        this.today = today;
        this.settings = settings;
        this.offline = offline;
        this.progress = progress;
    }

    SignpostReport about(List<ExternalLink> links, Ledger ledger) throws IOException {
        var asked = new ArrayList<ExternalLink>();
        var leftOut = new ArrayList<Entry>();
        for (var link : links) {
            whyNot(link)
                    .ifPresentOrElse(
                            why -> leftOut.add(new Entry(link, why, List.of(), List.of(), ledger.of(link.address()))),
                            () -> asked.add(link));
        }
        var report = ask(asked, ledger);
        leftOut.addAll(report.entries());
        var services = links.stream().flatMap(link -> link.services().stream()).toList();
        return new SignpostReport(today, report.network(), leftOut, report.lastVerified(), services, report.ledger());
    }

    private SignpostReport ask(List<ExternalLink> links, Ledger ledger) throws IOException {
        try {
            var inquiry = new Inquiry(settings, Surroundings.real(System.getenv()), progress);
            return new SignpostChecker(today, inquiry).check(links, ledger);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the check was stopped before it was finished");
        }
    }

    private Optional<Skipped> whyNot(ExternalLink link) {
        var address = link.address().toString();
        boolean included = settings.include().isEmpty()
                || settings.include().stream()
                        .anyMatch(pattern -> pattern.matcher(address).find());
        if (!included) {
            return Optional.of(new Skipped("not-included", "it is not one of those that were asked for", ""));
        }
        var exclusion = settings.exclusions().stream()
                .filter(e -> e.covers(link.address(), today))
                .findFirst();
        return exclusion
                .map(e -> Skipped.excluded(e.reason()))
                .or(() -> offline ? Optional.of(Skipped.offline()) : Optional.empty());
    }
}
