package uk.co.knowandsee.signpost.schools;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.co.knowandsee.signpost.articles.Article;
import uk.co.knowandsee.signpost.problem.Where;

/**
 * The door of this room: makes a zip file of each lesson, cartridges of each lesson, each key stage and all lessons, and
 * the catalogue.
 * The same pages give the same bytes.
 */
public final class SchoolFiles {

    private static final Where SCHOOLS = Where.file("content/schools");

    private final Publisher publisher;
    private final List<Resource> resources;
    private final Desk desk;
    private final Set<String> made = new TreeSet<>();

    /** Where baked pages come from, and where files go. */
    public interface Desk {
        /** What a page says; empty when it has no help on it, and so must not be passed on. */
        Optional<Article> article(String address) throws IOException;

        /** The day from which all that the article says of services counts: that of the oldest; empty when it names none. */
        Optional<LocalDate> factsSince(Article article);

        /** A file of the site, by its address. */
        Optional<byte[]> file(String address) throws IOException;

        /** Takes a file. */
        void put(String address, byte[] bytes, Where origin) throws IOException;
    }

    /** @param resources in the order in which they are listed */
    public SchoolFiles(Publisher publisher, List<Resource> resources, Desk desk) {
        this.publisher = publisher;
        this.resources = List.copyOf(resources);
        this.desk = desk;
    }

    /** Makes all of it; nothing for a site without resources. */
    public void make() throws IOException {
        for (var lesson : resources.stream().filter(Resource::lesson).toList()) {
            makeAlone(lesson);
            desk.file(lesson.pdf()).ifPresent(pdf -> made.add(lesson.pdf()));
        }
        for (var set : LessonSet.of(resources)) {
            makeCartridges(set, SCHOOLS);
        }
        makeCatalogue();
    }

    private void makeAlone(Resource lesson) throws IOException {
        var article = desk.article(lesson.address());
        if (article.isPresent()) {
            put(lesson.zip(), new OfflineLesson(publisher, desk).zip(lesson, article.get()), lesson.where());
            makeCartridges(LessonSet.alone(lesson), lesson.where());
        }
    }

    private void makeCartridges(LessonSet set, Where origin) throws IOException {
        put(set.thinCartridge(), new ThinCartridge(publisher, set).bytes(), origin);
        put(set.cartridge(), new FullCartridge(publisher, set, desk).bytes(), origin);
    }

    private void makeCatalogue() throws IOException {
        if (!resources.isEmpty()) {
            var catalogue = new Catalogue(publisher, resources, made);
            put(Catalogue.JSON, catalogue.json().getBytes(UTF_8), SCHOOLS);
            put(Catalogue.CSV, catalogue.csv().getBytes(UTF_8), SCHOOLS);
        }
    }

    private void put(String address, byte[] bytes, Where origin) throws IOException {
        desk.put(address, bytes, Where.file(origin.file()));
        made.add(address);
    }
}
