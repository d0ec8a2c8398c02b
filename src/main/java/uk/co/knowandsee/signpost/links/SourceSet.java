package uk.co.knowandsee.signpost.links;

import java.util.ArrayList;
import java.util.List;

/** Splits {@code srcset} as browsers do: an address ends at white space, its descriptor at a comma. */
final class SourceSet {

    /** @param at index in the attribute's value at which the address begins */
    record Candidate(String written, int at) {}

    private SourceSet() {}

    static List<Candidate> candidates(String srcset) {
        var found = new ArrayList<Candidate>();
        int at = 0;
        while (at < srcset.length()) {
            int start = skip(srcset, at, true);
            int end = skip(srcset, start, false);
            if (end == start) {
                break;
            }
            var address = srcset.substring(start, end);
            boolean alone = address.endsWith(",");
            found.add(new Candidate(alone ? address.replaceAll(",+$", "") : address, start));
            int comma = srcset.indexOf(',', end);
            at = alone ? end : comma < 0 ? srcset.length() : comma + 1;
        }
        return found;
    }

    /** Passes over separators (white space and commas), or over everything up to the next white space. */
    private static int skip(String text, int from, boolean separators) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean matches = separators ? c == ',' || Character.isWhitespace(c) : !Character.isWhitespace(c);
            if (!matches) {
                return at;
            }
            at++;
        }
        return at;
    }
}
