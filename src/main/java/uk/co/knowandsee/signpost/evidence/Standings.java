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

    /**
     * How many promises stand alike.
     *
     * @param label how a sentence about them begins
     */
    public record Line(String label, int count) {}

    /** How many stand in each way; a way in which none stands is left out. */
    public List<Line> tally() {
        return Arrays.stream(Standing.State.values())
                .map(state -> new Line(state.words(), count(state)))
                .filter(line -> line.count() > 0)
                .toList();
    }

    private int count(Standing.State state) {
        return (int) all.stream().filter(one -> one.state() == state).count();
    }
}
