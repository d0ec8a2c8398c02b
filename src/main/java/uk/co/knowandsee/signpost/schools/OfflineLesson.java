package uk.co.knowandsee.signpost.schools;

import java.io.IOException;
import uk.co.knowandsee.signpost.articles.Article;
import uk.co.knowandsee.signpost.writing.Bundle;

/** A lesson as a zip file: unpacked on a stick, a double click on {@code index.html} is enough, with no internet and no script. */
final class OfflineLesson {

    private static final String STYLE = "style.css";
    private static final String PAGE = "lesson.html";
    private static final String PAPER = "lesson.pdf";

    private final Publisher publisher;
    private final SchoolFiles.Desk desk;

    OfflineLesson(Publisher publisher, SchoolFiles.Desk desk) {
        this.publisher = publisher;
        this.desk = desk;
    }

    byte[] zip(Resource lesson, Article article) throws IOException {
        var handout = new Handout(publisher, lesson, article, desk.factsSince(article));
        var pictures = new Pictures(publisher, desk);
        var paper = desk.file(lesson.pdf());
        var bundle = new Bundle()
                .add("index.html", handout.front(PAGE, paper.isPresent() ? PAPER : "", STYLE))
                .add(PAGE, handout.page(pictures.takenFrom(article.body()), STYLE))
                .add(STYLE, Handout.style());
        paper.ifPresent(pdf -> bundle.add(PAPER, pdf));
        pictures.files().forEach(bundle::add);
        return bundle.bytes();
    }
}
