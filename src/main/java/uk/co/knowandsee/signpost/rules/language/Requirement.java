package uk.co.knowandsee.signpost.rules.language;

import java.util.List;
import java.util.Set;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.prose.Prose;

/**
 * Something that certain pages have to say, or somebody to whom they have to point.
 *
 * @param rule under which its absence is reported
 * @param in top folders to which it applies; empty for all
 * @param types page types to which it applies; empty for all
 * @param sources beginnings of source paths to which it applies, e.g. {@code content/young-people/tell/}; empty for all
 * @param mentions words that a page has to hold for this to apply; empty when it always does
 * @param anyOf of these, one has to stand on the page; empty when only services are asked for
 * @param services ids of services that the page has to name
 * @param say what to add
 */
record Requirement(
        Rule rule,
        Set<String> in,
        Set<String> types,
        List<String> sources,
        List<Expression> mentions,
        List<Expression> anyOf,
        List<String> services,
        String say) {

    Requirement {
        in = Set.copyOf(in);
        types = Set.copyOf(types);
        sources = List.copyOf(sources);
        mentions = List.copyOf(mentions);
        anyOf = List.copyOf(anyOf);
        services = List.copyOf(services);
    }

    boolean concerns(Prose prose) {
        return (in.isEmpty() || in.contains(prose.section()))
                && (types.isEmpty() || types.contains(prose.type()))
                && (sources.isEmpty() || sources.stream().anyMatch(prose.source()::startsWith))
                && (mentions.isEmpty() || says(prose, mentions));
    }

    /** Whether a page says one of these in any of its blocks. */
    static boolean says(Prose prose, List<Expression> anyOf) {
        return prose.blocks().stream().anyMatch(block -> {
            var tokens = Token.in(block.text());
            return anyOf.stream().anyMatch(expression -> !expression.in(tokens).isEmpty());
        });
    }
}
