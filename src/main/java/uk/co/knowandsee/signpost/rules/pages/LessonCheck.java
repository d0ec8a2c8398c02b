package uk.co.knowandsee.signpost.rules.pages;

import java.util.List;
import java.util.regex.Pattern;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.prose.Block;
import uk.co.knowandsee.signpost.prose.Prose;
import uk.co.knowandsee.signpost.rules.findings.Check;
import uk.co.knowandsee.signpost.rules.findings.Findings;
import uk.co.knowandsee.signpost.rules.findings.Material;

/** A teacher finds the same parts in every lesson, and the minutes of its timetable add up. */
final class LessonCheck implements Check {

    private static final Rule PARTS = Rule.error("lesson/parts", "a teacher looks for the same parts in every lesson");
    private static final Rule NOTE =
            Rule.error("lesson/safeguarding-note", "somebody in the room may be living with what the lesson is about");
    private static final Rule MINUTES =
            Rule.error("lesson/minutes", "a lesson that does not fit its hour is not taught");

    private static final List<String> NEEDED = List.of(
            "What pupils will take away",
            "Before you teach it",
            "The lesson",
            "Different needs",
            "Survey before and after",
            "Curriculum links",
            "If a pupil tells you something",
            "Where pupils can get help");

    private static final Pattern FROM_TO = Pattern.compile("(\\d{1,3}) (?:to|[-–]) (\\d{1,3})");
    private static final int LONGEST_NUMBER = 3; // digits

    @Override
    public List<Rule> rules() {
        return List.of(PARTS, NOTE, MINUTES);
    }

    @Override
    public void check(Material material, Findings findings) {
        material.pages().stream()
                .filter(prose -> prose.type().equals("lesson"))
                .forEach(lesson -> check(lesson, findings));
    }

    private static void check(Prose lesson, Findings findings) {
        var headings = headings(lesson);
        NEEDED.stream()
                .filter(part -> !headings.contains(part))
                .forEach(part -> findings.missing(
                        PARTS, lesson, "the lesson has no part `" + part + "`", "add a heading `## " + part + "`"));
        if (headings.stream().noneMatch("Safeguarding note"::equals)) {
            findings.missing(
                    NOTE,
                    lesson,
                    "the lesson has no safeguarding note for the teacher",
                    "add a callout `> [!IMPORTANT] Safeguarding note` below `## Before you teach it`");
        }
        checkMinutes(lesson, findings);
    }

    private static List<String> headings(Prose lesson) {
        return lesson.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .map(Block::text)
                .toList();
    }

    /** The timetable begins at 0, leaves no gap and ends at the lesson's minutes. */
    private static void checkMinutes(Prose lesson, Findings findings) {
        var minutes =
                lesson.page().flatMap(page -> page.header().text("minutes")).orElse("");
        int expected = 0;
        for (var cell : lesson.blocks()) {
            var times = FROM_TO.matcher(cell.text().strip());
            if (cell.kind() == Block.Kind.CELL && times.matches()) {
                if (Integer.parseInt(times.group(1)) != expected) {
                    findings.add(
                            MINUTES,
                            cell,
                            0,
                            cell.text(),
                            "`" + cell.text().strip() + "` does not begin at minute " + expected,
                            "let each row begin where the one before it ends");
                }
                expected = Integer.parseInt(times.group(2));
            }
        }
        boolean agrees = minutes.length() <= LONGEST_NUMBER && minutes.equals(String.valueOf(expected));
        if (!agrees) {
            findings.missing(
                    MINUTES,
                    lesson,
                    "the timetable ends at minute " + expected + ", and the header says `minutes: " + minutes + "`",
                    "change the one or the other");
        }
    }
}
