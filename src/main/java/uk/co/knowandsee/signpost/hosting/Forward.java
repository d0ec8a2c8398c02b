package uk.co.knowandsee.signpost.hosting;

import java.util.regex.Pattern;

/**
 * A path that leads on to another one of the same site.
 *
 * @param path what a browser asks for, exactly, e.g. {@code /go/taxi-card}
 * @param to where it is sent, perhaps with a fragment, e.g. {@code /business/taxis.html#card}
 * @param lasting whether browsers and search engines may remember that; otherwise they ask anew each time
 */
public record Forward(String path, String to, boolean lasting) {

    private static final Pattern PATH = Pattern.compile("(?:/[A-Za-z0-9][A-Za-z0-9._-]*)+/?");
    private static final Pattern PLACE = Pattern.compile(PATH.pattern() + "(?:#[A-Za-z0-9][A-Za-z0-9_-]*)?");

    public Forward {
        if (!PATH.matcher(path).matches() || !PLACE.matcher(to).matches()) {
            throw new IllegalArgumentException("not paths that every host understands: '" + path + "' '" + to + "'");
        }
    }

    /** The status of the answer. */
    public int status() {
        return lasting ? 301 : 302;
    }
}
