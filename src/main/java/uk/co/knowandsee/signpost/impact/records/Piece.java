package uk.co.knowandsee.signpost.impact.records;

import java.util.List;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.impact.logs.ShortPath;

/**
 * Something that is printed, e.g. a card for taxis.
 *
 * @param id as it stands in its short path, e.g. {@code taxi-card}
 * @param title for people
 * @param campaigns the ids of the campaigns that it belongs to
 * @param channels the ways in which it is handed out; each has a short path of its own
 */
public record Piece(String id, String title, List<String> campaigns, List<String> channels) {

    public Piece {
        campaigns = List.copyOf(campaigns);
        channels = List.copyOf(channels);
    }

    /** Its short paths: the one that names no channel, and one for each channel. */
    public List<ShortPath> paths() {
        return Stream.concat(Stream.of(""), channels.stream())
                .map(channel -> new ShortPath(id, channel))
                .toList();
    }
}
