package uk.co.knowandsee.signpost.publish;

import java.util.regex.Pattern;

/**
 * A stylesheet in two parts, so that no page waits for rules that only paper needs.
 *
 * @param screen everything but the {@code @media print} blocks
 * @param print what stands in those blocks
 */
record SplitStyle(String screen, String print) {

    private static final String PAPER = "@media print{";
    private static final Pattern PART =
            Pattern.compile("\"[^\"\n]*\"|'[^'\n]*'|" + PAPER.replace("{", "\\{") + "|[{}]");

    /** @param css bare, as {@link StyleSheet#bare} makes it */
    static SplitStyle of(String css) {
        var screen = new StringBuilder();
        var print = new StringBuilder();
        var part = PART.matcher(css);
        int from = 0;
        int depth = 0;
        boolean paper = false;
        while (part.find()) {
            boolean begins = depth == 0 && part.group().equals(PAPER);
            depth += part.group().endsWith("{") ? 1 : part.group().equals("}") ? -1 : 0;
            if (begins) {
                screen.append(css, from, part.start());
                from = part.end();
                paper = true;
            } else if (paper && depth == 0) {
                print.append(css, from, part.start());
                from = part.end();
                paper = false;
            }
        }
        return new SplitStyle(screen.append(css.substring(from)).toString(), print.toString());
    }
}
