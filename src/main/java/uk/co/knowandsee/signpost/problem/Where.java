package uk.co.knowandsee.signpost.problem;

import java.util.Comparator;

/**
 * A place in a writer's file.
 *
 * @param file path relative to the site folder, with forward slashes, e.g. {@code content/help/index.md}
 * @param line first line is 1; 0 means the whole file
 * @param column first column is 1; 0 means the whole line
 */
public record Where(String file, int line, int column) implements Comparable<Where> {

    private static final Comparator<Where> READING_ORDER = Comparator.comparing((Where w) -> w.file())
            .thenComparingInt(Where::line)
            .thenComparingInt(Where::column);

    public Where {
        if (file.isBlank() || line < 0 || column < 0) {
            throw new IllegalArgumentException("not a place: '" + file + "' " + line + ":" + column);
        }
    }

    public static Where file(String file) {
        return new Where(file, 0, 0);
    }

    public static Where line(String file, int line) {
        return new Where(file, line, 0);
    }

    @Override
    public int compareTo(Where other) {
        return READING_ORDER.compare(this, other);
    }

    /** As editors and code hosts understand it: {@code file}, {@code file:line} or {@code file:line:column}. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
