package uk.co.knowandsee.signpost.schools;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.co.knowandsee.signpost.problem.Where;

/**
 * A lesson, or another page for schools, as a catalogue knows it.
 *
 * @param name unique among them and kept for good, e.g. {@code lesson-who-is-in-my-circle}; lower case, digits, hyphens
 * @param lesson whether it is one; a page that only helps to teach cannot be taken away
 * @param title its heading
 * @param summary one sentence
 * @param keyStage {@code KS1} to {@code KS5}
 * @param ages e.g. {@code 9-11} or {@code 16+}
 * @param minutes how long it takes
 * @param curriculum what of the curriculum it serves, e.g. {@code Relationships education: being safe}
 * @param language as in {@code lang}, e.g. {@code en-GB}
 * @param date the day from which the page counts
 * @param address of the page, from the site's root
 * @param where the line in the source that gives it its name
 */
public record Resource(
        String name,
        boolean lesson,
        String title,
        String summary,
        Optional<String> keyStage,
        Optional<String> ages,
        Optional<Integer> minutes,
        List<String> curriculum,
        String language,
        LocalDate date,
        String address,
        Where where) {

    public Resource {
        curriculum = List.copyOf(curriculum);
    }

    /** Where everything stands that is made of it, from the site's root and without an ending. */
    String place() {
        return address.replaceFirst("\\.[a-z]+$", "");
    }

    /** The folder that works without the internet, from the site's root. */
    public String zip() {
        return place() + ".zip";
    }

    /** Where its paper stands, if the site prints it. */
    public String pdf() {
        return "print/" + place().replaceFirst("^.*/", "") + ".pdf";
    }

    /** The cartridge with this lesson in it. */
    public String cartridge() {
        return LessonSet.alone(this).cartridge();
    }

    /** The cartridge with a link to this lesson. */
    public String thinCartridge() {
        return LessonSet.alone(this).thinCartridge();
    }

    /** The ages in words, e.g. {@code 9 to 11}, {@code 16 and over}; a spreadsheet takes {@code 9-11} for a day. */
    Optional<String> agesInWords() {
        return ages.map(written -> written.replace("-", " to ").replace("+", " and over"));
    }
}
