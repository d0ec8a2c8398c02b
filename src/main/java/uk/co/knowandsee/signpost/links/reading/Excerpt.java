package uk.co.knowandsee.signpost.links.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import uk.co.knowandsee.signpost.links.words.Plain;

/** The few lines of a page that tell a person what it is: its headings, its numbers and hours, how it begins. */
final class Excerpt {

    private static final int MOST = 8; // lines
    private static final int MOST_HEADINGS = 2;
    private static final int MOST_WITH_NUMBERS = 4;
    private static final int LONGEST = 160; // letters
    private static final int SHORTEST = 20; // letters of a line that begins a text
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[ ().-]{0,2}\\d){5}");
    private static final Pattern HOURS = Pattern.compile(
            "\\b\\d{1,2}(?:[.:]\\d\\d)? ?[ap]m\\b|\\b\\d{1,2}:\\d\\d\\b|\\b24 hours\\b|\\b24/7\\b",
            Pattern.CASE_INSENSITIVE);

    private final Reading reading;

    Excerpt(Reading reading) {
        this.reading = reading;
    }

    /** In the order of the page, each once. */
    List<String> lines() {
        var all = reading.text().lines().map(Excerpt::line).distinct().toList();
        var chosen = new LinkedHashSet<String>();
        reading.headings().stream().limit(MOST_HEADINGS).map(Excerpt::line).forEach(chosen::add);
        all.stream()
                .filter(line ->
                        NUMBER.matcher(line).find() || HOURS.matcher(line).find())
                .limit(MOST_WITH_NUMBERS)
                .forEach(chosen::add);
        all.stream().filter(line -> line.length() >= SHORTEST).limit(MOST).forEach(line -> addIfRoom(line, chosen));
        return inOrder(chosen, all);
    }

    private static void addIfRoom(String line, Set<String> chosen) {
        if (chosen.size() < MOST) {
            chosen.add(line);
        }
    }

    private static List<String> inOrder(Set<String> chosen, List<String> all) {
        var lines = new ArrayList<String>();
        chosen.stream().filter(line -> !all.contains(line)).forEach(lines::add);
        all.stream().filter(chosen::contains).forEach(lines::add);
        lines.removeIf(String::isEmpty);
        return List.copyOf(lines);
    }

    private static String line(String text) {
        return Plain.shortened(Plain.line(text), LONGEST);
    }
}
