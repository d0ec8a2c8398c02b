package uk.co.knowandsee.signpost.links;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads whole addresses as forgivingly as browsers do: stray characters are encoded, and any script may name a host. */
public final class BrowserAddress {

    private static final String ALLOWED = "-._~:/?@!$&'()*+,;=";
    private static final Pattern HOST =
            Pattern.compile("(?<before>https?://(?:[^/?#@]*@)?)(?<host>[^/?#:@]+)(?<after>.*)", Pattern.DOTALL);

    private BrowserAddress() {}

    /** The address, if a browser could open it. */
    public static Optional<URI> parse(String written) {
        try {
            var uri = new URI(withAsciiHost(encoded(written)));
            return uri.getHost() == null ? Optional.empty() : Optional.of(uri);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Where a link on a page leads; {@code page} is a whole address. */
    public static Optional<URI> resolve(URI page, String written) {
        var address =
                encoded(written.strip().replace("\t", "").replace("\n", "").replace("\r", ""));
        try {
            if (address.isEmpty()) {
                return Optional.of(page);
            }
            if (address.startsWith("?")) { // Java would lose the page's name
                return Optional.of(new URI(withoutQuery(page) + address));
            }
            var uri = page.resolve(new URI(withAsciiHost(address)));
            return Optional.of(
                    uri.getHost() == null
                            ? uri
                            : new URI(uri.toString().replaceFirst("^(https?://[^/?#]*)(?:/\\.\\.)++(?=/|$)", "$1")));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String withoutQuery(URI page) {
        var text = page.toString();
        int end = text.length();
        for (char c : new char[] {'#', '?'}) {
            int at = text.indexOf(c);
            end = at >= 0 && at < end ? at : end;
        }
        return text.substring(0, end);
    }

    static String withAsciiHost(String address) {
        if (address.chars().allMatch(c -> c < 128)) {
            return address;
        }
        var parts = HOST.matcher(address);
        return parts.matches()
                ? parts.group("before") + IDN.toASCII(parts.group("host"), IDN.ALLOW_UNASSIGNED) + parts.group("after")
                : address;
    }

    private static String encoded(String written) {
        var encoded = new StringBuilder(written.length() + 8);
        int host = written.indexOf("://") < 0 ? 0 : written.indexOf("://") + 3;
        boolean inHost = host > 0;
        boolean fragment = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            inHost = inHost && (i < host || (c != '/' && c != '?' && c != '#'));
            boolean first = c == '#' && !fragment;
            fragment = fragment || first;
            if (first || isFine(written, i, inHost)) {
                encoded.append(c);
            } else if (c == '\\' && encoded.indexOf("?") < 0 && !fragment) {
                encoded.append('/');
            } else {
                encoded.append(String.format(java.util.Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return encoded.toString();
    }

    private static boolean isFine(String written, int at, boolean inHost) {
        char c = written.charAt(at);
        if (c >= 128) {
            return !Character.isSpaceChar(c) && !Character.isISOControl(c);
        }
        if (c == '%') {
            return at + 2 < written.length()
                    && Character.digit(written.charAt(at + 1), 16) >= 0
                    && Character.digit(written.charAt(at + 2), 16) >= 0;
        }
        boolean word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        return word || ALLOWED.indexOf(c) >= 0 || (inHost && (c == '[' || c == ']'));
    }
}
