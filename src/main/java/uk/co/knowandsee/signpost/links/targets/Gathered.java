package uk.co.knowandsee.signpost.links.targets;

import java.util.List;
import uk.co.knowandsee.signpost.links.signposts.ExternalLink;
import uk.co.knowandsee.signpost.problem.Problem;

/**
 * What was found to ask about.
 *
 * @param links every address of another site, once, with every place that carries it
 * @param problems what is wrong inside the pages, by file and line
 * @param pages files and pages that were read
 */
public record Gathered(List<ExternalLink> links, List<Problem> problems, int pages) {

    public Gathered {
        links = List.copyOf(links);
        problems = List.copyOf(problems);
    }
}
