package uk.co.knowandsee.signpost.console;

import java.io.Console;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is at the other end of the two streams. Decided once, when the program starts.
 *
 * @param out whether a person reads standard output on a terminal, and not a file or another program
 * @param err the same of standard error
 * @param clever whether it can move back on a line; a "dumb" one cannot
 * @param colour whether colour is welcome
 */
public record Terminal(boolean out, boolean err, boolean clever, boolean colour) {

    /** A file, a pipe, a build server. */
    public static final Terminal NONE = new Terminal(false, false, false, false);

    /**
     * Looks at the surroundings. Java cannot tell its two streams apart, so the launcher says which of them are
     * terminals; without a launcher (as in {@code mvn site}) Java's own answer counts for both.
     *
     * @param told what the launcher said, e.g. {@code out,err}; null when there was no launcher
     * @param console Java's console; null when input or output is not a terminal
     */
    public static Terminal of(@Nullable String told, @Nullable Console console, Map<String, String> environment) {
        var streams = told == null ? fromJava(console) : List.of(told.split(","));
        boolean clever = !environment.getOrDefault("TERM", "").equals("dumb");
        boolean colour = clever && environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Terminal(streams.contains("out"), streams.contains("err"), clever, colour);
    }

    private static List<String> fromJava(@Nullable Console console) {
        return console != null && isTerminal(console) ? List.of("out", "err") : List.of();
    }

    /** From Java 22 on there may be a console without a terminal, and it has a method to say so. */
    private static boolean isTerminal(Console console) {
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }

    boolean colourOnOut() {
        return out && colour;
    }

    boolean colourOnErr() {
        return err && colour;
    }
}
