package uk.co.knowandsee.signpost.rules.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words of a text that a list of expressions was looking for.
 *
 * @param start offset of their first character
 * @param words as they stand in the text
 * @param sentence number of their sentence
 * @param first position of the first word
 * @param last position of the last word
 */
record Found(int start, String words, int sentence, int first, int last) {

    /** What any of the expressions finds, left to right, each place once. */
    static List<Found> by(List<Expression> expressions, String text, List<Token> tokens) {
        var found = new ArrayList<Found>();
        for (var expression : expressions) {
            for (var match : expression.in(tokens)) {
                found.add(of(match, text, tokens));
            }
        }
        found.sort(Comparator.comparingInt(Found::start)
                .thenComparing(f -> -f.words().length()));
        return withoutOverlaps(found);
    }

    private static Found of(Expression.Match match, String text, List<Token> tokens) {
        var first = tokens.get(match.first());
        var words = text.substring(first.start(), tokens.get(match.last()).end());
        return new Found(first.start(), words, first.sentence(), match.first(), match.last());
    }

    private static List<Found> withoutOverlaps(List<Found> sorted) {
        var kept = new ArrayList<Found>();
        for (var found : sorted) {
            boolean inside = !kept.isEmpty()
                    && found.first() <= kept.get(kept.size() - 1).last();
            if (!inside) {
                kept.add(found);
            }
        }
        return kept;
    }
}
