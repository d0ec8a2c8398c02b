package uk.co.knowandsee.signpost.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How all promises stand: what the evidence page shows, and templates see as {@code promises}. */
public record Standings(List<Standing> all) {

    /** Of a site that promises nothing. */
    public static final Standings NONE = new Standings(List.of());

    /**
     * Promises about one thing.
     *
     * @param id {@code leave}, {@code privacy}, {@code help}, {@code everyone}, {@code light} or {@code true}
     * @param standings in the order of the file
     */
    public record Part(String id, List<Standing> standings) {
        public Part {
            standings = List.copyOf(standings);
        }
    }

    public Standings {
        all = List.copyOf(all);
    }

    /** The promises by what they are about; what there is none about is left out. */
    public List<Part> parts() {
        return Arrays.stream(Pledge.Group.values())
                .map(group -> new Part(group.name().toLowerCase(Locale.ROOT), of(group)))
                .filter(part -> !part.standings().isEmpty())
                .toList();
    }

    private List<Standing> of(Pledge.Group group) {
        return all.stream().filter(one -> one.pledge().group() == group).toList();
    }

    /** How many there are. */
    public int count() {
        return all.size();
    }

    /** How many of them stand like this, by the name of the state, e.g. {@code KEPT}. */
    public int count(String state) {
        return (int)
                all.stream().filter(one -> one.state().name().equals(state)).count();
    }
}
