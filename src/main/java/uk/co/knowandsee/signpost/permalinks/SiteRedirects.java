package uk.co.knowandsee.signpost.permalinks;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.problem.Suggestion;

/** Holds redirects against the site that they are for: each begins where nothing is, and ends at something, in one step. */
public final class SiteRedirects {

    static final Rule SOURCE = Rule.error("redirects/source", "what stands at an address is what readers get there");
    static final Rule TARGET = Rule.error("redirects/target", "a redirect that leads nowhere leaves a reader alone");
    static final Rule CHAIN =
            Rule.error("redirects/chain", "each step keeps a reader waiting, and a circle never ends");

    private static final int SHOWN = 4;

    private final Set<String> addresses;
    private final Set<String> inSmallLetters;
    private final Set<String> folders = new HashSet<>();
    private final Predicate<String> elsewhere;

    /**
     * @param addresses every file of the site, without the redirects
     * @param elsewhere whether a file that this edition has not belongs to another one: what leads there is left out
     */
    public SiteRedirects(Collection<String> addresses, Predicate<String> elsewhere) {
        this.addresses = Set.copyOf(addresses);
        this.inSmallLetters = addresses.stream().map(SiteRedirects::small).collect(Collectors.toSet());
        inSmallLetters.forEach(address -> folders.addAll(foldersAbove(address)));
        this.elsewhere = elsewhere;
    }

    private static String small(String address) {
        return address.toLowerCase(Locale.ROOT);
    }

    private static List<String> foldersAbove(String address) {
        var above = new ArrayList<String>();
        for (int slash = address.indexOf('/'); slash >= 0; slash = address.indexOf('/', slash + 1)) {
            above.add(address.substring(0, slash));
        }
        return above;
    }

    /** Those that hold on this site, by address; what is wrong with the others is in the problems. */
    public List<Redirect> check(Redirects redirects, Problems problems) {
        var all = redirects.all().stream().collect(toMap(Redirect::from, Function.identity()));
        var files = all.keySet().stream().map(SiteRedirects::small).collect(Collectors.toSet());
        return redirects.all().stream()
                .sorted(Comparator.comparing(Redirect::from))
                .filter(redirect -> isOneStep(redirect, all, problems)
                        && isFree(redirect, files, problems)
                        && leadsSomewhere(redirect, problems))
                .toList();
    }

    private boolean isOneStep(Redirect redirect, Map<String, Redirect> all, Problems problems) {
        if (addresses.contains(redirect.target()) || !all.containsKey(redirect.target())) {
            return true;
        }
        var way = new LinkedHashSet<>(List.of(redirect.from()));
        var last = redirect;
        while (all.containsKey(last.target()) && way.add(last.target())) {
            last = all.getOrDefault(last.target(), last);
        }
        problems.add(
                all.containsKey(last.target())
                        ? CHAIN.broken(
                                redirect.where(),
                                "`" + redirect.from() + "` never arrives: " + inWords(way) + " leads in a circle",
                                "let one of them lead to a page that is there, or delete these lines")
                        : CHAIN.broken(
                                redirect.where(),
                                "`" + redirect.target() + "` has moved on itself, to `" + last.to() + "`",
                                "lead there in one step: `" + Redirect.line(redirect.from(), last.to()) + "`"));
        return false;
    }

    private static String inWords(Collection<String> way) {
        return way.stream().limit(SHOWN).collect(Collectors.joining("`, `", "`", "`"))
                + (way.size() > SHOWN ? " …" : "");
    }

    /** Many computers do not mind capitals, and none has a file and a folder of the same name. */
    private boolean isFree(Redirect redirect, Set<String> files, Problems problems) {
        var from = small(redirect.from());
        var above = foldersAbove(from);
        if (inSmallLetters.contains(from)) {
            taken(redirect, "there is a page or file at `" + asItStands(redirect.from()) + "`", problems);
        } else if (folders.contains(from)
                || above.stream().anyMatch(folder -> inSmallLetters.contains(folder) || files.contains(folder))) {
            taken(redirect, "`" + redirect.from() + "` would have to be a file and a folder at once", problems);
        } else {
            return true;
        }
        return false;
    }

    /** In the capitals of the site: where capitals do not count, the two are one. */
    private String asItStands(String from) {
        return addresses.stream().filter(from::equalsIgnoreCase).findFirst().orElse(from);
    }

    private static void taken(Redirect redirect, String what, Problems problems) {
        problems.add(SOURCE.broken(
                redirect.where(),
                what,
                "delete this line, or that page; what only one edition needs stands in its own list, `"
                        + Redirects.fileOf("…") + "`"));
    }

    private boolean leadsSomewhere(Redirect redirect, Problems problems) {
        if (addresses.contains(redirect.target())) {
            return true;
        }
        if (!elsewhere.test(redirect.target())) {
            problems.add(TARGET.broken(
                    redirect.where(),
                    "`" + redirect.from() + "` leads to `" + redirect.target() + "`, which is not there",
                    nearest(redirect.target(), addresses)
                            .map(near -> "did you mean `" + Redirect.line(redirect.from(), near) + "`?")
                            .orElse("lead to a page that is there, as its address says after the host")));
        }
        return false;
    }

    /** Another file of the same kind whose name is nearly the same. */
    static Optional<String> nearest(String file, Collection<String> addresses) {
        var ending = Address.ending(file);
        return Suggestion.nearest(
                file,
                addresses.stream()
                        .filter(Address::isFile)
                        .filter(address -> Address.ending(address).equals(ending))
                        .toList());
    }
}
