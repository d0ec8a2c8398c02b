package uk.co.knowandsee.signpost.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the addresses in CSS: {@code url()}, {@code src()}, {@code @import} and the strings of {@code image-set()}.
 * Comments and other strings are passed over; nothing that a writer can type makes it fail.
 */
final class CssAddresses {

    /** @param at index in the CSS at which the address, or its opening quote, begins */
    record Found(String written, int at) {}

    private final String css;
    private final List<Found> found = new ArrayList<>();
    private int at;
    private String rule = ""; // the at-rule being read, e.g. `import`; empty elsewhere
    private int imageSetDepth; // brackets open since `image-set(`; 0 outside one

    private CssAddresses(String css) {
        this.css = css;
    }

    static List<Found> in(String css) {
        return new CssAddresses(css).read();
    }

    private List<Found> read() {
        while (at < css.length()) {
            step();
        }
        return found;
    }

    private void step() {
        char c = css.charAt(at);
        if (css.startsWith("/*", at)) {
            int end = css.indexOf("*/", at + 2);
            at = end < 0 ? css.length() : end + 2;
        } else if (c == '"' || c == '\'') {
            string();
        } else if (c == '@') {
            at++;
            rule = word();
        } else if (isWord(c)) {
            wordOrFunction();
        } else {
            mark(c);
        }
    }

    private void mark(char c) {
        if (c == ';' || c == '{' || c == '}') {
            rule = "";
            imageSetDepth = 0;
        } else if (imageSetDepth > 0) {
            imageSetDepth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        at++;
    }

    private void string() {
        int start = at;
        var text = quoted();
        if (rule.equals("import")) {
            found.add(new Found(text, start));
            rule = "";
        } else if (imageSetDepth > 0) {
            found.add(new Found(text, start));
        }
    }

    private void wordOrFunction() {
        var name = word();
        if (at >= css.length() || css.charAt(at) != '(') {
            return;
        }
        if (name.equals("url") || name.equals("src")) {
            at++;
            address();
        } else if (name.endsWith("image-set") && imageSetDepth == 0) {
            at++;
            imageSetDepth = 1;
        }
    }

    /** What stands between the brackets of {@code url(...)}. A namespace's name is no address. */
    private void address() {
        skipSpace();
        int start = at;
        boolean quoted = at < css.length() && (css.charAt(at) == '"' || css.charAt(at) == '\'');
        var text = quoted ? quoted() : unquoted();
        if (!rule.equals("namespace")) {
            found.add(new Found(text, start));
        }
        if (rule.equals("import")) {
            rule = "";
        }
        skipSpace();
        if (at < css.length() && css.charAt(at) == ')') {
            at++;
        }
    }

    private String unquoted() {
        var text = new StringBuilder();
        while (at < css.length() && css.charAt(at) != ')') {
            character(text);
        }
        return text.toString().strip();
    }

    private String quoted() {
        char quote = css.charAt(at++);
        var text = new StringBuilder();
        while (at < css.length() && css.charAt(at) != quote && css.charAt(at) != '\n') {
            character(text);
        }
        at = Math.min(at + 1, css.length());
        return text.toString();
    }

    /** One character, or an escape: a backslash and up to six hex digits, a line end, or any character. */
    private void character(StringBuilder text) {
        char c = css.charAt(at++);
        if (c != '\\' || at >= css.length()) {
            text.append(c);
            return;
        }
        int end = at;
        while (end < css.length() && end < at + 6 && Character.digit(css.charAt(end), 16) >= 0) {
            end++;
        }
        if (end > at) {
            int point = Integer.parseInt(css.substring(at, end), 16);
            text.appendCodePoint(Character.isValidCodePoint(point) && point != 0 ? point : 0xFFFD);
            at = end < css.length() && Character.isWhitespace(css.charAt(end)) ? end + 1 : end;
        } else if (css.charAt(at++) != '\n') {
            text.append(css.charAt(at - 1));
        }
    }

    private String word() {
        int start = at;
        while (at < css.length() && isWord(css.charAt(at))) {
            at++;
        }
        return css.substring(start, at).toLowerCase(Locale.ROOT);
    }

    private void skipSpace() {
        while (at < css.length() && Character.isWhitespace(css.charAt(at))) {
            at++;
        }
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }
}
