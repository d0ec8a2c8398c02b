package uk.co.knowandsee.signpost.schools;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lessons that go into one cartridge: those of a key stage, or all of them.
 *
 * @param name as file names have it: {@code ks1} to {@code ks5}, or {@code all}
 * @param title e.g. {@code Key stage 2}
 * @param lessons in the order in which they are listed
 */
public record LessonSet(String name, String title, List<Resource> lessons) {

    private static final String FOLDER = "schools/cartridges/";
    private static final String ALL = "all";

    public LessonSet {
        lessons = List.copyOf(lessons);
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
            sets.add(new LessonSet(ALL, "All lessons", lessons));
        }
        return List.copyOf(sets);
    }

    private static LessonSet ofStage(String keyStage, List<Resource> lessons) {
        return new LessonSet(
                nameOf(keyStage),
                titleOf(keyStage),
                lessons.stream()
                        .filter(lesson -> lesson.keyStage().equals(Optional.of(keyStage)))
                        .toList());
    }

    /** Its lessons as folders: by key stage in the set of all, else together under no title. */
    List<LessonSet> byStage() {
        return name.equals(ALL)
                ? Stream.concat(
                                of(lessons).stream().filter(set -> !set.name().equals(ALL)),
                                Stream.of(new LessonSet("", "", ofNoStage())))
                        .toList()
                : List.of(new LessonSet(name, "", lessons));
    }

    private List<Resource> ofNoStage() {
        return lessons.stream().filter(lesson -> lesson.keyStage().isEmpty()).toList();
    }

    /** The name of the smallest set that a lesson is in. */
    static String nameFor(Resource lesson) {
        return lesson.keyStage().map(LessonSet::nameOf).orElse(ALL);
    }

    private static String nameOf(String keyStage) {
        return keyStage.toLowerCase(Locale.ROOT);
    }

    /** @param keyStage e.g. {@code KS2} */
    static String titleOf(String keyStage) {
        return "Key stage " + keyStage.substring(keyStage.length() - 1);
    }

    static String cartridge(String name) {
        return FOLDER + name + ".imscc";
    }

    static String thinCartridge(String name) {
        return FOLDER + name + "-thin.imscc";
    }

    /** Address of the cartridge with the lessons in it, from the site's root. */
    public String cartridge() {
        return cartridge(name);
    }

    /** Address of the cartridge with links to the lessons. */
    public String thinCartridge() {
        return thinCartridge(name);
    }
}
