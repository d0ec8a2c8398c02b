package uk.co.knowandsee.signpost.links.outside;

import java.net.HttpCookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The cookies of one way to one page. Forgotten at its end; nothing is ever sent to a host that did not set it. */
final class Cookies {

    private static final int LONGEST = 8 * 1024;
    private static final int MOST = 50;

    private record Kept(HttpCookie cookie, String host, String path) {}

    private final List<Kept> kept = new ArrayList<>();

    /** Keeps what an answer sets, as far as it can be understood. */
    void keep(URI from, Reply answer) {
        answer.headers().getOrDefault("set-cookie", List.of()).stream()
                .filter(written -> written.length() <= LONGEST)
                .limit(MOST)
                .forEach(written -> keep(from, written));
    }

    private void keep(URI from, String written) {
        List<HttpCookie> cookies;
        try {
            cookies = HttpCookie.parse(written);
        } catch (IllegalArgumentException nonsense) {
            return; // browsers pass over it, too
        }
        var host = from.getHost().toLowerCase(Locale.ROOT);
        for (var cookie : cookies) {
            var path = Optional.ofNullable(cookie.getPath())
                    .filter(p -> p.startsWith("/"))
                    .orElse("/");
            kept.removeIf(old -> old.host().equals(host)
                    && old.path().equals(path)
                    && old.cookie().getName().equals(cookie.getName()));
            if (cookie.getMaxAge() != 0 && kept.size() < MOST) {
                kept.add(new Kept(cookie, host, path));
            }
        }
    }

    /** The value of the header for a request; empty when there is none. */
    String headerFor(URI to) {
        var host = Optional.ofNullable(to.getHost()).orElse("").toLowerCase(Locale.ROOT);
        var path =
                Optional.ofNullable(to.getRawPath()).filter(p -> !p.isEmpty()).orElse("/");
        return kept.stream()
                .filter(one -> one.host().equals(host) || isForBoth(one, host))
                .filter(one -> path.startsWith(one.path()))
                .filter(one -> !one.cookie().getSecure() || "https".equalsIgnoreCase(to.getScheme()))
                .map(one -> one.cookie().getName() + "=" + one.cookie().getValue())
                .collect(Collectors.joining("; "));
    }

    /** A cookie may name the domain that its host is part of; then the domain's other hosts get it as well. */
    private static boolean isForBoth(Kept one, String host) {
        var domain = Optional.ofNullable(one.cookie().getDomain()).orElse("").toLowerCase(Locale.ROOT);
        return !domain.isEmpty()
                && HttpCookie.domainMatches(domain, host)
                && HttpCookie.domainMatches(domain, one.host());
    }
}
