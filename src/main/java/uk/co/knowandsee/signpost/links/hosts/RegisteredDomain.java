package uk.co.knowandsee.signpost.links.hosts;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/** The part of a host that somebody registered, by the public suffix list: {@code ceop.police.uk}. */
public final class RegisteredDomain {

    private static final Pattern DOTTED_DIGITS = Pattern.compile("[0-9.]++");
    private static final int LONGEST = 253; // letters that DNS allows

    private RegisteredDomain() {}

    /** In its ASCII form; an IP address, a host without dots and a public suffix give themselves. */
    public static String of(String host) {
        var name = bare(host);
        if (name.length() > LONGEST || name.indexOf('.') < 0 || isAddress(name)) {
            return name;
        }
        var ascii = Idn.ascii(name);
        if (EffectiveTldFinder.getEffectiveTLD(ascii) == null) {
            return lastTwoLabels(ascii);
        }
        var registered = EffectiveTldFinder.getAssignedDomain(ascii, false, false);
        return registered == null || registered.isEmpty() ? ascii : Idn.ascii(registered);
    }

    /** Under an ending that is not on the list, as the list itself says. */
    private static String lastTwoLabels(String name) {
        int last = name.lastIndexOf('.');
        return name.substring(name.lastIndexOf('.', last - 1) + 1);
    }

    /** Of an address's host; empty when it has none. */
    public static String of(URI address) {
        return address.getHost() == null ? "" : of(address.getHost());
    }

    /** What follows the label that somebody chose: {@code org.uk} of {@code nspcc.org.uk}; empty when nothing does. */
    static String suffixOf(String registered) {
        return registered.substring(registered.indexOf('.') + 1);
    }

    static String labelOf(String registered) {
        int dot = registered.indexOf('.');
        return dot < 0 ? registered : registered.substring(0, dot);
    }

    private static String bare(String host) {
        var name = host.strip().toLowerCase(Locale.ROOT);
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    private static boolean isAddress(String name) {
        return name.indexOf(':') >= 0 || DOTTED_DIGITS.matcher(name).matches();
    }
}
