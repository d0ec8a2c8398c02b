package uk.co.knowandsee.signpost.links.outside;

import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.co.knowandsee.signpost.links.outcome.Remark;

/** What is worth knowing of the way to a page, although the page came. */
record WayRemarks(URI start, List<Visit.Hop> hops, Optional<ShownCertificate> certificate, InstantSource clock) {

    private static final int SOON = 21; // days; long enough to find the person who can renew it
    private static final int LONG_WAY = 5; // redirects, each a wait on a slow phone
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    List<Remark> all() {
        var remarks = new ArrayList<Remark>();
        certificate.ifPresent(shown -> ofCertificate(shown, remarks));
        if (losesSafety()) {
            remarks.add(new Remark(
                    "https-lost",
                    "it sends readers from a safe connection (https) to one that others can read along (http)",
                    "tell the service; look for an address that stays safe"));
        }
        if (hops.size() >= LONG_WAY) {
            remarks.add(new Remark(
                    "long-way",
                    "it sends readers on " + hops.size() + " times before a page comes",
                    "use the last address"));
        }
        return remarks;
    }

    private void ofCertificate(ShownCertificate shown, List<Remark> remarks) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!shown.lastDay().isAfter(today.plusDays(SOON))) {
            remarks.add(new Remark(
                    "tls-ends-soon",
                    "its certificate ends on " + shown.lastDay().format(DAY)
                            + "; after that browsers warn readers away",
                    "look again in a week; if it was not renewed, tell the service"));
        }
        if (shown.weak()) {
            remarks.add(new Remark("tls-weak-key", "its certificate is weaker than browsers like", "tell the service"));
        }
    }

    private boolean losesSafety() {
        var here = start;
        for (var hop : hops) {
            if ("https".equalsIgnoreCase(here.getScheme())
                    && "http".equalsIgnoreCase(hop.to().getScheme())) {
                return true;
            }
            here = hop.to();
        }
        return false;
    }
}
