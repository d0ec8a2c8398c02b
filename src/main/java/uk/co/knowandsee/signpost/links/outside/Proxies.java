package uk.co.knowandsee.signpost.links.outside;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Through which proxy an address is asked, as {@code http_proxy}, {@code https_proxy}, {@code all_proxy} and
 * {@code no_proxy} say, in small or capital letters, the way curl reads them.
 */
final class Proxies {

    private final Optional<URI> http;
    private final Optional<URI> https;
    private final List<String> without;

    Proxies(Map<String, String> environment) {
        var all = read(environment, "all_proxy");
        http = read(environment, "http_proxy").or(() -> all);
        https = read(environment, "https_proxy").or(() -> all);
        without = Arrays.stream(value(environment, "no_proxy").split(","))
                .map(entry -> entry.strip().toLowerCase(Locale.ROOT))
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    private static Optional<URI> read(Map<String, String> environment, String name) {
        var written = value(environment, name).strip();
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            var proxy = new URI(written.contains("://") ? written : "http://" + written);
            return Optional.of(proxy).filter(p -> p.getHost() != null);
        } catch (URISyntaxException unusable) {
            return Optional.empty();
        }
    }

    private static String value(Map<String, String> environment, String name) {
        return environment.getOrDefault(name, environment.getOrDefault(name.toUpperCase(Locale.ROOT), ""));
    }

    /** The proxy for this address; empty when it is asked directly. */
    Optional<URI> of(@Nullable String scheme, String host, int port) {
        var proxy = "https".equalsIgnoreCase(scheme) ? https : http;
        return proxy.filter(any ->
                without.stream().noneMatch(entry -> covers(entry, host.toLowerCase(Locale.ROOT), port)));
    }

    private static boolean covers(String entry, String host, int port) {
        if (entry.equals("*")) {
            return true;
        }
        int colon = entry.lastIndexOf(':');
        boolean withPort = colon > 0 && entry.indexOf(':') == colon;
        if (withPort && !entry.substring(colon + 1).equals(String.valueOf(port))) {
            return false;
        }
        var name = (withPort ? entry.substring(0, colon) : entry).replaceFirst("^\\*?\\.", "");
        return host.equals(name) || host.endsWith("." + name);
    }

    /** Every proxy's host: these may lie in our own network. */
    List<String> hosts() {
        return List.of(http, https).stream()
                .flatMap(Optional::stream)
                .map(proxy -> proxy.getHost().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    static int portOf(URI proxy) {
        return proxy.getPort() >= 0 ? proxy.getPort() : "https".equals(proxy.getScheme()) ? 443 : 80;
    }
}
