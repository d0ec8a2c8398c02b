package uk.co.knowandsee.signpost.links.targets;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** What a host's robots.txt lets us follow. */
final class Robots {

    static final String NAME = "know-and-see-signpost";

    private static final int MOST_BYTES = 512 * 1024; // as RFC 9309 asks
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);

    private final BaseRobotRules rules;

    private Robots(BaseRobotRules rules) {
        this.rules = rules;
    }

    /** Asks the host. One that has no rules allows everything; one that cannot be asked allows nothing. */
    static Robots of(URI site, Fetcher fetcher) throws InterruptedException {
        var parser = new SimpleRobotRulesParser();
        var address = site.resolve("/robots.txt");
        var fetched = fetcher.fetch(address);
        if (fetched.isEmpty()) {
            return new Robots(parser.failedFetch(503));
        }
        var page = fetched.get();
        if (!page.isGood()) {
            return new Robots(parser.failedFetch(page.status()));
        }
        var bytes = page.bytes().copy();
        var read = bytes.length <= MOST_BYTES ? bytes : Arrays.copyOf(bytes, MOST_BYTES);
        var rules = parser.parseContent(address.toString(), read, "text/plain", List.of(NAME));
        if (rules.getCrawlDelay() > 0) {
            var asked = Duration.ofMillis(rules.getCrawlDelay());
            fetcher.slowDown(address.getHost(), asked.compareTo(LONGEST_DELAY) < 0 ? asked : LONGEST_DELAY);
        }
        return new Robots(rules);
    }

    boolean allows(URI address) {
        return rules.isAllowed(address.toString());
    }
}
