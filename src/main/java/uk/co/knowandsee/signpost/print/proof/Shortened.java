package uk.co.knowandsee.signpost.print.proof;

/** Words as somebody would quote them. */
final class Shortened {

    private static final int ENOUGH = 60; // characters

    private Shortened() {}

    /** White space as one space each; the end is left out when it is long, and a sign says so. */
    static String of(String text) {
        var plain = text.replaceAll("[\\s\\u00a0]+", " ").strip();
        if (plain.length() <= ENOUGH) {
            return plain;
        }
        int end = plain.lastIndexOf(' ', ENOUGH);
        return plain.substring(0, end > 0 ? end : ENOUGH) + " …";
    }
}
