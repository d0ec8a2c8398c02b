package uk.co.knowandsee.signpost.kits;

import uk.co.knowandsee.signpost.directory.Evidence;
import uk.co.knowandsee.signpost.directory.Service;

/** How far a service's facts can be trusted, in the words of its card on the site, which promise no more than was done. */
final class EvidenceInWords {

    private EvidenceInWords() {}

    static String of(Service service) {
        var evidence = service.evidence();
        return said(service)
                + (evidence.state() == Evidence.State.CONFLICT ? " What we could not be sure of, we left out." : "");
    }

    private static String said(Service service) {
        var evidence = service.evidence();
        var day = evidence.checkedInWords();
        return switch (evidence.how()) {
            case RANG -> "We got through to them on " + day + ".";
            case LIVE_PAGE ->
                evidence.verified()
                        ? "Checked on their own page on " + day + "."
                        : "Read on " + whose(evidence) + ", " + day + ".";
            case STORED_COPY ->
                "Copied from a saved copy of " + whose(evidence) + ", " + day + ". "
                        + (service.firstPhone().isPresent() ? "Nobody has rung it yet." : "Nobody has tried it yet.");
        };
    }

    private static String whose(Evidence evidence) {
        return switch (evidence.state()) {
            case OWN_PAGE -> "their own page";
            case OLD -> "an older page of theirs";
            case CONFLICT -> "their own pages, which do not all agree";
            case SECOND_HAND -> "somebody else’s page about them";
        };
    }
}
