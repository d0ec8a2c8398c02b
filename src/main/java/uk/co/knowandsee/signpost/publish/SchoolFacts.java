package uk.co.knowandsee.signpost.publish;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import uk.co.knowandsee.signpost.content.Content;
import uk.co.knowandsee.signpost.schools.LearningResource;
import uk.co.knowandsee.signpost.schools.LessonSet;
import uk.co.knowandsee.signpost.schools.Publisher;
import uk.co.knowandsee.signpost.schools.Resource;
import uk.co.knowandsee.signpost.schools.ResourceReader;

/**
 * What templates know of lessons, as the shared variable {@code schools}.
 *
 * @param publisher whose lessons they are
 * @param resources lessons and other pages for schools
 * @param sets lessons that go into one cartridge
 */
public record SchoolFacts(Publisher publisher, List<Resource> resources, List<LessonSet> sets) {

    public SchoolFacts {
        resources = List.copyOf(resources);
        sets = List.copyOf(sets);
    }

    static SchoolFacts of(Configuration configuration, Content content) {
        var resources = new ResourceReader(configuration.settings().zone()).read(content);
        var publisher = Publisher.of(configuration.campaign().name(), configuration.host(), content);
        return new SchoolFacts(publisher, resources, LessonSet.of(resources));
    }

    /** The lesson of a page, by its address. */
    public Resource lesson(String address) {
        return resources.stream()
                .filter(resource -> resource.address().equals(address))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a lesson: " + address));
    }

    /** The set of a lesson's key stage, or all lessons. */
    public LessonSet setOf(Resource lesson) {
        return sets.stream()
                .filter(set -> set.lessons().contains(lesson))
                .findFirst() // that of all stands last
                .orElseThrow(() -> new IllegalArgumentException("in no set: " + lesson.address()));
    }

    /** What the page says of itself to catalogues, as a block of data that nothing runs. */
    public TemplateModel dataBlock(String address) throws TemplateModelException {
        return HTMLOutputFormat.INSTANCE.fromMarkup("<script type=\"application/ld+json\">"
                + new LearningResource(publisher).json(lesson(address)) + "</script>");
    }
}
