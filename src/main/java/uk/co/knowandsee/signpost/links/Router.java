package uk.co.knowandsee.signpost.links;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads addresses as browsers do, and says whether they stay inside the site. */
public final class Router {

    // The parts of an address as RFC 3986, appendix B, takes them apart. It matches any text.
    private static final Pattern PARTS = Pattern.compile(
            "(?:(?<scheme>[A-Za-z][A-Za-z0-9+.-]*):)?(?://(?<authority>[^/?#]*))?(?<path>[^?#]*)(?:\\?[^#]*)?(?:#(?<fragment>.*))?",
            Pattern.DOTALL);

    private static final Pattern LINE_BREAKS = Pattern.compile("[\\t\\r\\n]");
    // Schemes that are read by apps, browsers or scripts: nothing that anybody could ask for.
    private static final Set<String> READ_BY_OTHERS = Set.of(
            "about",
            "android-app",
            "blob",
            "bitcoin",
            "callto",
            "cid",
            "chrome",
            "facetime",
            "facetime-audio",
            "feed",
            "fax",
            "fb-messenger",
            "ftp",
            "ftps",
            "geo",
            "gopher",
            "im",
            "intent",
            "ios-app",
            "irc",
            "ircs",
            "itms",
            "itms-apps",
            "javascript",
            "magnet",
            "maps",
            "market",
            "mid",
            "ms-settings",
            "msteams",
            "news",
            "rtsp",
            "sftp",
            "sgnl",
            "signal",
            "sip",
            "sips",
            "skype",
            "slack",
            "spotify",
            "ssh",
            "steam",
            "tg",
            "urn",
            "view-source",
            "viber",
            "webcal",
            "whatsapp",
            "ws",
            "wss",
            "xmpp",
            "zoommtg");

    private final boolean forgiving;
    private final String host;
    private final String folder; // e.g. `/campaign/`; `/` when the site has a host of its own

    /** @param home where the site is published, e.g. {@code https://www.knowandsee.co.uk} */
    public Router(URI home) {
        this(home, false);
    }

    /** Of a site that somebody else makes: what a browser would open is an address, however it is written. */
    public static Router forgiving(URI home) {
        return new Router(home, true);
    }

    private Router(URI home, boolean forgiving) {
        this.forgiving = forgiving;
        this.host = Optional.ofNullable(home.getHost()).orElse("").toLowerCase(Locale.ROOT);
        var path = Optional.ofNullable(home.getPath()).orElse("");
        this.folder = path.endsWith("/") ? path : path + "/";
    }

    /** Where an address in this file leads. */
    public Route route(BakedFile from, String written) {
        var address = LINE_BREAKS.matcher(written.strip()).replaceAll("");
        if (address.isEmpty()) {
            return new Route.Wrong("the address is empty", "name the file that it should lead to, or remove it");
        }
        if (address.startsWith("#") && from.base().isEmpty()) {
            return inside(from.file(), fragmentOf(address.substring(1)), Route.Form.SAME_PAGE);
        }
        var parts = partsOf(from.base().isEmpty() ? address : join(from.base().strip(), address));
        var scheme = Optional.ofNullable(parts.group("scheme")).orElse("").toLowerCase(Locale.ROOT);
        if (forgiving && READ_BY_OTHERS.contains(scheme)) {
            return new Route.Embedded();
        }
        return switch (scheme) {
            case "" -> parts.group("authority") == null ? pathInside(from, parts) : web("https:" + parts.group());
            case "http", "https" -> web(address(parts, address));
            case "tel", "sms", "mailto" -> new Route.Contact(scheme, address.substring(address.indexOf(':') + 1));
            case "data" -> new Route.Embedded();
            case "javascript" ->
                new Route.Wrong(
                        "`" + shortened(address) + "` runs a script",
                        "link to a page instead; scripts live in files of their own");
            default ->
                new Route.Wrong(
                        "`" + shortened(address) + "` begins with `" + scheme
                                + ":`, which is no kind of address we know",
                        "use https:, tel:, sms:, mailto:, or the path of a page");
        };
    }

    private static String address(Matcher parts, String address) {
        return parts.group("authority") == null ? address : parts.group();
    }

    private Route web(String address) {
        URI uri;
        var asBrowsers = forgiving ? BrowserAddress.parse(address) : Optional.<URI>empty();
        if (asBrowsers.isPresent()) {
            return outside(asBrowsers.get(), address);
        }
        try {
            uri = new URI(BrowserAddress.withAsciiHost(address.replace("|", "%7C")));
        } catch (URISyntaxException e) {
            return new Route.Wrong(
                    "`" + shortened(address) + "` is not a web address",
                    "look for a space or a stray character; " + e.getReason().toLowerCase(Locale.ROOT)
                            + " at character " + (e.getIndex() + 1));
        } catch (IllegalArgumentException notAName) {
            return new Route.Wrong(
                    "`" + shortened(address) + "` names a host that cannot exist", "look for a stray character in it");
        }
        if (uri.getHost() == null) {
            return new Route.Wrong(
                    "`" + shortened(address) + "` names no host", "write it as https://www.example.org/page");
        }
        return outside(uri, address);
    }

    private Route outside(URI uri, String address) {
        boolean ours = uri.getHost().equalsIgnoreCase(host) && (uri.getPath() + "/").startsWith(folder);
        return ours ? fromRoot(partsOf(address), Route.Form.WHOLE) : new Route.Outside(uri);
    }

    private Route pathInside(BakedFile from, Matcher parts) {
        var path = parts.group("path");
        if (path.startsWith("/")) {
            return (path + "/").startsWith(folder) ? fromRoot(parts, Route.Form.FROM_ROOT) : leaves(path);
        }
        if (path.isEmpty()) {
            return inside(from.file(), fragmentOf(parts.group("fragment")), Route.Form.SAME_PAGE);
        }
        var here = from.file().substring(0, from.file().lastIndexOf('/') + 1);
        return walk(here, path, parts, Route.Form.RELATIVE);
    }

    private Route fromRoot(Matcher parts, Route.Form form) {
        var path = parts.group("path");
        return walk("", path.length() <= folder.length() ? "" : path.substring(folder.length()), parts, form);
    }

    /** Follows the path step by step from a folder of the site ({@code here} is empty or ends in a slash). */
    private static Route walk(String here, String path, Matcher parts, Route.Form form) {
        if (path.contains("\\")) {
            return new Route.Wrong("`" + path + "` has a backslash", "use / between folders");
        }
        var steps = new ArrayDeque<>(here.isEmpty() ? List.<String>of() : List.of(here.split("/")));
        var names = path.split("/", -1);
        for (var name : names) {
            var step = Percent.decode(name);
            if (step.isEmpty() || step.get().contains("/")) {
                return new Route.Wrong(
                        "`" + path + "` has a % that stands for nothing a file name can hold",
                        "write % as %25, or use a name of small letters, digits and hyphens");
            }
            if (step.get().equals("..") && steps.pollLast() == null) {
                return leaves(path);
            }
            if (!step.get().isEmpty() && !step.get().equals(".") && !step.get().equals("..")) {
                steps.add(step.get());
            }
        }
        var last = names[names.length - 1];
        boolean folder = last.isEmpty() || last.equals(".") || last.equals("..");
        var file = String.join("/", steps) + (folder && !steps.isEmpty() ? "/" : "");
        return inside(file, fragmentOf(parts.group("fragment")), form);
    }

    private static Route leaves(String path) {
        return new Route.Wrong(
                "`" + path + "` leaves the folder of the site", "remove a `../`, or link to a page of the site");
    }

    private static Route inside(String file, Optional<String> fragment, Route.Form form) {
        return fragment.<Route>map(f -> new Route.Inside(file, f, form))
                .orElseGet(() -> new Route.Wrong("its `#` part has a % that stands for nothing", "write % as %25"));
    }

    /** The id that a fragment names; empty for the top of the page and for "scroll to this text". */
    private static Optional<String> fragmentOf(@Nullable String written) {
        if (written == null || written.isEmpty() || written.equalsIgnoreCase("top")) {
            return Optional.of("");
        }
        int directive = written.indexOf(":~:");
        return Percent.decode(directive < 0 ? written : written.substring(0, directive));
    }

    private static Matcher partsOf(String address) {
        var parts = PARTS.matcher(address);
        if (!parts.matches()) {
            throw new IllegalStateException("every text has these parts: " + address);
        }
        return parts;
    }

    /** The address as seen from the page's base element. */
    private static String join(String base, String address) {
        var parts = partsOf(address);
        if (parts.group("scheme") != null || parts.group("authority") != null) {
            return address;
        }
        var path = partsOf(base);
        var home = base.substring(0, path.start("path"));
        var folder = path.group("path").substring(0, path.group("path").lastIndexOf('/') + 1);
        return home + (address.startsWith("/") ? "" : folder) + address;
    }

    private static String shortened(String address) {
        return address.length() <= 80 ? address : address.substring(0, 77) + "...";
    }
}
