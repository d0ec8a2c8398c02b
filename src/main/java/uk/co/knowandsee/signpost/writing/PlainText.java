package uk.co.knowandsee.signpost.writing;

/** Text from pages and servers, made harmless before it is written anywhere. */
public final class PlainText {

    private static final int LONGEST = 300;
    private static final int LONGEST_LINE = 3000;
    private static final String MARKS = "\\`*_{}[]()#+-.!|~$@";

    private PlainText() {}

    /** Without control characters (terminal escapes), characters that turn text around, and endless length. */
    public static String clean(String text) {
        return clean(text, LONGEST);
    }

    /** The same for text that we put together from several parts. */
    public static String cleanLong(String text) {
        return clean(text, LONGEST_LINE);
    }

    private static String clean(String text, int longest) {
        var kept = new StringBuilder();
        text.codePoints().filter(PlainText::isPlain).limit(longest + 1L).forEach(kept::appendCodePoint);
        if (kept.codePointCount(0, kept.length()) <= longest) {
            return kept.toString();
        }
        return kept.substring(0, kept.offsetByCodePoints(0, longest)) + "…";
    }

    private static boolean isPlain(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> (point & 0xFFFE) != 0xFFFE; // the last two of each plane stand for no character
        };
    }

    /** As text of HTML or XML, and in quoted attributes. Nothing is taken out of it. */
    public static String markup(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** As text of a Markdown page: nothing in it is markup or HTML. */
    public static String markdown(String text) {
        var escaped = new StringBuilder();
        for (char c : cleanLong(text).toCharArray()) {
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
