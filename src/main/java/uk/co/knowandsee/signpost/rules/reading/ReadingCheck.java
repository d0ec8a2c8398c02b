package uk.co.knowandsee.signpost.rules.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import uk.co.knowandsee.signpost.directory.Area;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.directory.Name;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.prose.Block;
import uk.co.knowandsee.signpost.prose.Prose;
import uk.co.knowandsee.signpost.reading.Budget;
import uk.co.knowandsee.signpost.reading.Names;
import uk.co.knowandsee.signpost.rules.findings.Check;
import uk.co.knowandsee.signpost.rules.findings.Findings;
import uk.co.knowandsee.signpost.rules.findings.Material;

/**
 * Finds pages that are harder to read than their readers can be asked to, and the sentences and paragraphs that make
 * them so. Grades need some text to be fair: Flesch counted samples of a hundred words, and SMOG is not to be used on
 * less than ten sentences. The formulas are for English.
 */
public final class ReadingCheck implements Check {

    private static final Rule GRADE = Rule.error(
            "reading/grade", "long words and long sentences lose the readers who need the page most (Flesch-Kincaid)");
    private static final Rule SMOG =
            Rule.error("reading/smog", "words of three syllables and more lose the readers who need the page most");
    private static final Rule MEAN = Rule.error(
            "reading/mean-sentence", "somebody who is frightened, tired or on a phone reads short sentences");
    private static final Rule SENTENCE =
            Rule.error("reading/sentence", "the beginning of a long sentence is forgotten before its end is reached");
    private static final Rule PARAGRAPH =
            Rule.error("reading/paragraph", "a long paragraph on a phone is a wall, and readers pass by");

    private static final int ENOUGH_WORDS = 100;
    private static final int ENOUGH_SENTENCES = 10;
    private static final int QUOTED = 40; // characters of a sentence that show which one is meant

    private final Budgets budgets;
    private final List<String> names;

    /** @param names that make a text no harder to read, besides those of services and areas */
    public ReadingCheck(Budgets budgets, Collection<String> names) {
        this.budgets = budgets;
        this.names = List.copyOf(names);
    }

    @Override
    public List<Rule> rules() {
        return List.of(GRADE, SMOG, MEAN, SENTENCE, PARAGRAPH);
    }

    @Override
    public void check(Material material, Findings findings) {
        var known = known(material.directory());
        material.pages().stream()
                .forEach(prose -> new PageCheck(prose, budgets.of(prose.section()), known, findings).check());
    }

    private Names known(Directory directory) {
        var all = new ArrayList<>(names);
        directory
                .services()
                .forEach(service -> service.names().stream().map(Name::text).forEach(all::add));
        for (Area area : directory.areas()) {
            all.add(area.name());
            all.add(area.partnership());
            all.addAll(area.places());
        }
        return Names.of(all);
    }

    /** The check of one page. */
    private static final class PageCheck {
        private final Prose prose;
        private final PageText text;
        private final Budget budget;
        private final Names names;
        private final Findings findings;

        PageCheck(Prose prose, Budget budget, Names names, Findings findings) {
            this.prose = prose;
            this.text = PageText.of(prose);
            this.budget = budget;
            this.names = names;
            this.findings = findings;
        }

        void check() {
            var level = text.level(names);
            if (level.words() >= ENOUGH_WORDS) {
                grade(level.fleschKincaid());
                mean(level.meanSentence());
            }
            if (level.sentences() >= ENOUGH_SENTENCES) {
                smog(level.smog());
            }
            text.sentences().forEach(this::sentence);
            text.paragraphs().forEach(this::paragraph);
        }

        private void grade(double grade) {
            if (isOver(grade, budget.fleschKincaid())) {
                findings.missing(
                        GRADE,
                        prose,
                        "the page has Flesch-Kincaid grade " + shown(grade) + ", and " + readers() + " get "
                                + shown(budget.fleschKincaid()) + " at most",
                        "part long sentences" + longest() + ", and find shorter words" + longWords());
            }
        }

        private void smog(double grade) {
            if (isOver(grade, budget.smog())) {
                findings.missing(
                        SMOG,
                        prose,
                        "the page has SMOG grade " + shown(grade) + ", and " + readers() + " get "
                                + shown(budget.smog()) + " at most",
                        "find words of one or two syllables" + longWords());
            }
        }

        private void mean(double words) {
            if (isOver(words, budget.meanSentence())) {
                findings.missing(
                        MEAN,
                        prose,
                        "a sentence has " + shown(words) + " words on average, " + shown(budget.meanSentence())
                                + " at most",
                        "part long sentences" + longest());
            }
        }

        private void sentence(PageText.Placed placed) {
            if (placed.length() > budget.longestSentence()) {
                var sentence = placed.sentence();
                findings.add(
                        SENTENCE,
                        placed.block(),
                        sentence.start(),
                        sentence.text(),
                        "`" + beginning(sentence.text()) + "` is a sentence of " + placed.length() + " words, "
                                + budget.longestSentence() + " at most",
                        "make two of it, or leave out what the reader can do without");
            }
        }

        private void paragraph(PageText.Paragraph paragraph) {
            int sentences = paragraph.sentences().size();
            if (paragraph.block().kind() == Block.Kind.PARAGRAPH && sentences > budget.longestParagraph()) {
                findings.add(
                        PARAGRAPH,
                        paragraph.block(),
                        0,
                        paragraph.block().text(),
                        "`" + beginning(paragraph.block().text()) + "` is a paragraph of " + sentences + " sentences, "
                                + budget.longestParagraph() + " at most",
                        "begin a new paragraph where the thought turns, or make a list of it");
            }
        }

        private String readers() {
            return prose.section().isEmpty() ? "pages for everybody" : "pages in `" + prose.section() + "`";
        }

        private String longest() {
            return text.longest()
                    .map(placed -> " (the longest, of " + placed.length() + " words, is in line "
                            + placed.block().where(placed.sentence().start()).line() + ")")
                    .orElse("");
        }

        private String longWords() {
            var words = text.longWords(names);
            return words.isEmpty() ? "" : " for " + words;
        }

        private static String beginning(String text) {
            if (text.length() <= QUOTED) {
                return text;
            }
            int end = text.lastIndexOf(' ', QUOTED);
            return text.substring(0, end > 0 ? end : QUOTED) + " …";
        }
    }

    /** As they are shown: nobody is told that 5.0 is more than 5. */
    private static boolean isOver(double figure, double most) {
        return tenths(figure) > tenths(most);
    }

    private static long tenths(double figure) {
        return Math.round(figure * 10);
    }

    private static String shown(double figure) {
        long tenths = tenths(figure);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }
}
