package uk.co.knowandsee.signpost;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import uk.co.knowandsee.signpost.links.inquiry.Inquiry;
import uk.co.knowandsee.signpost.links.outside.Page;
import uk.co.knowandsee.signpost.links.outside.Surroundings;
import uk.co.knowandsee.signpost.links.outside.Visit;
import uk.co.knowandsee.signpost.links.outside.Visitor;
import uk.co.knowandsee.signpost.links.outside.Wish;
import uk.co.knowandsee.signpost.links.policy.CheckSettings;
import uk.co.knowandsee.signpost.links.targets.Fetcher;

/** Brings whole files of other sites to those who follow a site, as politely as they are checked. */
interface Bringer extends Fetcher, AutoCloseable {

    /** Has no network. */
    Bringer NOTHING = address -> Optional.empty();

    @Override
    default void close() {}

    /** This machine's network. */
    static Surroundings network() {
        return Surroundings.real(System.getenv());
    }

    static Bringer visiting(CheckSettings settings) {
        return visiting(new Visitor(Inquiry.optionsOf(settings), network()));
    }

    /** Goes by way of a visitor, and closes it at its end. */
    static Bringer visiting(Visitor visitor) {
        return new Bringer() {
            @Override
            public Optional<Fetched> fetch(URI address) throws InterruptedException {
                return fetched(visitor.visit(address, Wish.WHOLE_FILE));
            }

            @Override
            public void slowDown(String host, Duration pause) {
                visitor.slowDown(host, pause);
            }

            @Override
            public void close() {
                visitor.close();
            }
        };
    }

    private static Optional<Fetched> fetched(Visit visit) {
        return visit.page()
                .map(page -> new Fetched(page.at(), page.status(), page.contentType(), bytes(page)))
                .or(() -> Optional.ofNullable(STATUS.get(visit.outcome().reason()))
                        .map(status -> new Fetched(visit.last(), status, "", new Fetcher.Bytes(new byte[0]))));
    }

    private static Fetcher.Bytes bytes(Page page) {
        return new Fetcher.Bytes(page.bytes().copy());
    }

    /** What a refusal means to those who read robots.txt. */
    Map<String, Integer> STATUS = Map.of(
            "http-404",
            404,
            "http-410",
            410,
            "http-400",
            400,
            "blocked",
            403,
            "server-trouble",
            503,
            "rate-limited",
            429);
}
