package uk.co.knowandsee.signpost.links.targets;

import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which pages of a site are worth following. Sites hold traps without meaning to: a calendar that never ends, a session
 * number in every address, a link that repeats a folder for ever.
 */
final class Grounds {

    private static final int LONGEST = 1000; // characters of an address
    private static final int DEEPEST = 16; // folders
    private static final int MOST_ALIKE = 60; // pages whose addresses differ in digits or in the values of a query only
    private static final int MOST_REPEATED = 3; // times the same folder in one address
    private static final Pattern NOT_A_PAGE = Pattern.compile(
            ".*\\.(?:pdf|jpe?g|png|gif|webp|avif|svg|ico|css|js|mjs|json|xml|zip|gz|7z|rar|tar|mp[34]|m4[av]|webm|ogg"
                    + "|wav|avi|mov|docx?|xlsx?|pptx?|od[tsp]|csv|txt|ics|vcf|epub|exe|dmg|apk|woff2?|ttf|eot)");
    private static final Pattern SESSION = Pattern.compile(
            "(?i)(?:^|&)(?:phpsessid|jsessionid|aspsessionid\\w*|sid|session_?id|cfid|cftoken|utm_\\w+|gclid|fbclid|msclkid)=[^&]*");
    private static final Pattern PATH_SESSION = Pattern.compile("(?i);jsessionid=[^/?]*");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern VALUES = Pattern.compile("=[^&]*");

    private final URI home;
    private final Robots robots;
    private final Set<String> entered = new HashSet<>();
    private final Map<String, Integer> alike = new HashMap<>();

    Grounds(URI home, Robots robots) {
        this.home = home;
        this.robots = robots;
    }

    /** Whether a page is of this site: the same scheme, host and port. */
    boolean isInside(URI address) {
        return origin(address).equals(origin(home));
    }

    /** Whether to follow this address now; the same page is entered once. */
    boolean enter(URI address) {
        if (!isInside(address) || !isPage(address) || !entered.add(canonical(address))) {
            return false;
        }
        return robots.allows(address) && alike.merge(shape(address), 1, Integer::sum) <= MOST_ALIKE;
    }

    /** The page without the place on it. */
    static URI page(URI address) {
        var text = address.toString();
        int hash = text.indexOf('#');
        return hash < 0 ? address : URI.create(text.substring(0, hash));
    }

    private static boolean isPage(URI address) {
        var path = path(address);
        var folders = path.split("/");
        boolean repeated = Arrays.stream(folders)
                .filter(folder -> !folder.isEmpty())
                .collect(Collectors.groupingBy(folder -> folder, Collectors.counting()))
                .values()
                .stream()
                .anyMatch(times -> times > MOST_REPEATED);
        return address.toString().length() <= LONGEST
                && folders.length <= DEEPEST
                && !repeated
                && !NOT_A_PAGE.matcher(path.toLowerCase(Locale.ROOT)).matches();
    }

    static String canonical(URI address) {
        var query = SESSION.matcher(query(address)).replaceAll("").replaceFirst("^&", "");
        return origin(address)
                + PATH_SESSION.matcher(path(address)).replaceAll("")
                + (query.isEmpty() ? "" : "?" + query);
    }

    private static String shape(URI address) {
        var path = DIGITS.matcher(path(address)).replaceAll("0");
        return path + "?" + VALUES.matcher(query(address)).replaceAll("=");
    }

    private static String origin(URI address) {
        var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        int usual = scheme.equals("https") ? 443 : 80;
        int port = address.getPort() < 0 ? usual : address.getPort();
        return scheme + "://" + String.valueOf(address.getHost()).toLowerCase(Locale.ROOT) + ":" + port;
    }

    private static String path(URI address) {
        var path = Objects.requireNonNullElse(address.getRawPath(), "");
        return path.isEmpty() ? "/" : path;
    }

    private static String query(URI address) {
        return Objects.requireNonNullElse(address.getRawQuery(), "");
    }
}
