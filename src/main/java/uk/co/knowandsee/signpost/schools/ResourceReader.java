package uk.co.knowandsee.signpost.schools;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import uk.co.knowandsee.signpost.content.Content;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;

/**
 * Finds the resources among the pages: every lesson, and every ordinary page in {@code schools/}. A resource is called after
 * the file of its page; a file that is renamed keeps its old name with {@code catalogueId} in its header.
 */
public final class ResourceReader {

    private static final String ID = "catalogueId";
    private static final String FOLDER = "schools/";
    private static final int LAST = 10_000; // the largest `order` of a page

    private final ZoneId zone;

    /** @param zone in which the dates of pages are written */
    public ResourceReader(ZoneId zone) {
        this.zone = zone;
    }

    /** Lessons first, by key stage and order; translations among them. */
    public List<Resource> read(Content content) {
        return content.published().stream()
                .filter(ResourceReader::isResource)
                .sorted(Comparator.comparing((Page page) -> !isLesson(page))
                        .thenComparing(page -> page.header().text("keyStage").orElse("none"))
                        .thenComparing(ResourceReader::order)
                        .thenComparing(Page::address))
                .map(this::resource)
                .toList();
    }

    /**
     * Whether each has a name of its own: two of one name would be one to whoever keeps our catalogue.
     *
     * @param problems gets those that do not
     */
    public static boolean areApart(List<Resource> resources, Problems problems) {
        var seen = new HashMap<String, Resource>();
        for (var resource : resources) {
            var before = seen.putIfAbsent(resource.name(), resource);
            if (before != null) {
                problems.error(
                        resource.where(),
                        "is `" + resource.name() + "` in the catalogue for schools, and so is `"
                                + before.where().file() + "`",
                        "give one of the two a `" + ID + ": …` of its own in its header");
            }
        }
        return seen.size() == resources.size();
    }

    private static boolean isResource(Page page) {
        return isLesson(page) || (page.type().equals("page") && page.address().startsWith(FOLDER));
    }

    private static boolean isLesson(Page page) {
        return page.type().equals("lesson");
    }

    private static int order(Page page) {
        return page.header()
                .text("order")
                .filter(written -> written.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(LAST);
    }

    private Resource resource(Page page) {
        var header = page.header();
        return new Resource(
                header.text(ID).orElseGet(() -> nameOf(page)),
                isLesson(page),
                page.title(),
                header.text("summary").orElse(""),
                header.text("keyStage"),
                header.text("ages"),
                header.text("minutes")
                        .filter(written -> written.matches("\\d{1,6}"))
                        .map(Integer::valueOf),
                header.list("curriculum").stream()
                        .filter(part -> !part.isEmpty())
                        .toList(),
                page.language().code(),
                LocalDate.ofInstant(page.date(), zone),
                page.address(),
                header.text(ID).isPresent() ? page.whereInHeader(ID) : Where.file(page.source()));
    }

    /** E.g. {@code lesson-who-is-in-my-circle} for {@code content/schools/lesson-who-is-in-my-circle.md}. */
    private static String nameOf(Page page) {
        return page.place()
                .replaceFirst("^content/(" + FOLDER + ")?", "")
                .replaceFirst("\\.[a-z]+$", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .toLowerCase(Locale.ROOT);
    }
}
