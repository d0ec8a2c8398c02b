package uk.co.knowandsee.signpost.links.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.co.knowandsee.signpost.links.outcome.Outcome;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Wrong;

/** Adds up what speaks for a domain that is nobody's any more, or somebody else's. Danger begins at five points. */
final class Suspicion {

    private static final int DANGER = 5;
    private static final String REMOVE = "remove the link today, and ask the service where it is now";

    /** What a sign speaks for. */
    enum Kind {
        /** The domain is parked, for sale, or has no site. */
        NOBODYS,
        /** Somebody else's content is there. */
        HOSTILE,
        /** It is not what it was; an honest new design may be as different. */
        CHANGE
    }

    private record Sign(Kind kind, int points, String inWords) {}

    private final List<Sign> signs = new ArrayList<>();

    void add(Kind kind, int points, String inWords) {
        if (points > 0) {
            signs.add(new Sign(kind, points, inWords));
        }
    }

    /** Change alone condemns nobody: that is for the check of drift. */
    Optional<Outcome> outcome() {
        boolean onlyChange = signs.stream().allMatch(sign -> sign.kind() == Kind.CHANGE);
        if (onlyChange || signs.stream().mapToInt(Sign::points).sum() < DANGER) {
            return Optional.empty();
        }
        boolean parked = points(Kind.NOBODYS) > 0 && points(Kind.NOBODYS) >= points(Kind.HOSTILE);
        return Optional.of(
                parked
                        ? new Wrong("parked", "nobody's site is there any more", REMOVE, evidence())
                        : new Wrong("taken-over", "the site seems to belong to somebody else", REMOVE, evidence()));
    }

    private int points(Kind kind) {
        return signs.stream()
                .filter(s -> s.kind() == kind)
                .mapToInt(Sign::points)
                .sum();
    }

    private List<String> evidence() {
        return signs.stream()
                .sorted(Comparator.comparing(Sign::points).reversed())
                .map(sign -> sign.inWords() + " (+" + sign.points() + ")")
                .toList();
    }
}
