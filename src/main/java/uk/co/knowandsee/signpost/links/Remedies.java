package uk.co.knowandsee.signpost.links;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import uk.co.knowandsee.signpost.problem.Suggestion;
import uk.co.knowandsee.signpost.problem.Where;

/** Words addresses as the writer would type them in the file that has to be mended. */
final class Remedies {

    private static final int MOST_IDS_LISTED = 8;

    private Remedies() {}

    /** The address of a file of the site, as this link would name it. */
    static String address(BakedFile from, Link link, Route.Form form, String target, Findings findings) {
        boolean fromRoot = form == Route.Form.FROM_ROOT;
        var address = fromRoot ? "/" + target : relative(from.file(), target);
        return asWritten(address, findings.whereOf(link.spot(), link.written()));
    }

    /** Writers of Markdown name Markdown files; the bake turns them into pages. */
    static String asWritten(String address, Where where) {
        if (!where.file().endsWith(".md")) {
            return address;
        }
        int hash = address.indexOf('#');
        var path = hash < 0 ? address : address.substring(0, hash);
        var fragment = hash < 0 ? "" : address.substring(hash);
        boolean page = path.endsWith(".html") && !path.contains(":");
        return page ? path.substring(0, path.length() - "html".length()) + "md" + fragment : address;
    }

    /** From one file of the site to another: {@code ../help/index.html}. */
    static String relative(String from, String to) {
        var here = List.of(from.split("/"));
        var there = List.of(to.split("/"));
        int common = 0;
        while (common < Math.min(here.size(), there.size()) - 1
                && here.get(common).equals(there.get(common))) {
            common++;
        }
        var steps = new ArrayList<String>();
        for (int i = common; i < here.size() - 1; i++) {
            steps.add("..");
        }
        steps.addAll(there.subList(common, there.size()));
        return String.join("/", steps);
    }

    /** The nearest id, or the ids there are. */
    static String fragment(Link link, String fragment, BakedFile page, Findings findings) {
        var near = Suggestion.nearest(fragment, page.anchors());
        if (near.isPresent()) {
            var written = asWritten(link.written(), findings.whereOf(link.spot(), link.written()));
            return "did you mean `" + written.substring(0, written.indexOf('#') + 1) + near.get() + "`?";
        }
        var ids = new TreeSet<>(page.anchors());
        if (ids.isEmpty()) {
            return "remove the `#` part: that page has no ids";
        }
        var listed = String.join(", ", ids.stream().limit(MOST_IDS_LISTED).toList());
        return "ids on that page: " + listed + (ids.size() > MOST_IDS_LISTED ? ", ..." : "");
    }
}
