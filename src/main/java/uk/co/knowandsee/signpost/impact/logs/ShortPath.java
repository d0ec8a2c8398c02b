package uk.co.knowandsee.signpost.impact.logs;

/**
 * A short path that is printed on paper.
 *
 * @param piece the id of the piece, e.g. {@code taxi-card}
 * @param channel how it was handed out, e.g. {@code poster}; empty for the path without one
 */
public record ShortPath(String piece, String channel) implements Comparable<ShortPath> {

    /** The path of a piece that says no channel. */
    public static ShortPath of(String piece) {
        return new ShortPath(piece, "");
    }

    /** As it is printed, e.g. {@code /go/taxi-card-poster}. */
    public String address() {
        return ShortPaths.FOLDER + name();
    }

    String name() {
        return channel.isEmpty() ? piece : piece + "-" + channel;
    }

    @Override
    public int compareTo(ShortPath other) {
        return name().compareTo(other.name());
    }
}
