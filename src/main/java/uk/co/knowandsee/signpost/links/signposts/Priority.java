package uk.co.knowandsee.signpost.links.signposts;

import java.util.Set;
import uk.co.knowandsee.signpost.directory.Audience;
import uk.co.knowandsee.signpost.directory.Service;

/** How much harm it does when a link leads nowhere; the first is mended first. */
public enum Priority {
    CHILDREN("helpline for children"),
    NATIONAL("national service"),
    LOCAL("local service"),
    /** Where a fact comes from, or a link that is no way to get help. */
    FOOTNOTE("source or other link");

    private static final Set<String> WHOLE_COUNTRY = Set.of("uk", "england-and-wales", "england", "great-britain");

    private final String inWords;

    Priority(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }

    /** Of a way to reach this service. */
    public static Priority of(Service service) {
        if (service.areas().stream().noneMatch(WHOLE_COUNTRY::contains)) {
            return LOCAL;
        }
        return service.audiences().contains(Audience.YOUNG_PEOPLE) ? CHILDREN : NATIONAL;
    }
}
