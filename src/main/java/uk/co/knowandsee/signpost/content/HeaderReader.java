package uk.co.knowandsee.signpost.content;

import java.util.List;
import java.util.Optional;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;

/**
 * Splits a page into header and body. Two forms are known: YAML between two lines of {@code ---}, and JBake's
 * {@code key=value} lines above {@code ~~~~~~}.
 */
final class HeaderReader {

    private static final String FENCE = "---";

    private final String separator;

    HeaderReader(String separator) {
        this.separator = separator;
    }

    /**
     * A page taken apart.
     *
     * @param bodyLine the line on which the body begins
     */
    record Parts(Header header, String body, int bodyLine) {}

    /** Empty when the header could not be read; the problems say why. */
    Optional<Parts> read(String name, String text, Problems problems) {
        if (text.isBlank()) {
            problems.error(Where.file(name), "is empty", "write the page, or delete the file");
            return Optional.empty();
        }
        var lines = List.of(text.split("\n", -1));
        return lines.get(0).strip().equals(FENCE) ? yaml(name, lines, problems) : keyValue(name, lines, problems);
    }

    private Optional<Parts> yaml(String name, List<String> lines, Problems problems) {
        int end = indexOfTrimmed(lines, FENCE, 1);
        if (end < 0) {
            problems.error(
                    Where.line(name, 1),
                    "the header begins with `---` but never ends",
                    "put a line of `---` between the header and the text");
            return Optional.empty();
        }
        return FrontMatter.read(name, lines.subList(1, end), 1, problems)
                .flatMap(header -> withBody(name, header, lines, end, problems));
    }

    private Optional<Parts> keyValue(String name, List<String> lines, Problems problems) {
        int end = indexOfTrimmed(lines, separator, 0);
        if (end < 0) {
            problems.error(
                    Where.line(name, 1),
                    "has no header",
                    "begin the file with a line of `---`, then `title:`, `type:`, `status:`, then `---` again");
            return Optional.empty();
        }
        if (!lines.get(end).equals(separator)) {
            problems.error(
                    Where.line(name, end + 1),
                    "there are spaces around `" + separator + "`, so JBake would not see where the header ends",
                    "delete the spaces on this line");
            return Optional.empty();
        }
        return KeyValueHeader.read(name, lines.subList(0, end), problems)
                .flatMap(header -> withBody(name, header, lines, end, problems));
    }

    private static Optional<Parts> withBody(
            String name, Header header, List<String> lines, int end, Problems problems) {
        var body = String.join("\n", lines.subList(end + 1, lines.size()));
        if (body.isBlank()) {
            problems.error(
                    Where.line(name, end + 1),
                    "there is no text below the header",
                    "write the page's text below this line, or delete the file");
            return Optional.empty();
        }
        return Optional.of(new Parts(header, body.endsWith("\n") ? body : body + "\n", end + 2));
    }

    private static int indexOfTrimmed(List<String> lines, String wanted, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(wanted)) {
                return i;
            }
        }
        return -1;
    }
}
