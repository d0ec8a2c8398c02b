package uk.co.knowandsee.signpost.rules.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.co.knowandsee.signpost.prose.Block;
import uk.co.knowandsee.signpost.prose.Prose;
import uk.co.knowandsee.signpost.reading.Names;
import uk.co.knowandsee.signpost.reading.ReadingLevel;
import uk.co.knowandsee.signpost.reading.Sentence;
import uk.co.knowandsee.signpost.reading.Sentences;
import uk.co.knowandsee.signpost.reading.Syllables;

/**
 * The running text of a page: no headings, no values of the header, and no words that somebody else said or printed.
 *
 * @param paragraphs its blocks and their sentences
 */
record PageText(List<Paragraph> paragraphs) {

    private static final int SHOWN = 5; // words; more than a writer will change at once
    private static final int LONG = 3; // syllables

    /** A block and its sentences. */
    record Paragraph(Block block, List<Sentence> sentences) {}

    /** A sentence and the block that it stands in. */
    record Placed(Block block, Sentence sentence) {
        int length() {
            return sentence.words().size();
        }
    }

    static PageText of(Prose prose) {
        return new PageText(prose.blocks().stream()
                .filter(Block::isRunningText)
                .filter(block -> block.voice() != Block.Voice.QUOTED)
                .map(block -> new Paragraph(block, Sentences.of(block.text())))
                .toList());
    }

    ReadingLevel level(Names names) {
        return ReadingLevel.of(paragraphs.stream().map(p -> p.block().text()).toList(), names);
    }

    List<Placed> sentences() {
        var all = new ArrayList<Placed>();
        paragraphs.forEach(p -> p.sentences().forEach(sentence -> all.add(new Placed(p.block(), sentence))));
        return all;
    }

    /** The first of the longest. */
    Optional<Placed> longest() {
        return sentences().stream()
                .max(Comparator.comparingInt(Placed::length)
                        .thenComparing(
                                placed -> placed.block().where(placed.sentence().start()), Comparator.reverseOrder()));
    }

    /** The words of three syllables or more that stand here most often, as a list in backticks. */
    String longWords(Names names) {
        Map<String, Integer> counts = new TreeMap<>();
        sentences()
                .forEach(placed -> names.leaveOutOf(placed.sentence().words()).stream()
                        .filter(word -> Syllables.count(word) >= LONG)
                        .forEach(word -> counts.merge(word.toLowerCase(Locale.UK), 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(SHOWN)
                .map(entry -> "`" + entry.getKey() + "`")
                .collect(Collectors.joining(", "));
    }
}
