package uk.co.knowandsee.signpost.rules.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Suggestion;
import uk.co.knowandsee.signpost.problem.Where;
import uk.co.knowandsee.signpost.reading.Budget;

/**
 * Reads the {@code signpost.reading.*} keys of {@code jbake.properties}. {@code signpost.reading.business=7, 10} sets
 * the highest Flesch-Kincaid grade and the highest SMOG grade of the pages in {@code content/business/}, and
 * {@code root} is for pages in no folder; {@code sentence}, {@code mean} (in words) and {@code paragraph} (in
 * sentences) hold for all pages.
 */
public final class BudgetReader {

    /** What every key begins with. */
    public static final String PREFIX = "signpost.reading.";

    private static final Set<String> LENGTHS = Set.of("sentence", "mean", "paragraph");
    private static final String GRADE = "((?:[1-9]|1\\d|20)(?:\\.\\d)?)";
    private static final Pattern GRADES = Pattern.compile(GRADE + "\\s*,\\s*" + GRADE);
    private static final Pattern LENGTH = Pattern.compile("[1-9]\\d?");

    private final Map<String, String> keys;
    private final Function<String, Where> whereIs;
    private final Problems problems;

    /**
     * @param keys each key that begins with {@link #PREFIX}, and what is written after it
     * @param whereIs the line of a key
     */
    public BudgetReader(Map<String, String> keys, Function<String, Where> whereIs, Problems problems) {
        this.keys = new TreeMap<>(keys);
        this.whereIs = whereIs;
        this.problems = problems;
    }

    /**
     * The budgets; every mistake is a problem with its line, and what is left out because of it stays as usual.
     *
     * @param sections the top folders that have pages
     */
    public Budgets read(Collection<String> sections) {
        var known = new TreeSet<>(sections);
        known.addAll(Budgets.USUAL.bySection().keySet());
        known.remove("");
        keys.keySet().forEach(key -> checkKnown(key, known));

        var usual = Budgets.USUAL.root();
        int sentence = length("sentence", usual.longestSentence());
        int mean = length("mean", (int) usual.meanSentence());
        int paragraph = length("paragraph", usual.longestParagraph());
        var budgets = new HashMap<String, Budget>();
        for (var section : known) {
            var grades = grades(section);
            budgets.put(section, new Budget(grades.fleschKincaid(), grades.smog(), sentence, mean, paragraph));
        }
        return new Budgets(budgets);
    }

    private void checkKnown(String key, Set<String> sections) {
        var name = key.substring(PREFIX.length());
        if (!sections.contains(name) && !LENGTHS.contains(name)) {
            var known = new TreeSet<>(sections);
            known.addAll(LENGTHS);
            problems.error(
                    whereIs.apply(key),
                    "`" + key + "` is about no page: there is none in `content/" + name + "/`",
                    Suggestion.among("known", name, known));
        }
    }

    private record Grades(double fleschKincaid, double smog) {}

    private Grades grades(String section) {
        var usual = Budgets.USUAL.of(section);
        var key = PREFIX + section;
        var written = keys.get(key);
        if (written != null) {
            var grades = GRADES.matcher(written);
            if (grades.matches()) {
                return new Grades(Double.parseDouble(grades.group(1)), Double.parseDouble(grades.group(2)));
            }
            wrong(key, written, "two grades from 1 to 20, Flesch-Kincaid and SMOG, e.g. `" + key + "=7, 10`");
        }
        return new Grades(usual.fleschKincaid(), usual.smog());
    }

    private int length(String name, int usual) {
        var key = PREFIX + name;
        var written = keys.get(key);
        if (written != null) {
            if (LENGTH.matcher(written).matches()) {
                return Integer.parseInt(written);
            }
            wrong(key, written, "a number from 1 to 99, e.g. `" + key + "=" + usual + "`");
        }
        return usual;
    }

    private void wrong(String key, String written, String expected) {
        problems.error(whereIs.apply(key), "`" + key + "=" + written + "` cannot be understood", "write " + expected);
    }
}
