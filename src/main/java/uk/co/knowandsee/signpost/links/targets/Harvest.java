package uk.co.knowandsee.signpost.links.targets;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.co.knowandsee.signpost.links.signposts.ExternalLink;
import uk.co.knowandsee.signpost.links.signposts.Priority;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;

/** What has been gathered so far. */
final class Harvest {

    private final Map<URI, List<Where>> places = new TreeMap<>();
    private final Problems problems = new Problems();
    private int pages;

    void link(URI address, Where where) {
        places.computeIfAbsent(address, any -> new ArrayList<>(1)).add(where);
    }

    Problems problems() {
        return problems;
    }

    void page() {
        pages++;
    }

    Gathered done() {
        var links = new ArrayList<ExternalLink>(places.size());
        places.forEach((address, where) ->
                links.add(new ExternalLink(address, Priority.FOOTNOTE, List.of(), List.copyOf(new TreeSet<>(where)))));
        return new Gathered(links, problems.all(), pages);
    }
}
