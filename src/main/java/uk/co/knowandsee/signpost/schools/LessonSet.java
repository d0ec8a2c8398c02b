package uk.co.knowandsee.signpost.schools;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lessons that go into one cartridge: a lesson alone, those of a key stage, or all of them.
 *
 * @param name as the catalogue knows it: the lesson's own, or {@code lessons.ks2}, {@code lessons.all}; no page has a name
 *     with a dot in it
 * @param place where its cartridges stand, from the site's root and without an ending
 * @param title e.g. {@code Key stage 2}
 * @param lessons in the order in which they are listed
 */
public record LessonSet(String name, String place, String title, List<Resource> lessons) {

    private static final String FOLDER = "schools/cartridges/";
    private static final String ALL = "all";
    private static final String ENGLISH = "en-GB";

    public LessonSet {
        lessons = List.copyOf(lessons);
    }

    /** One lesson by itself. */
    static LessonSet alone(Resource lesson) {
        return new LessonSet(lesson.name(), lesson.place(), lesson.title(), List.of(lesson));
    }

    /** One for each key stage, and one of all lessons; none for a site without lessons. */
    public static List<LessonSet> of(List<Resource> resources) {
        var lessons = resources.stream().filter(Resource::lesson).toList();
        var sets = new ArrayList<LessonSet>();
        lessons.stream()
                .flatMap(lesson -> lesson.keyStage().stream())
                .distinct()
                .sorted()
                .forEach(stage -> sets.add(ofStage(stage, lessons)));
        if (!lessons.isEmpty()) {
            sets.add(together(ALL, "All lessons", lessons));
        }
        return List.copyOf(sets);
    }

    private static LessonSet ofStage(String keyStage, List<Resource> lessons) {
        return together(
                keyStage.toLowerCase(Locale.ROOT),
                titleOf(keyStage),
                lessons.stream()
                        .filter(lesson -> lesson.keyStage().equals(Optional.of(keyStage)))
                        .toList());
    }

    private static LessonSet together(String which, String title, List<Resource> lessons) {
        return new LessonSet("lessons." + which, FOLDER + which, title, lessons);
    }

    /** Its lessons as folders: by key stage in the set of all, else together under no title. */
    List<LessonSet> byStage() {
        return isOfAll()
                ? Stream.concat(
                                of(lessons).stream().filter(set -> !set.isOfAll()),
                                Stream.of(new LessonSet("", "", "", ofNoStage())))
                        .toList()
                : List.of(new LessonSet(name, place, "", lessons));
    }

    private boolean isOfAll() {
        return place.equals(FOLDER + ALL);
    }

    private List<Resource> ofNoStage() {
        return lessons.stream().filter(lesson -> lesson.keyStage().isEmpty()).toList();
    }

    /** @param keyStage e.g. {@code KS2} */
    static String titleOf(String keyStage) {
        return "Key stage " + keyStage.substring(keyStage.length() - 1);
    }

    /** What is in it, in a sentence. */
    String summary() {
        return lessons.size() == 1
                ? lessons.get(0).summary()
                : "Lessons on healthy friendships, and on getting help when something feels wrong.";
    }

    /** The language of its title and summary: for a lesson alone its own, else English. */
    String language() {
        return lessons.size() == 1 ? lessons.get(0).language() : ENGLISH;
    }

    /** Address of the cartridge with the lessons in it, from the site's root. */
    public String cartridge() {
        return place + ".imscc";
    }

    /** Address of the cartridge with links to the lessons. */
    public String thinCartridge() {
        return place + "-thin.imscc";
    }
}
