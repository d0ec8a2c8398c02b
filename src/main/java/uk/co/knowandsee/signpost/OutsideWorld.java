package uk.co.knowandsee.signpost;

import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.links.inquiry.Inquiry;
import uk.co.knowandsee.signpost.links.outside.MailDomains;
import uk.co.knowandsee.signpost.links.policy.CheckSettings;
import uk.co.knowandsee.signpost.links.signposts.Asking;
import uk.co.knowandsee.signpost.links.signposts.MailAsking;

/** Everything that a check asks beyond this machine. */
interface OutsideWorld {

    /** The one that there is. */
    OutsideWorld REAL = new OutsideWorld() {
        @Override
        public Asking asking(CheckSettings settings, Progress progress) {
            var here = uk.co.knowandsee.signpost.links.outside.Surroundings.real(System.getenv());
            return new Inquiry(settings, here, progress)::ask;
        }

        @Override
        public MailAsking mail() {
            return domains -> MailDomains.real().ask(domains);
        }
    };

    /** Whoever finds out about web addresses. */
    Asking asking(CheckSettings settings, Progress progress);

    /** Whoever finds out about the domains of e-mail addresses. */
    MailAsking mail();
}
