package uk.co.knowandsee.signpost.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what a reader would take for a phone number in running text, above all numbers that are <em>not</em> right:
 * a digit short, a digit too many. (A library that finds valid numbers only would pass over exactly those.)
 *
 * <p>Short codes such as 101 could be page numbers; they are found when they are known, and where the text says to
 * send a message to them.
 */
public final class NumberFinder {

    private static final String GAP = "[ \\u00A0().\\u2010\\u2011\\n-]{0,3}";
    private static final Pattern DIGITS_IN_GROUPS =
            Pattern.compile("(?<![\\w.,:/£$#%-])\\(?\\+?\\d++(?:" + GAP + "\\d++)*+(?!\\w|[:/%]\\d)");
    private static final Pattern GROUP = Pattern.compile("\\+?\\d+");
    private static final Pattern DATE_OR_TIMES =
            Pattern.compile("\\d{1,2}-\\d{1,2}-\\d{4}|\\d{4}-\\d{1,2}-\\d{1,2}|[0-2]\\d[0-5]\\d-[0-2]\\d[0-5]\\d");
    private static final Pattern MESSAGE_TO =
            Pattern.compile("\\btext\\b[^.\\n]{0,40}?\\bto\\s+(\\d{5,6})\\b", Pattern.CASE_INSENSITIVE);
    private static final int FEWEST = 7; // digits of what looks like a whole number
    private static final int WHOLE = 10; // digits after which a number is complete, one more may follow in its group

    /** @param at index in the text; {@code digits} are those dialled in the United Kingdom */
    public record Found(int at, String written, String digits) {}

    private record Group(int start, int end, String digits) {}

    private final Set<String> known;

    /** @param known digits of numbers that are recognised first, so that "0800 1111, 24 hours" is one number */
    public NumberFinder(Set<String> known) {
        this.known = Set.copyOf(known);
    }

    /** Digits as dialled here: without spaces, and with 0 for +44. */
    public static String dialled(String written) {
        var digits = written.replaceAll("[^0-9+]", "");
        if (!digits.startsWith("+44")) {
            return digits;
        }
        return digits.startsWith("+440") ? digits.substring(3) : "0" + digits.substring(3);
    }

    /** Every number of a text, in no promised order. */
    public List<Found> find(String text) {
        var inText = DIGITS_IN_GROUPS
                .matcher(text)
                .results()
                .filter(run -> !DATE_OR_TIMES.matcher(run.group()).matches())
                .flatMap(run -> in(text, groups(text, run.start(), run.end())).stream())
                .toList();
        var messages = MESSAGE_TO
                .matcher(text)
                .results()
                .map(m -> new Found(m.start(1), m.group(1), m.group(1)))
                .filter(m -> inText.stream().noneMatch(f -> f.at() == m.at()));
        return Stream.concat(inText.stream(), messages).toList();
    }

    private static List<Group> groups(String text, int start, int end) {
        var groups = new ArrayList<Group>();
        var matcher = GROUP.matcher(text).region(start, end);
        while (matcher.find()) {
            groups.add(new Group(matcher.start(), matcher.end(), matcher.group()));
        }
        return groups;
    }

    private List<Found> in(String text, List<Group> groups) {
        var found = new ArrayList<Found>();
        for (int first = 0; first < groups.size(); ) {
            int length = knownLength(groups, first);
            length = length > 0 ? length : lookLength(groups, first);
            if (length > 0) {
                found.add(number(text, groups.subList(first, first + length)));
            }
            first += Math.max(length, 1);
        }
        return found;
    }

    private static Found number(String text, List<Group> groups) {
        var written = text.substring(
                groups.get(0).start(), groups.get(groups.size() - 1).end());
        return new Found(groups.get(0).start(), written, dialled(written));
    }

    /** How many groups from here make a number that is known; the longest wins. */
    private int knownLength(List<Group> groups, int first) {
        for (int last = groups.size(); last > first; last--) {
            if (known.contains(joined(groups, first, last))) {
                return last - first;
            }
        }
        return 0;
    }

    /** How many groups from here look like a number that begins here; none when it could be anything. */
    private static int lookLength(List<Group> groups, int first) {
        boolean harmonised = groups.size() > first + 1
                && groups.get(first).digits().equals("116")
                && groups.get(first + 1).digits().length() == 3;
        if (harmonised) {
            return 2;
        }
        if (!joined(groups, first, first + 1).startsWith("0")) {
            return 0;
        }
        int last = first + 1;
        while (last < groups.size() && joined(groups, first, last).length() < WHOLE) {
            last++;
        }
        return joined(groups, first, last).length() >= FEWEST ? last - first : 0;
    }

    private static String joined(List<Group> groups, int first, int last) {
        var written = new StringBuilder();
        groups.subList(first, last).forEach(group -> written.append(group.digits()));
        return dialled(written.toString());
    }
}
