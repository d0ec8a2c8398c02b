package uk.co.knowandsee.signpost.rules.language;

import java.util.List;
import java.util.Set;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.prose.Prose;

/**
 * Words that do not belong on a page.
 *
 * @param rule under which they are reported
 * @param find the words
 * @param unless words that make them right when they stand in the same sentence
 * @param near words of which one has to stand close by, or it is something else; empty when it does not matter
 * @param within how many words away that may be
 * @param onlyIn top folders to look at; empty for everything that readers see
 * @param types page types to look at; empty for all
 * @param say what to write instead
 */
record WordRule(
        Rule rule,
        List<Expression> find,
        List<Expression> unless,
        List<Expression> near,
        int within,
        Set<String> onlyIn,
        Set<String> types,
        String say) {

    WordRule {
        find = List.copyOf(find);
        unless = List.copyOf(unless);
        near = List.copyOf(near);
        onlyIn = Set.copyOf(onlyIn);
        types = Set.copyOf(types);
    }

    boolean concerns(Prose prose) {
        return (onlyIn.isEmpty() || onlyIn.contains(prose.section()))
                && (types.isEmpty() || types.contains(prose.type()));
    }

    /** Whether what it looks for can begin with this word. */
    boolean mayBeginWith(Token word) {
        return find.stream().anyMatch(expression -> expression.mayBeginWith(word));
    }

    /** What of a text breaks the rule. */
    List<Found> in(String text, List<Token> tokens) {
        var all = Found.by(find, text, tokens);
        if (all.isEmpty()) {
            return all;
        }
        var excused = Found.by(unless, text, tokens);
        var close = Found.by(near, text, tokens);
        return all.stream()
                .filter(found -> excused.stream().noneMatch(e -> e.sentence() == found.sentence()))
                .filter(found -> near.isEmpty() || close.stream().anyMatch(c -> isNear(found, c)))
                .toList();
    }

    private boolean isNear(Found found, Found other) {
        return other.sentence() == found.sentence()
                && other.first() - found.last() <= within
                && found.first() - other.last() <= within;
    }
}
