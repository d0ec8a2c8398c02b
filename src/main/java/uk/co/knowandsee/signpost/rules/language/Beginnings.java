package uk.co.knowandsee.signpost.rules.language;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Which of many things to look for can begin in a text. Most words begin none of them, and what each word can begin is
 * found out once: a site has two hundred thousand words, but only some thousand different ones.
 */
final class Beginnings<T> {

    private final List<T> all;
    private final BiPredicate<T, Token> mayBeginWith;
    private final Map<String, List<T>> byWord = new HashMap<>();

    Beginnings(List<T> all, BiPredicate<T, Token> mayBeginWith) {
        this.all = List.copyOf(all);
        this.mayBeginWith = mayBeginWith;
    }

    /** What is worth looking for in this text. */
    Set<T> in(List<Token> tokens) {
        var some = new LinkedHashSet<T>();
        for (var token : tokens) {
            some.addAll(byWord.computeIfAbsent(token.written(), any -> begunBy(token)));
        }
        return some;
    }

    private List<T> begunBy(Token token) {
        return all.stream().filter(one -> mayBeginWith.test(one, token)).toList();
    }
}
