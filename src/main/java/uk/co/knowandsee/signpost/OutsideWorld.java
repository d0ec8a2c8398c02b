package uk.co.knowandsee.signpost;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.links.inquiry.Answer;
import uk.co.knowandsee.signpost.links.inquiry.Inquiry;
import uk.co.knowandsee.signpost.links.inquiry.Question;
import uk.co.knowandsee.signpost.links.outcome.Outcome;
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
            return new Inquiry(settings, Bringer.network(), progress)::ask;
        }

        @Override
        public MailAsking mail() {
            return domains -> MailDomains.real().ask(domains);
        }

        @Override
        public Bringer bringer(CheckSettings settings) {
            return Bringer.visiting(settings);
        }
    };

    /** None: nobody is asked, and every outcome says so. */
    OutsideWorld NONE = new OutsideWorld() {
        @Override
        public Asking asking(CheckSettings settings, Progress progress) {
            return questions -> new TreeMap<>(questions.stream()
                    .map(Question::address)
                    .distinct()
                    .collect(Collectors.toMap(
                            Function.identity(), address -> Answer.of(address, Outcome.Skipped.offline()))));
        }

        @Override
        public MailAsking mail() {
            return domains -> List.copyOf(domains).stream()
                    .collect(Collectors.toMap(Function.identity(), domain -> Outcome.Skipped.offline()));
        }

        @Override
        public Bringer bringer(CheckSettings settings) {
            return Bringer.NOTHING;
        }
    };

    /** Whoever finds out about web addresses. */
    Asking asking(CheckSettings settings, Progress progress);

    /** Whoever finds out about the domains of e-mail addresses. */
    MailAsking mail();

    /** Whoever brings sitemaps, and the pages of sites that are followed. */
    Bringer bringer(CheckSettings settings);
}
