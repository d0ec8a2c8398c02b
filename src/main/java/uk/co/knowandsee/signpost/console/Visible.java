package uk.co.knowandsee.signpost.console;

/**
 * Makes text from a writer's file safe to show. A control character could repaint a terminal, and a character that
 * turns the direction of writing could hide what a line says, so both are shown as {@code <U+001B>}.
 */
final class Visible {

    private Visible() {}

    /** Text for one line: line breaks are shown too. */
    static String line(String text) {
        return clean(text, "<U+000A>");
    }

    /** Text that may have several lines; those after the first are indented, so that none can pose as a line of ours. */
    static String lines(String text, String indent) {
        return clean(text.replace("\r\n", "\n").stripTrailing(), "\n" + indent);
    }

    private static String clean(String text, String lineBreak) {
        var shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n') {
                shown.append(lineBreak);
            } else if (isTreacherous(c)) {
                shown.append(String.format("<U+%04X>", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    private static boolean isTreacherous(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
