package uk.co.knowandsee.signpost.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words to look for, as an editor writes them in {@code data/language.yaml}: {@code risky|poor choice*}. A star stands
 * for any ending, a stroke between words for a choice, a question mark behind a word says that it may be missing, and
 * three dots stand for up to three words. A hyphen is as good as a space. Capitals make no difference, unless the list
 * writes a word with one: {@code PACE} is not {@code pace}. It never reaches across the end of a sentence.
 */
final class Expression {

    private static final int GAP = 3; // words that three dots can stand for
    private static final String DOTS = "...";

    private final String written;
    private final List<Step> steps;

    private Expression(String written, List<Step> steps) {
        this.written = written;
        this.steps = steps;
    }

    /** A word to look for. One with a capital is looked for just so. */
    private record Choice(String word, boolean beginning, boolean exactly) {
        static Choice of(String written) {
            boolean beginning = written.endsWith("*");
            var word = beginning ? written.substring(0, written.length() - 1) : written;
            return new Choice(word, beginning, word.chars().anyMatch(Character::isUpperCase));
        }

        boolean takes(Token token) {
            var text = exactly ? token.written() : token.text();
            return beginning ? text.startsWith(word) : text.equals(word);
        }
    }

    /** One place of the expression. */
    private record Step(List<Choice> choices, boolean optional, boolean gap) {
        boolean takes(Token word) {
            for (var choice : choices) { // asked of every word of the site
                if (choice.takes(word)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * Where it was found.
     *
     * @param first position of the first word among the words of the text
     * @param last position of the last word
     */
    record Match(int first, int last) {}

    /** Empty when the text has no word that could be looked for, e.g. {@code ***}. */
    static Optional<Expression> parse(String written) {
        var steps = new ArrayList<Step>();
        for (var part : written.strip().replace('’', '\'').split("[\\s-]+")) {
            var step = step(part);
            if (step.isEmpty()) {
                return Optional.empty();
            }
            steps.add(step.get());
        }
        boolean anchored = !steps.get(0).gap() && !steps.get(0).optional();
        return anchored ? Optional.of(new Expression(written, List.copyOf(steps))) : Optional.empty();
    }

    private static Optional<Step> step(String part) {
        if (part.equals(DOTS) || part.equals("…")) {
            return Optional.of(new Step(List.of(), true, true));
        }
        boolean optional = part.endsWith("?");
        var choices = List.of((optional ? part.substring(0, part.length() - 1) : part).split("\\|", -1));
        boolean good = choices.stream().allMatch(choice -> choice.matches("£?[\\p{L}\\p{N}']+\\*?|£\\*"));
        return good
                ? Optional.of(new Step(choices.stream().map(Choice::of).toList(), optional, false))
                : Optional.empty();
    }

    /** Whether it can begin with this word. */
    boolean mayBeginWith(Token word) {
        return steps.get(0).takes(word);
    }

    /** Every place where it stands, left to right. */
    List<Match> in(List<Token> tokens) {
        var found = new ArrayList<Match>();
        for (int first = 0; first < tokens.size(); first++) {
            int last = mayBeginWith(tokens.get(first)) ? match(tokens, first, 0, first) : -1;
            if (last >= 0) {
                found.add(new Match(first, last));
            }
        }
        return found;
    }

    /** Position of the last word, when the steps from here on fit the words from here on; otherwise -1. */
    private int match(List<Token> tokens, int at, int step, int first) {
        if (step == steps.size()) {
            return at - 1;
        }
        var wanted = steps.get(step);
        if (wanted.gap()) {
            return acrossGap(tokens, at, step, first);
        }
        boolean fits = at < tokens.size()
                && tokens.get(at).sentence() == tokens.get(first).sentence()
                && wanted.takes(tokens.get(at));
        int last = fits ? match(tokens, at + 1, step + 1, first) : -1;
        return last < 0 && wanted.optional() ? match(tokens, at, step + 1, first) : last;
    }

    private int acrossGap(List<Token> tokens, int at, int step, int first) {
        for (int skipped = 0; skipped <= GAP; skipped++) {
            int last = match(tokens, at + skipped, step + 1, first);
            if (last >= 0) {
                return last;
            }
        }
        return -1;
    }

    /** As the editor wrote it. */
    @Override
    public String toString() {
        return written;
    }
}
