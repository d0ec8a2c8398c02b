package uk.co.knowandsee.signpost.reading;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names that a reader knows or looks up as a whole, however long they are: services, areas. They do not count when a
 * text is graded. A name is found as it is written, capitals and all, with or without an 's. So are the single words of
 * a name of several ("the Centre"), but not as the first word of a sentence, where every word has a capital.
 */
public final class Names {

    /** No names: every word counts. */
    public static final Names NONE = of(List.of());

    private final Map<String, List<List<String>>> byFirstWord;
    private final Set<String> singleWords;

    private Names(List<List<String>> names) {
        this.byFirstWord = names.stream().collect(groupingBy(name -> name.get(0)));
        this.singleWords = names.stream()
                .filter(name -> name.size() > 1)
                .flatMap(List::stream)
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .collect(toUnmodifiableSet());
    }

    /** @param names as they are printed, e.g. {@code CEOP Safety Centre}; what has no word is left out */
    public static Names of(Collection<String> names) {
        return new Names(names.stream()
                .map(Words::of)
                .filter(words -> !words.isEmpty())
                .distinct()
                .sorted(Comparator.comparing((List<String> words) -> words.size())
                        .reversed())
                .toList());
    }

    /**
     * The words that are in no name.
     *
     * @param sentence the words of one sentence, in their order
     */
    public List<String> leaveOutOf(List<String> sentence) {
        var counted = new ArrayList<String>();
        int at = 0;
        while (at < sentence.size()) {
            int length = lengthAt(sentence, at);
            if (length == 0) {
                counted.add(sentence.get(at));
            }
            at += Math.max(1, length);
        }
        return counted;
    }

    /** How many words belong to the name that begins here; 0 if none does. */
    private int lengthAt(List<String> sentence, int at) {
        var first = withoutS(sentence.get(at));
        int whole = byFirstWord.getOrDefault(first, byFirstWord.getOrDefault(sentence.get(at), List.of())).stream()
                .filter(name -> isAt(name, sentence, at))
                .mapToInt(List::size)
                .findFirst()
                .orElse(0);
        return whole == 0 && at > 0 && singleWords.contains(first) ? 1 : whole;
    }

    private static boolean isAt(List<String> name, List<String> sentence, int at) {
        int last = name.size() - 1;
        if (at + last >= sentence.size()) {
            return false;
        }
        var written = sentence.get(at + last);
        return name.subList(0, last).equals(sentence.subList(at, at + last))
                && (name.get(last).equals(written) || name.get(last).equals(withoutS(written)));
    }

    private static String withoutS(String word) {
        int end = word.length() - 2;
        return end > 0 && word.endsWith("s") && Words.isApostrophe(word.charAt(end)) ? word.substring(0, end) : word;
    }
}
