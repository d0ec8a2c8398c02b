package uk.co.knowandsee.signpost.links.signposts;

/** Text from pages and servers, made harmless before it is written anywhere. */
final class PlainText {

    private static final int LONGEST = 300;
    private static final String MARKS = "\\`*_{}[]()#+-.!|~$@";

    private PlainText() {}

    /** Without control characters (terminal escapes), characters that turn text around, and endless length. */
    static String clean(String text) {
        var kept = new StringBuilder();
        text.codePoints().filter(PlainText::isPlain).limit(LONGEST + 1L).forEach(kept::appendCodePoint);
        if (kept.codePointCount(0, kept.length()) <= LONGEST) {
            return kept.toString();
        }
        return kept.substring(0, kept.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private static boolean isPlain(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** As text of a Markdown page: nothing in it is markup or HTML. */
    static String markdown(String text) {
        var escaped = new StringBuilder();
        for (char c : clean(text).toCharArray()) {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case ':' -> escaped.append("&#58;"); // so that no address becomes a link by itself
                default -> escaped.append(MARKS.indexOf(c) < 0 ? "" : "\\").append(c);
            }
        }
        return escaped.toString();
    }
}
