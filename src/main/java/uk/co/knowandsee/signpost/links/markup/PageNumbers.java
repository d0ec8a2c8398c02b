package uk.co.knowandsee.signpost.links.markup;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import tools.jackson.databind.JsonNode;
import uk.co.knowandsee.signpost.directory.PhoneNumber;
import uk.co.knowandsee.signpost.directory.PhoneNumbers;
import uk.co.knowandsee.signpost.links.words.DigitRuns;
import uk.co.knowandsee.signpost.links.words.Plain;

/** Every phone number of a page as dialled: in its text, its links and its data. */
final class PageNumbers {

    private static final int MOST = 500; // numbers
    private static final int FEWEST_DIGITS = 8; // 0800 1111
    private static final int MOST_DIGITS = 16;
    private static final int LONGEST_LINE = 50_000; // letters
    private static final Evaluator LINKS =
            Selector.evaluatorOf("a[href^=tel:], a[href^=sms:], a[href^=callto:], area[href^=tel:]");
    private static final Evaluator AS_DATA = Selector.evaluatorOf("[itemprop=telephone]");
    private static final Pattern PERCENT = Pattern.compile("%[0-9A-Fa-f]{2}");
    private static final Pattern OTHER = Pattern.compile("[^0-9+]");
    private static final Pattern TRUNK_ZERO = Pattern.compile("^(\\+44|0044)0");

    private final Set<String> digits = new TreeSet<>();

    private PageNumbers() {}

    static Set<String> of(String text) {
        var numbers = new PageNumbers();
        numbers.inText(text);
        return numbers.digits;
    }

    static Set<String> of(Document page, String text, List<JsonNode> data) {
        var numbers = new PageNumbers();
        numbers.inText(text);
        page.select(LINKS).stream()
                .limit(MOST)
                .forEach(link -> numbers.dialled(link.attr("href").replaceFirst("^[^:]*+:", "")));
        page.select(AS_DATA).stream()
                .limit(MOST)
                .forEach(each -> numbers.dialled(each.hasAttr("content") ? each.attr("content") : each.text()));
        data.forEach(thing -> DataBlocks.texts(thing.path("telephone")).forEach(numbers::dialled));
        return numbers.digits;
    }

    private void inText(String text) {
        var lines = DigitRuns.asciiDigits(text)
                .lines()
                .filter(PageNumbers::mayHoldOne)
                .map(line -> line.substring(0, Math.min(line.length(), LONGEST_LINE)))
                .collect(Collectors.joining("\n"));
        PhoneNumbers.find(lines).stream().limit(MOST).forEach(found -> add(found.number()));
        new DigitRuns(lines)
                .all()
                .filter(run -> run.length() >= FEWEST_DIGITS && run.length() <= MOST_DIGITS)
                .filter(run -> run.startsWith("0") || run.startsWith("44"))
                .limit(MOST)
                .forEach(run -> dialled(run.startsWith("44") ? "+" + run : run));
    }

    /** The search for numbers is slow, and most lines have none. */
    private static boolean mayHoldOne(String line) {
        return line.chars()
                        .filter(c -> c >= '0' && c <= '9')
                        .limit(FEWEST_DIGITS)
                        .count()
                == FEWEST_DIGITS;
    }

    /** What stands after {@code tel:}, with whatever people put there. */
    private void dialled(String written) {
        var plain = Plain.line(PERCENT.matcher(written).replaceAll(" ")).split("[;?,xX]", 2)[0];
        var bare = TRUNK_ZERO.matcher(OTHER.matcher(plain).replaceAll("")).replaceFirst("$1");
        if (bare.length() <= MOST_DIGITS) {
            PhoneNumbers.parse(bare).ifPresent(this::add);
        }
    }

    private void add(PhoneNumber number) {
        if (digits.size() < MOST) {
            digits.add(number.digits());
        }
    }
}
