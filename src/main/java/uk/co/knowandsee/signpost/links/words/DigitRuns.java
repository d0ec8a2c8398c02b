package uk.co.knowandsee.signpost.links.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The digits of a text in the groups that somebody wrote them in, for finding a number however it is spaced. */
public final class DigitRuns {

    private static final String GAP = "[ ().·/\\u2010-\\u2015\\u2212-]{1,4}";
    private static final Pattern RUN = Pattern.compile("[+(]{0,2}\\d++(?:" + GAP + "[+(]?\\d++){0,24}+");
    private static final Pattern GROUP = Pattern.compile("\\d++");
    private static final Pattern AFTER_SOMETHING = Pattern.compile("[\\p{L}\\d£$€#@%.,:/-]");
    private static final int LONGEST_CODE = 6; // digits, e.g. 116 123; longer numbers begin with 0
    private static final int FEW = 4; // digits beside a code that are not part of it, as in "101 (24/7)"

    private record Run(List<String> groups, boolean loose) {
        int digits() {
            return groups.stream().mapToInt(String::length).sum();
        }
    }

    private final List<Run> runs;

    public DigitRuns(String written) {
        var text = asciiDigits(written);
        this.runs = RUN.matcher(text).results().map(run -> run(run, text)).toList();
    }

    /** The text with wide and foreign digits as ordinary ones. */
    public static String asciiDigits(String text) {
        if (text.chars().noneMatch(c -> c > '9' && Character.isDigit(c))) {
            return text;
        }
        return text.chars()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .collect(StringBuilder::new, (all, c) -> all.append((char) c), StringBuilder::append)
                .toString();
    }

    /** Every run, as digits only. */
    public Stream<String> all() {
        return runs.stream().map(run -> String.join("", run.groups()));
    }

    /** Whether a number stands there as a number of its own. */
    public boolean has(String digits) {
        boolean code = digits.length() <= LONGEST_CODE && !digits.startsWith("0");
        return code
                ? runs.stream().anyMatch(run -> isCode(run, digits))
                : abroadToo(digits).anyMatch(form -> runs.stream().anyMatch(run -> at(run, form) >= 0));
    }

    private static boolean isCode(Run run, String code) {
        return run.loose() && at(run, code) >= 0 && run.digits() - code.length() <= FEW;
    }

    private static Stream<String> abroadToo(String digits) {
        var rest = digits.replaceFirst("^0", "");
        return Stream.of(digits, "44" + rest, "440" + rest, "0044" + rest, "00440" + rest);
    }

    /** The group that the number begins with; it has to end where a group ends. */
    private static int at(Run run, String digits) {
        for (int first = 0; first < run.groups().size(); first++) {
            var joined = new StringBuilder();
            for (int last = first; last < run.groups().size() && joined.length() < digits.length(); last++) {
                joined.append(run.groups().get(last));
                if (joined.length() == digits.length() && digits.contentEquals(joined)) {
                    return first;
                }
            }
        }
        return -1;
    }

    private static Run run(MatchResult found, String text) {
        var groups = new ArrayList<String>();
        GROUP.matcher(found.group()).results().forEach(group -> groups.add(group.group()));
        boolean loose = found.start() == 0
                || !AFTER_SOMETHING
                        .matcher(text.substring(found.start() - 1, found.start()))
                        .matches();
        return new Run(groups, loose);
    }
}
