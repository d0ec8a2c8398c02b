package uk.co.knowandsee.signpost.content;

import java.nio.file.Path;

/**
 * A file of the site's pages.
 *
 * @param file where it is
 * @param at where it counts as standing: in {@code content/}, also when an edition has it in a folder of its own
 */
public record SourceFile(Path file, Path at) implements Comparable<SourceFile> {

    /** Folder by folder, as somebody who walks through them meets it. */
    @Override
    public int compareTo(SourceFile other) {
        int names = Math.min(at.getNameCount(), other.at.getNameCount());
        for (int i = 0; i < names; i++) {
            int order = at.getName(i).compareTo(other.at.getName(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(at.getNameCount(), other.at.getNameCount());
    }
}
