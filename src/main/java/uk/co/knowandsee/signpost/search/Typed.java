package uk.co.knowandsee.signpost.search;

import java.util.List;
import uk.co.knowandsee.signpost.yaml.YamlPart;

/**
 * Words that people type, and what we call the same thing.
 *
 * @param typed as people type it, e.g. {@code pics} or {@code sugar daddy}
 * @param means our words, each with its place
 * @param pages pages that are about it, as files seen from {@code content/}, e.g. {@code help/index.md}; each with its place
 * @param services the same for services of the A to Z, by id
 * @param danger whether somebody who types this may be in danger: the pages and services then stand before all others
 */
public record Typed(
        List<YamlPart> typed, List<YamlPart> means, List<YamlPart> pages, List<YamlPart> services, boolean danger) {

    public Typed {
        typed = List.copyOf(typed);
        means = List.copyOf(means);
        pages = List.copyOf(pages);
        services = List.copyOf(services);
    }
}
