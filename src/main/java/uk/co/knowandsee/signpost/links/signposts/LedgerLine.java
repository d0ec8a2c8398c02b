package uk.co.knowandsee.signpost.links.signposts;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import uk.co.knowandsee.signpost.links.outcome.Verdict;
import uk.co.knowandsee.signpost.links.reading.Likeness;

/**
 * What a ledger says of one address, read back. Whoever can change the file can write anything into it, so everything
 * has a form and a size; what has the wrong form is an {@link IllegalArgumentException}, what is too long is cut.
 */
final class LedgerLine {

    private static final int LONGEST_TEXT = 300; // characters
    private static final int MOST_WORDS = 60;
    private static final int MOST_HOSTS = 60;
    private static final int MOST_LINES = 16;
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{16}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{0,3}");
    private static final Pattern WORD = Pattern.compile("(\\S{1,60}) (\\d{1,7})");
    private static final Pattern PAST =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) (ok|moved|wrong|broken|unsure) ([a-z0-9-]{1,60})");

    private final JsonNode line;

    LedgerLine(JsonNode line) {
        this.line = line;
    }

    Ledger.Line read() {
        var lastGood = day("lastGood");
        var history = history();
        var since = day("since")
                .or(() -> lastGood)
                .or(() -> history.stream().findFirst().map(Past::day))
                .orElseThrow(() -> new IllegalArgumentException("`lastGood` is missing"));
        return new Ledger.Line(
                since,
                lastGood,
                number("status", 999),
                address(line.path("finalAddress").asString("")),
                likeness(),
                text("certificateOwner"),
                day("certificateEnds"),
                text("vouched"),
                history);
    }

    static URI address(String written) {
        var address = URI.create(written);
        if (!address.isAbsolute()) {
            throw new IllegalArgumentException("`" + capped(written) + "` is not a whole address");
        }
        return address;
    }

    private Optional<LocalDate> day(String field) {
        var node = line.path(field);
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(node.asString("")));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("`" + field + "` is not a day", e);
        }
    }

    private int number(String field, int most) {
        var node = line.path(field);
        int number = node.isMissingNode() ? 0 : node.asInt(-1);
        if (number < 0 || number > most) {
            throw new IllegalArgumentException("`" + field + "` is not a number up to " + most);
        }
        return number;
    }

    private String text(String field) {
        return capped(line.path(field).asString(""));
    }

    private List<String> texts(String field) {
        var node = line.path(field);
        if (!LedgerText.isArrayOfText(node)) {
            throw new IllegalArgumentException("`" + field + "` is not a list of lines");
        }
        var texts = new ArrayList<String>();
        node.forEach(text -> texts.add(text.asString("")));
        return texts;
    }

    private Optional<Likeness> likeness() {
        if (line.path("fingerprint").isMissingNode()) {
            return Optional.empty();
        }
        var fingerprint = matched(FINGERPRINT, "fingerprint");
        return Optional.of(capped(new Likeness(
                text("title"),
                matched(LANGUAGE, "language"),
                Long.parseUnsignedLong(fingerprint, 16),
                number("length", 10_000_000),
                words(line.path("words").asString("")),
                texts("excerpt"),
                texts("hosts"))));
    }

    private String matched(Pattern form, String field) {
        var text = line.path(field).asString("");
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException("`" + field + "` has the wrong form");
        }
        return text;
    }

    private static SortedMap<String, Integer> words(String written) {
        var words = new TreeMap<String, Integer>();
        var parts = written.isEmpty() ? List.<String>of() : List.of(written.split(", ", MOST_WORDS + 1));
        for (var part : parts.subList(0, Math.min(parts.size(), MOST_WORDS))) {
            var word = WORD.matcher(part);
            if (!word.matches()) {
                throw new IllegalArgumentException("`words` are not words with their counts");
            }
            words.put(word.group(1), Integer.valueOf(word.group(2)));
        }
        return words;
    }

    /** On one line, the most frequent first: {@code helpline 12, child 9}. */
    static String words(SortedMap<String, Integer> words) {
        return words.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(word -> word.getKey() + " " + word.getValue())
                .collect(Collectors.joining(", "));
    }

    private List<Past> history() {
        var days = new TreeMap<LocalDate, Past>(); // a merge may have left them twice or out of order
        texts("history").stream().map(LedgerLine::past).forEach(past -> days.put(past.day(), past));
        return List.copyOf(days.values());
    }

    private static Past past(String written) {
        var past = PAST.matcher(written);
        try {
            if (past.matches()) {
                return new Past(
                        LocalDate.parse(past.group(1)),
                        Verdict.of(past.group(2)).orElseThrow(),
                        past.group(3));
            }
        } catch (DateTimeException e) {
            // told below
        }
        throw new IllegalArgumentException("`history` says `" + capped(written) + "`, which is no check");
    }

    /** Without line breaks and endless length. */
    static String capped(String text) {
        var oneLine = text.codePoints()
                .limit(LONGEST_TEXT)
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return oneLine.toString().strip();
    }

    /** The same on the way in and on the way out, so that what is read is what was written. */
    static Likeness capped(Likeness likeness) {
        var words = likeness.words().entrySet().stream()
                .filter(word ->
                        WORD.matcher(word.getKey() + " " + word.getValue()).matches()
                                && word.getKey().indexOf(',') < 0)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_WORDS)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
        return new Likeness(
                capped(likeness.title()),
                LANGUAGE.matcher(likeness.language()).matches() ? likeness.language() : "",
                likeness.simHash(),
                Math.min(likeness.length(), 10_000_000),
                words,
                likeness.excerpt().stream()
                        .limit(MOST_LINES)
                        .map(LedgerLine::capped)
                        .toList(),
                likeness.hosts().stream()
                        .limit(MOST_HOSTS)
                        .map(LedgerLine::capped)
                        .toList());
    }
}
