package uk.co.knowandsee.signpost.search;

import java.util.List;

/** Writes values as JavaScript reads them. */
final class ScriptText {

    private ScriptText() {}

    static String list(List<String> written) {
        return "[" + String.join(",", written) + "]";
    }

    /** A text in quotes. Nothing in it can end the quotes, the line, or an HTML script element. */
    static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                default -> quoted.append(isPlain(c) ? String.valueOf(c) : String.format("\\u%04x", (int) c));
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c != '<' && c != '\u2028' && c != '\u2029' && c != '\u007f' && !Character.isSurrogate(c);
    }
}
