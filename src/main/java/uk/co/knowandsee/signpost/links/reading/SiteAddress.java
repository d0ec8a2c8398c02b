package uk.co.knowandsee.signpost.links.reading;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import uk.co.knowandsee.signpost.links.hosts.RegisteredDomain;

/** What an address says about where on its site it leads. */
final class SiteAddress {

    private static final Set<String> LANGUAGES =
            Set.of("en", "cy", "en-gb", "en_gb", "en-us", "en-uk", "cy-gb", "english", "welsh", "cymraeg");
    private static final Pattern FRONT =
            Pattern.compile("(?:index|default|home|homepage|welcome|hafan)(?:\\.[a-z]{2,5})?");

    private SiteAddress() {}

    /** Whether it leads to the front page, in whatever language. */
    static boolean isFront(URI address) {
        return segments(address).isEmpty();
    }

    /** Its folders and its file, but for a language and the file that a folder stands for. */
    static List<String> segments(URI address) {
        var path = address.getPath() == null ? "" : address.getPath().toLowerCase(Locale.ROOT);
        return Arrays.stream(path.split("/"))
                .filter(segment -> !segment.isBlank())
                .filter(segment -> !LANGUAGES.contains(segment))
                .filter(segment -> !FRONT.matcher(segment).matches())
                .toList();
    }

    static boolean sameSite(URI one, URI other) {
        return RegisteredDomain.of(one).equals(RegisteredDomain.of(other));
    }

    /** Whether both are the same page for a server that is not petty. */
    static boolean samePage(URI one, URI other) {
        return sameSite(one, other) && bare(one).equals(bare(other));
    }

    private static String bare(URI address) {
        var path = address.getPath() == null ? "" : address.getPath();
        var query = address.getQuery() == null ? "" : "?" + address.getQuery();
        return path.replaceFirst("/$", "") + query;
    }
}
