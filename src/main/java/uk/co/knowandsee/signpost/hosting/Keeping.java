package uk.co.knowandsee.signpost.hosting;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a browser may keep a copy of. A copy on a shared phone can be found, so of the home page and of folders that
 * could give a reader away there is none; style, script and the other pages may be kept for a little, because a phone
 * with a poor connection needs them.
 *
 * <p>A place is a folder with everything in it, e.g. {@code /young-people/}, or one file, e.g. {@code /index.html}. The
 * home page's address {@code /} is itself only.
 *
 * @param nowhere places of which no copy is kept
 * @param awhile all other places
 */
public record Keeping(SortedSet<String> nowhere, SortedSet<String> awhile) {

    static final String NEVER = "no-store";
    static final String FOR_TEN_MINUTES = "max-age=600, must-revalidate";

    private static final Pattern PLACE = Pattern.compile("/(?:[A-Za-z0-9._-]+/?)?");
    private static final Set<String> HOME = Set.of("/", "/index.html");

    /**
     * Folders in which somebody looks for help, says where they live, or tells which piece of paper they have seen; where
     * a path of the last one leads may also change on any day.
     */
    private static final Set<String> TELLING = Set.of("/help/", "/areas/", "/go/");

    public Keeping {
        nowhere = Collections.unmodifiableSortedSet(new TreeSet<>(nowhere));
        awhile = Collections.unmodifiableSortedSet(new TreeSet<>(awhile));
        if (!nowhere.stream().allMatch(Keeping::isPlace)) {
            throw new IllegalArgumentException("not places that every host understands: " + nowhere);
        }
    }

    /**
     * Sorts out a site. A place whose name some host could misread, which only a picture's may be, is left to the host.
     *
     * @param addresses every published file, from the site's root, e.g. {@code help/index.html}
     * @param discreet those of pages that must not give a reader away; one is enough for its whole folder
     */
    public static Keeping of(Collection<String> addresses, Collection<String> discreet) {
        var nowhere = places(discreet);
        nowhere.addAll(HOME);
        places(addresses).stream().filter(TELLING::contains).forEach(nowhere::add);
        var awhile = places(addresses);
        awhile.removeIf(place -> nowhere.contains(place) || !isPlace(place));
        return new Keeping(nowhere, awhile);
    }

    private static TreeSet<String> places(Collection<String> addresses) {
        return addresses.stream().map(Keeping::placeOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String placeOf(String address) {
        return "/" + (address.contains("/") ? address.substring(0, address.indexOf('/') + 1) : address);
    }

    /**
     * Whether no copy is kept of a file.
     *
     * @param address from the site's root
     */
    public boolean isNowhere(String address) {
        var path = "/" + address;
        return nowhere.stream().anyMatch(place -> isFolder(place) ? path.startsWith(place) : path.equals(place));
    }

    private static boolean isPlace(String text) {
        return PLACE.matcher(text).matches();
    }

    static boolean isFolder(String place) {
        return place.length() > 1 && place.endsWith("/");
    }

    /** A regular expression for the paths of which no copy is kept, the same to nginx and Apache. */
    String nowhereAsExpression() {
        return nowhere.stream()
                .map(place -> place.substring(1).replace(".", "\\.") + (isFolder(place) ? "" : "$"))
                .collect(Collectors.joining("|", "^/(?:", ")"));
    }
}
