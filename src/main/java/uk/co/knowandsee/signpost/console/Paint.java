package uk.co.knowandsee.signpost.console;

/** Colours words for a terminal, or leaves them as they are. */
enum Paint {
    PLAIN,
    COLOUR;

    static Paint when(boolean colour) {
        return colour ? COLOUR : PLAIN;
    }

    String bold(String text) {
        return with("1", text);
    }

    String red(String text) {
        return with("31;1", text);
    }

    String yellow(String text) {
        return with("33", text);
    }

    String green(String text) {
        return with("32", text);
    }

    private String with(String code, String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
