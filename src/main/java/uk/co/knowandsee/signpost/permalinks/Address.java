package uk.co.knowandsee.signpost.permalinks;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How the lists of this room write an address: a file of the site, from its root, e.g. {@code parents/signs.html}. Only
 * letters, digits, dots, hyphens and underscores, because each kind of host makes something else of other signs; no
 * part begins with a dot or an underscore, so that nothing leads out of the site or to a host's settings.
 */
final class Address {

    private static final String PART = "[A-Za-z0-9][A-Za-z0-9._-]*";
    private static final Pattern FILE = Pattern.compile("(?:" + PART + "/)*" + PART + "\\.[A-Za-z0-9]+");
    private static final Pattern FRAGMENT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");
    private static final int LONGEST = 300; // hosts read lines of 1,000 characters, with two addresses in each

    static final String FRONT = "index.html";

    private Address() {}

    static boolean isFile(String text) {
        return text.length() <= LONGEST && FILE.matcher(text).matches();
    }

    /** A file, or a place in a page: {@code parents/signs.html#one}. */
    static boolean isTarget(String text) {
        int hash = text.indexOf('#');
        return hash < 0
                ? isFile(text)
                : isPage(text.substring(0, hash))
                        && text.length() <= LONGEST
                        && FRAGMENT.matcher(text.substring(hash + 1)).matches();
    }

    /** A file that a browser shows as a page. */
    static boolean isPage(String text) {
        return isFile(text) && ending(text).equals("html");
    }

    /** What somebody wrote for a file: a folder stands for its front page. */
    static String fileOf(String written) {
        return written.endsWith("/") ? written + FRONT : written;
    }

    /** In small letters, without the dot, e.g. {@code pdf}. */
    static String ending(String file) {
        return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether a file is the front page of a folder below the root, which answers to the folder's name as well. */
    static boolean isFrontOfAFolder(String file) {
        return file.endsWith("/" + FRONT);
    }

    /** The folder of a front page, with a slash at its end. */
    static String folderOf(String front) {
        return front.substring(0, front.length() - FRONT.length());
    }

    /** The way from one file to another that works on any host and in a folder, e.g. {@code ../help/index.html}. */
    static String relative(String from, String to) {
        return "../".repeat((int) from.chars().filter(c -> c == '/').count()) + to;
    }
}
