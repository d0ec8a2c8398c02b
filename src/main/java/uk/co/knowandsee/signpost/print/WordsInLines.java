package uk.co.knowandsee.signpost.print;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Says where a line may end: where Java says so, but not after an apostrophe in the middle of a word. */
final class WordsInLines implements FSTextBreaker {

    private final BreakIterator places = BreakIterator.getLineInstance(Locale.UK);
    private String text = "";

    @Override
    public void setText(String newText) {
        this.text = newText;
        places.setText(newText);
    }

    /** The next place, counted from the beginning; -1 when there is none left. */
    @Override
    public int next() {
        int at = places.next();
        while (at != BreakIterator.DONE && isWithinAWord(at)) {
            at = places.next();
        }
        return at;
    }

    private boolean isWithinAWord(int at) {
        return at > 0 && at < text.length() && text.charAt(at - 1) == '\u2019' && Character.isLetter(text.charAt(at));
    }
}
