package uk.co.knowandsee.signpost.rules.pages;

import java.util.List;
import java.util.Set;
import uk.co.knowandsee.signpost.rules.findings.Check;

/** The checks of types of pages. The door of this room. */
public final class PageChecks {

    private PageChecks() {}

    /** @param firstNames of invented people, so that a surname behind one is noticed */
    public static List<Check> of(Set<String> firstNames) {
        return List.of(
                new StoryCheck(),
                new IdentityCheck(firstNames),
                new BalanceCheck(),
                new LessonCheck(),
                new StatementCheck());
    }
}
