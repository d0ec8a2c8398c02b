package uk.co.knowandsee.signpost.links.report;

/** Text as it has to be written into HTML or XML. */
final class Markup {

    private static final int REPLACEMENT = 0xFFFD;

    private Markup() {}

    /** Safe in text and in quoted attributes; a character that XML does not know becomes {@code U+FFFD}. */
    static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> append(escaped, point));
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int point) {
        switch (point) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\'' -> escaped.append("&#39;");
            default -> escaped.appendCodePoint(isKnownToXml(point) ? point : REPLACEMENT);
        }
    }

    private static boolean isKnownToXml(int point) {
        boolean space = point == '\n' || point == '\t';
        boolean basic = point >= 0x20 && point <= 0xD7FF && (point < 0x7F || point > 0x9F);
        boolean rest = point >= 0xE000 && (point & 0xFFFE) != 0xFFFE;
        boolean unused = point >= 0xFDD0 && point <= 0xFDEF;
        return space || basic || (rest && !unused);
    }
}
