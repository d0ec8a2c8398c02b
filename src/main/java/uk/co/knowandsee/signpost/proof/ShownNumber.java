package uk.co.knowandsee.signpost.proof;

import java.util.Set;
import java.util.regex.Pattern;
import uk.co.knowandsee.signpost.numbers.KnownNumbers;
import uk.co.knowandsee.signpost.numbers.NumberFinder;

/** What a reader sees of a link that dials. */
final class ShownNumber {

    // Digits that are part of something else: 24/7, 8.30am, 10%, 9-5.
    private static final Pattern NOT_DIALLED = Pattern.compile("\\d+(?:[/.:%]\\d*)+(?:am|pm)?|\\d+(?:am|pm)");
    private static final Pattern ONLY_A_NUMBER = Pattern.compile("[\\s\\d+().\\u00A0\\u2011-]+");
    private static final int COULD_BE_A_NUMBER = 3; // digits; fewer are an age or a count

    private final String text;
    private final KnownNumbers known;

    ShownNumber(String text, KnownNumbers known) {
        this.text = text;
        this.known = known;
    }

    /** Whether the text shows this number or none at all. Spaces make no difference. */
    boolean agreesWith(String dialled) {
        var digits = NumberFinder.dialled(text);
        if (digits.isEmpty() || digits.equals(dialled)) {
            return true;
        }
        if (ONLY_A_NUMBER.matcher(text).matches()) {
            return false;
        }
        return showsOnly(dialled);
    }

    private boolean showsOnly(String dialled) {
        var numbers = known.finder().find(text);
        if (!numbers.isEmpty()) {
            return numbers.stream().allMatch(found -> found.digits().equals(dialled));
        }
        boolean shown = !new NumberFinder(Set.of(dialled)).find(text).isEmpty();
        var rest = NOT_DIALLED.matcher(text).replaceAll("").replaceAll("[^0-9]", "");
        return shown || rest.length() < COULD_BE_A_NUMBER;
    }
}
