package uk.co.knowandsee.signpost.schools;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import uk.co.knowandsee.signpost.articles.Article;
import uk.co.knowandsee.signpost.schools.Manifest.Entry;
import uk.co.knowandsee.signpost.schools.Manifest.Folder;
import uk.co.knowandsee.signpost.schools.Manifest.Profile;
import uk.co.knowandsee.signpost.writing.Bundle;

/** Lessons for a learning platform, with all that is in them: a Common Cartridge 1.1, which older systems read as well. */
final class FullCartridge {

    private static final String STYLE = "style";

    private final Publisher publisher;
    private final LessonSet set;
    private final SchoolFiles.Desk desk;
    private final Bundle bundle = new Bundle();

    FullCartridge(Publisher publisher, LessonSet set, SchoolFiles.Desk desk) {
        this.publisher = publisher;
        this.set = set;
        this.desk = desk;
    }

    byte[] bytes() throws IOException {
        var folders = new ArrayList<Folder>();
        for (var part : set.byStage()) {
            var entries = new ArrayList<Entry>();
            for (var lesson : part.lessons()) {
                entries.addAll(entries(lesson));
            }
            folders.add(new Folder(part.title(), entries));
        }
        bundle.add("style.css", Handout.style());
        var style = new Entry(STYLE, "", Entry.CONTENT, List.of("style.css"), List.of());
        return bundle.add(Manifest.FILE, new Manifest(Profile.FULL, publisher, set).xml(folders, List.of(style)))
                .bytes();
    }

    private List<Entry> entries(Resource lesson) throws IOException {
        var entries = new ArrayList<Entry>();
        var article = desk.article(lesson.address());
        if (article.isPresent()) {
            entries.add(page(lesson, article.get()));
        }
        var paper = desk.file(lesson.pdf());
        if (paper.isPresent()) {
            var file = lesson.name() + "/lesson.pdf";
            bundle.add(file, paper.get());
            var title = lesson.title() + " (to print)";
            entries.add(new Entry("paper-" + lesson.name(), title, Entry.CONTENT, List.of(file), List.of()));
        }
        return entries;
    }

    private Entry page(Resource lesson, Article article) throws IOException {
        var pictures = new Pictures(publisher, desk);
        var body = pictures.takenFrom(article.body());
        var files = new ArrayList<String>();
        var handout = new Handout(publisher, lesson, article, desk.factsSince(article));
        put(lesson, "lesson.html", handout.page(body, "../style.css"), files);
        pictures.files().forEach((place, bytes) -> put(lesson, place, bytes, files));
        return new Entry("page-" + lesson.name(), lesson.title(), Entry.CONTENT, files, List.of(STYLE));
    }

    private void put(Resource lesson, String place, byte[] bytes, List<String> files) {
        var file = lesson.name() + "/" + place;
        bundle.add(file, bytes);
        files.add(file);
    }
}
