package uk.co.knowandsee.signpost.hosting;

import java.util.regex.Pattern;

/**
 * One header of an answer.
 *
 * @param name e.g. {@code Referrer-Policy}
 * @param value one line of ASCII. Characters that some host's settings would read as a variable or an escape
 *     ({@code $ \ ` { }}) are refused: no header needs them, and each host would make something else of them
 */
public record Header(String name, String value) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*");
    private static final Pattern VALUE =
            Pattern.compile("[!-~&&[^$\\\\`{}]](?:[ -~&&[^$\\\\`{}]]*[!-~&&[^$\\\\`{}]])?");

    public Header {
        if (!isName(name) || !isValue(value)) {
            throw new IllegalArgumentException("not a header: '" + name + ": " + value + "'");
        }
    }

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    static boolean isValue(String text) {
        return VALUE.matcher(text).matches();
    }

    /** Whether two are the same header to a browser, whatever their values. */
    boolean isNamedLike(Header other) {
        return name.equalsIgnoreCase(other.name);
    }
}
