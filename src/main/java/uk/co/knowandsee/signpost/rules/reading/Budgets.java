package uk.co.knowandsee.signpost.rules.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import uk.co.knowandsee.signpost.reading.Budget;

/**
 * How hard a page may be to read, by the readers it is meant for.
 *
 * @param bySection from a top folder of {@code content/}, or {@code root}, to its budget; what is not named here has
 *     that of {@code root}
 */
public record Budgets(Map<String, Budget> bySection) {

    /** Pages that stand in no folder. */
    static final String ROOT = "root";

    /** What holds where nobody has set anything. */
    public static final Budgets USUAL = usual();

    public Budgets {
        if (!bySection.containsKey(ROOT)) {
            throw new IllegalArgumentException("no budget for pages without a folder");
        }
        bySection = Map.copyOf(bySection);
    }

    /** @param section top folder of a page; empty for pages at the root */
    Budget of(String section) {
        return bySection.getOrDefault(section, root());
    }

    Budget root() {
        return Objects.requireNonNull(bySection.get(ROOT));
    }

    private static Budgets usual() {
        var grades = new HashMap<String, Budget>();
        for (var forFamilies :
                new String[] {ROOT, "young-people", "friends", "parents", "the-warning-signs", "help", "areas"}) {
            grades.put(forFamilies, budget(5, 8));
        }
        grades.put("business", budget(7, 10));
        grades.put("campaigns", budget(8, 11));
        grades.put("about", budget(8, 11));
        grades.put("schools", budget(10, 13));
        grades.put("professionals", budget(10, 13));
        return new Budgets(grades);
    }

    private static Budget budget(double fleschKincaid, double smog) {
        return new Budget(fleschKincaid, smog, 25, 15, 4);
    }
}
