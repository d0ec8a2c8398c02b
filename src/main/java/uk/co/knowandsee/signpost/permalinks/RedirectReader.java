package uk.co.knowandsee.signpost.permalinks;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Rule;

/** Reads a list of redirects, one {@code old/address.html -> new/address.html} a line. */
final class RedirectReader {

    static final Rule FORM = Rule.error("redirects/form", "a redirect that nobody understands leads nobody on");

    static final String ARROW = "->";

    private static final String EXAMPLE = "e.g. `old/address.html -> new/address.html`";

    private final String host;
    private final Problems problems;

    /** @param host where the site is published: a whole address of it is understood, and no other */
    RedirectReader(URI host, Problems problems) {
        this.host = host.toString().replaceFirst("/*$", "/");
        this.problems = problems;
    }

    /** What a list says; what is wrong with it is in the problems, and then it is not in the answer. */
    List<Redirect> read(List<ListFile.Line> lines) {
        var first = new HashMap<String, Redirect>();
        return lines.stream()
                .flatMap(line -> read(line).stream())
                .filter(redirect -> isFirst(redirect, first))
                .toList();
    }

    private Optional<Redirect> read(ListFile.Line line) {
        var sides = line.text().split(ARROW, -1);
        if (sides.length != 2) {
            wrong(
                    line,
                    line.quoted() + " is no redirect",
                    "write the old address, an arrow and the new one, " + EXAMPLE);
            return Optional.empty();
        }
        var from = Address.fileOf(sides[0].strip());
        var to = inside(sides[1].strip());
        if (!Address.isFile(from)) {
            wrong(line, line.quoted(sides[0].strip()) + " is no address that the site can have had", remedy(sides[0]));
        } else if (to.contains(":")) {
            wrong(
                    line,
                    line.quoted(to) + " is not on this site",
                    "lead to a page of the site; that page may link to others, so that readers see where they go");
        } else if (!Address.isTarget(to)) {
            wrong(line, line.quoted(to) + " is no address that the site can have", remedy(to));
        } else {
            return sameKind(new Redirect(from, to, line.where()), line);
        }
        return Optional.empty();
    }

    /** A whole address of this site means the same as what follows its host. */
    private String inside(String to) {
        return to.equals(host) ? Address.FRONT : Address.fileOf(to.startsWith(host) ? to.substring(host.length()) : to);
    }

    private static String remedy(String written) {
        return written.strip().startsWith("/")
                ? "leave the slash at its beginning out"
                : "write what follows the host and its slash, in letters, digits, dots and hyphens, " + EXAMPLE;
    }

    /** A page can lead on by itself; at the address of any other file there can only be another file of that kind. */
    private Optional<Redirect> sameKind(Redirect redirect, ListFile.Line line) {
        var from = Address.ending(redirect.from());
        if (from.equals(Address.ending(redirect.target()))) {
            return Optional.of(redirect);
        }
        wrong(
                line,
                "`" + redirect.from() + "` and `" + redirect.target() + "` are not of the same kind",
                "lead to another `." + from
                        + "`: some hosts know no redirects, and show a file only under its own kind");
        return Optional.empty();
    }

    private boolean isFirst(Redirect redirect, Map<String, Redirect> first) {
        var other = first.putIfAbsent(redirect.from(), redirect);
        if (other != null) {
            problems.add(FORM.broken(
                    redirect.where(),
                    "`" + redirect.from() + "` is redirected twice: line "
                            + other.where().line() + " leads to `" + other.to() + "`",
                    "keep one of the two lines"));
        }
        return other == null;
    }

    private void wrong(ListFile.Line line, String what, String remedy) {
        problems.add(FORM.broken(line.where(), what, remedy));
    }
}
