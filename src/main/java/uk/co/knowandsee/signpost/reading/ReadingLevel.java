package uk.co.knowandsee.signpost.reading;

import java.util.List;

/**
 * How hard a text is to read, as counts and as school grades (United States; add five for the age of a reader). A grade
 * says how long the words and sentences are, not whether anybody understands them: it finds text that is surely hard,
 * and never proves that a text is easy.
 *
 * @param words those that count: names and numbers left out
 * @param sentences those that have a word that counts
 * @param syllables of all these words
 * @param polysyllables how many of these words have three syllables or more
 */
public record ReadingLevel(int words, int sentences, int syllables, int polysyllables) {

    /** Of a text without words. */
    public static final ReadingLevel NONE = new ReadingLevel(0, 0, 0, 0);

    private static final int MANY = 3; // syllables

    public ReadingLevel {
        if (sentences < 0 || words < sentences || (words > 0 && sentences == 0)) {
            throw new IllegalArgumentException(words + " words in " + sentences + " sentences");
        }
        if (syllables < words || polysyllables < 0 || polysyllables > words) {
            throw new IllegalArgumentException(
                    syllables + " syllables and " + polysyllables + " long words in " + words + " words");
        }
    }

    /**
     * The level of a text.
     *
     * @param blocks its paragraphs, items and cells as plain text; their order makes no difference
     * @param names what does not count
     */
    public static ReadingLevel of(List<String> blocks, Names names) {
        return blocks.stream()
                .flatMap(block -> Sentences.of(block).stream())
                .map(sentence -> ofWords(names.leaveOutOf(sentence.words())))
                .reduce(NONE, ReadingLevel::plus);
    }

    private static ReadingLevel ofWords(List<String> words) {
        var syllables = words.stream().mapToInt(Syllables::count).toArray();
        int sum = 0;
        int many = 0;
        for (int count : syllables) {
            sum += count;
            many += count >= MANY ? 1 : 0;
        }
        return new ReadingLevel(words.size(), words.isEmpty() ? 0 : 1, sum, many);
    }

    private ReadingLevel plus(ReadingLevel other) {
        return new ReadingLevel(
                words + other.words,
                sentences + other.sentences,
                syllables + other.syllables,
                polysyllables + other.polysyllables);
    }

    /**
     * The Flesch-Kincaid grade: 0.39 × words per sentence + 11.8 × syllables per word − 15.59 (Kincaid, Fishburne,
     * Rogers and Chissom, Derivation of new readability formulas for Navy enlisted personnel, Research Branch Report
     * 8-75, 1975). Can be below zero, at least −3.4; 0 for a text without words.
     */
    public double fleschKincaid() {
        return words == 0 ? 0 : 0.39 * meanSentence() + 11.8 * syllables / words - 15.59;
    }

    /**
     * The SMOG grade: 1.0430 × √(polysyllables × 30 / sentences) + 3.1291 (McLaughlin, SMOG grading: a new readability
     * formula, Journal of Reading 12, 1969). It was made for thirty sentences; one long word weighs more in a shorter
     * text. 0 for a text without words.
     */
    public double smog() {
        return words == 0 ? 0 : 1.0430 * Math.sqrt(polysyllables * 30.0 / sentences) + 3.1291;
    }

    /** Words in a sentence, on average; 0 for a text without words. */
    public double meanSentence() {
        return words == 0 ? 0 : (double) words / sentences;
    }
}
