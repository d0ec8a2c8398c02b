package uk.co.knowandsee.signpost.links.hosts;

import com.ibm.icu.text.SpoofChecker;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds hosts that pose as a known service's: letters of another alphabet that look the same, a letter more, less,
 * swapped or other, or a hyphen that the real one has not. Under suffixes that are given out with care, such as
 * {@code gov.uk}, only letters that look the same count: Halton and Walton are both real.
 */
public final class Lookalikes {

    private static final Set<String> GIVEN_OUT_WITH_CARE =
            Set.of("gov.uk", "police.uk", "nhs.uk", "ac.uk", "sch.uk", "gov.wales", "llyw.cymru", "gov.scot", "mod.uk");
    private static final int SHORTEST = 6; // letters: shorter names are alike by chance
    private static final SpoofChecker LOOKS = new SpoofChecker.Builder().build();

    private final Set<String> known = new TreeSet<>(); // registered domains

    public Lookalikes(Collection<String> knownHosts) {
        knownHosts.forEach(host -> known.add(RegisteredDomain.of(host)));
    }

    /** The known domain that this host could be taken for; empty when it is known itself, or like none. */
    public Optional<String> of(String host) {
        var registered = RegisteredDomain.of(host);
        if (registered.indexOf('.') < 0 || known.contains(registered)) {
            return Optional.empty();
        }
        return known.stream().filter(real -> isLike(registered, real)).findFirst();
    }

    private static boolean isLike(String posing, String real) {
        return looksTheSame(posing, real)
                || (!isGivenOutWithCare(posing) && (isATypo(posing, real) || differsByHyphens(posing, real)));
    }

    private static boolean looksTheSame(String posing, String real) {
        return skeleton(posing).equals(skeleton(real));
    }

    /** ICU takes "rn" for "m" and "1" for "l", as a reader does who is in a hurry. */
    private static String skeleton(String domain) {
        return LOOKS.getSkeleton(Idn.readable(domain).toLowerCase(Locale.ROOT));
    }

    private static boolean isGivenOutWithCare(String registered) {
        return GIVEN_OUT_WITH_CARE.stream().anyMatch(suffix -> registered.endsWith("." + suffix));
    }

    private static boolean isATypo(String posing, String real) {
        var one = RegisteredDomain.labelOf(posing);
        var other = RegisteredDomain.labelOf(real);
        return Math.min(one.length(), other.length()) >= SHORTEST
                && RegisteredDomain.suffixOf(posing).equals(RegisteredDomain.suffixOf(real))
                && differByOne(one, other);
    }

    private static boolean differsByHyphens(String posing, String real) {
        var one = RegisteredDomain.labelOf(posing);
        var other = RegisteredDomain.labelOf(real);
        return !one.equals(other)
                && one.replace("-", "").equals(other.replace("-", ""))
                && RegisteredDomain.suffixOf(posing).equals(RegisteredDomain.suffixOf(real));
    }

    /** One letter more, less or other, or two neighbours swapped. */
    static boolean differByOne(String one, String other) {
        int begin = 0;
        while (begin < Math.min(one.length(), other.length()) && one.charAt(begin) == other.charAt(begin)) {
            begin++;
        }
        var a = one.substring(begin);
        var b = other.substring(begin);
        return switch (a.length() - b.length()) {
            case 1 -> a.substring(1).equals(b);
            case -1 -> b.substring(1).equals(a);
            case 0 -> !a.isEmpty() && (a.substring(1).equals(b.substring(1)) || areSwapped(a, b));
            default -> false;
        };
    }

    private static boolean areSwapped(String a, String b) {
        return a.length() > 1
                && a.charAt(0) == b.charAt(1)
                && a.charAt(1) == b.charAt(0)
                && a.substring(2).equals(b.substring(2));
    }
}
