package uk.co.knowandsee.signpost.links.signposts;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.co.knowandsee.signpost.links.inquiry.Answer;
import uk.co.knowandsee.signpost.links.outcome.Outcome;

/** Asks once for each domain whether letters to its addresses arrive anywhere. */
final class MailBoxes {

    private final MailAsking mail;
    private final boolean network;

    MailBoxes(MailAsking mail, boolean network) {
        this.mail = mail;
        this.network = network;
    }

    Map<URI, Answer> ask(List<ExternalLink> links) throws InterruptedException {
        var domains = new TreeSet<String>();
        links.forEach(link -> domains.add(domainOf(link.address())));
        var outcomes = network && !domains.isEmpty() ? mail.ask(domains) : Map.<String, Outcome>of();
        var unknown = network ? new Outcome.Skipped("not-asked", "nobody was asked", "") : Outcome.Unsure.noNetwork();
        var answers = new TreeMap<URI, Answer>();
        for (var link : links) {
            var address = link.address();
            answers.put(address, Answer.of(address, outcomes.getOrDefault(domainOf(address), unknown)));
        }
        return answers;
    }

    static String domainOf(URI mailto) {
        var rest = mailto.getSchemeSpecificPart();
        return rest.substring(rest.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }
}
