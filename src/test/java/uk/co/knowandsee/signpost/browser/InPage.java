package uk.co.knowandsee.signpost.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A function in JavaScript that looks at the open page from inside and says in words what is wrong with it. */
record InPage(String source) {

    /** @param name of a file in this package's resources, without {@code .js}; its first line says what it is for */
    static InPage named(String name) {
        try (var file = InPage.class.getResourceAsStream(name + ".js")) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new InPage(text.replaceFirst("^//[^\n]*\n", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    List<String> slips(Page page) {
        return words(page.evaluate(source));
    }

    List<String> slips(Page page, Object given) {
        return words(page.evaluate(source, given));
    }

    /** Looks with several, one after the other, and tells what each found. */
    static Map<String, List<String>> together(Page page, Map<String, InPage> looks) {
        var source = looks.entrySet().stream()
                .map(look -> "\"%s\": (%s)()".formatted(look.getKey(), look.getValue().source))
                .collect(Collectors.joining(", ", "() => ({ ", " })"));
        var found = new TreeMap<String, List<String>>();
        ((Map<?, ?>) page.evaluate(source)).forEach((name, slips) -> found.put(String.valueOf(name), words(slips)));
        return found;
    }

    private static List<String> words(Object found) {
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }
}
