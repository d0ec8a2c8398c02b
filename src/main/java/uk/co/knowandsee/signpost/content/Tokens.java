package uk.co.knowandsee.signpost.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Suggestion;
import uk.co.knowandsee.signpost.problem.Where;

/**
 * The words in double braces that every edition fills in otherwise, e.g. {@code {{place}}}. They are filled in once, when
 * a page is read, so that everybody who reads it afterwards sees the same words.
 */
public final class Tokens {

    /** What an edition fills in, and nothing else does. */
    private static final List<String> OF_EDITIONS = List.of("place", "partnerships", "police");

    private static final Pattern TOKEN = Pattern.compile("\\{\\{(?:[ \\t]*([^{}\\n]*?)[ \\t]*}})?");

    /** What Markdown would read as a sign. Quotation marks and full stops are harmless in the middle of a line. */
    private static final Pattern SIGN = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~^$]");

    private final Map<String, String> values;

    /** @param values what to put for each word; one that is absent cannot be used in this site */
    public Tokens(Map<String, String> values) {
        this.values = new TreeMap<>(values);
    }

    /** A text as it is written, with its tokens filled in. */
    public String fill(String written, Where where, Problems problems) {
        return fill(written, offset -> where, false, problems).text();
    }

    /**
     * A piece of Markdown. A value is plain words, whatever signs it holds.
     *
     * @param line on which it begins
     * @param indent characters before it on each line
     */
    public Body fillMarkdown(String source, String written, int line, int indent, Problems problems) {
        var places = new Body(written, line, indent, List.of());
        return fill(written, offset -> places.where(source, offset), true, problems)
                .at(line, indent);
    }

    /** A text and what was filled in. */
    private record Result(String text, List<Body.Filled> filled) {
        Body at(int line, int indent) {
            return new Body(text, line, indent, filled);
        }
    }

    private Result fill(String written, IntFunction<Where> where, boolean markdown, Problems problems) {
        var text = new StringBuilder();
        var filled = new ArrayList<Body.Filled>();
        var token = TOKEN.matcher(written);
        int done = 0;
        while (token.find()) {
            var value = valueOf(token.group(1), token.group(), where.apply(token.start()), problems);
            var shown = markdown ? SIGN.matcher(value).replaceAll("\\\\$0") : value;
            text.append(written, done, token.start());
            filled.add(
                    new Body.Filled(text.length(), shown.length(), token.group().length()));
            text.append(shown);
            done = token.end();
        }
        return new Result(text.append(written.substring(done)).toString(), filled);
    }

    private String valueOf(
            @org.jspecify.annotations.Nullable String name, String token, Where where, Problems problems) {
        if (name == null) {
            problems.error(where, "`{{` begins a word to fill in that never ends", "write it as `{{place}}`");
            return token;
        }
        var value = values.get(name);
        if (value == null) {
            problems.error(where, "`{{" + name + "}}` " + why(name), remedyFor(name));
            return token;
        }
        return value;
    }

    private static String why(String name) {
        return OF_EDITIONS.contains(name)
                ? "is filled in by an edition, and this site has none"
                : "is not a word that is filled in";
    }

    private String remedyFor(String name) {
        var known = new TreeSet<>(values.keySet());
        known.addAll(OF_EDITIONS);
        return OF_EDITIONS.contains(name)
                ? "write the words themselves, or give the site editions: a folder editions/ with a file for each"
                : Suggestion.among("Known", name, known);
    }
}
