package uk.co.knowandsee.signpost.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the text of one block (a paragraph, an item of a list, a cell) into sentences. A sentence ends with a full stop,
 * a question mark, an exclamation mark or an ellipsis, and the quotation marks and brackets after it, where a space
 * follows and what comes next is not written small. A colon or a semicolon ends none. A block without such an end is
 * one sentence. Where it is unclear it cuts no sentence: too long is looked at by a person, too short by nobody.
 */
public final class Sentences {

    private static final String ENDS = ".!?…";
    private static final String CLOSING = "\"'”’»)]}";
    private static final String OPENING = "\"'“‘«([{–—-";

    private final String text;
    private final List<Sentence> found = new ArrayList<>();
    private int start; // of the sentence that is being read
    private boolean hasLetter;

    private Sentences(String text) {
        this.text = text;
    }

    /**
     * The sentences in their order. Together they hold every letter of the text.
     *
     * @return empty if the text has no letter
     */
    public static List<Sentence> of(String text) {
        return new Sentences(text).cut();
    }

    private List<Sentence> cut() {
        int at = 0;
        while (at < text.length()) {
            if (isIn(ENDS, at)) {
                at = end(at);
            } else {
                hasLetter |= Character.isLetter(text.codePointAt(at));
                at++;
            }
        }
        addRest();
        return List.copyOf(found);
    }

    /** Looks at marks that may end a sentence, and goes on after them. */
    private int end(int at) {
        int marks = skip(ENDS, at);
        int close = skip(CLOSING, marks);
        if (hasLetter && endsHere(at, marks, close)) {
            add(close);
        }
        return close;
    }

    private boolean endsHere(int end, int marks, int close) {
        int next = skipSpaces(close);
        if (next == text.length()) {
            return true;
        }
        if (next == close || isSmall(skipOpening(next))) {
            return false;
        }
        if (marks == end + 1 && text.charAt(end) == '.') {
            return !Abbreviations.at(text, end, next);
        }
        boolean called = text.substring(end, marks).chars().anyMatch(mark -> mark == '?' || mark == '!');
        return !called || close == marks || !Abbreviations.speakerAt(text, next);
    }

    private boolean isSmall(int at) {
        return at < text.length() && Character.isLowerCase(text.codePointAt(at));
    }

    private void add(int end) {
        int first = skipSpaces(start);
        found.add(new Sentence(first, text.substring(first, end)));
        start = end;
        hasLetter = false;
    }

    /** What is left has no end mark: a sentence, or something that belongs to the last one. */
    private void addRest() {
        int end = text.length();
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (hasLetter) {
            add(end);
        } else if (end > start && !found.isEmpty()) {
            var last = found.remove(found.size() - 1);
            found.add(new Sentence(last.start(), text.substring(last.start(), end)));
        }
    }

    private boolean isIn(String signs, int at) {
        return at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
    }

    private int skip(String signs, int from) {
        int at = from;
        while (isIn(signs, at)) {
            at++;
        }
        return at;
    }

    private int skipOpening(int from) {
        int at = from;
        while (isIn(OPENING, at) || (at < text.length() && isSpace(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    private int skipSpaces(int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
