package uk.co.knowandsee.signpost.schools;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import uk.co.knowandsee.signpost.articles.Article;
import uk.co.knowandsee.signpost.writing.PlainText;

/**
 * A lesson as a page that stands anywhere: HTML that is XML as well, with no script and no frame, and with help on it. Our
 * words around the lesson are English.
 */
final class Handout {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Publisher publisher;
    private final Resource lesson;
    private final Article article;
    private final Optional<LocalDate> factsSince;

    /** @param factsSince the day from which what it says of services counts */
    Handout(Publisher publisher, Resource lesson, Article article, Optional<LocalDate> factsSince) {
        this.publisher = publisher;
        this.lesson = lesson;
        this.article = article;
        this.factsSince = factsSince;
    }

    /** The style of all these pages. */
    static byte[] style() throws IOException {
        try (var css = Handout.class.getResourceAsStream("handout.css")) {
            if (css == null) {
                throw new IllegalStateException("handout.css is not on the class path");
            }
            return css.readAllBytes();
        }
    }

    /**
     * The lesson.
     *
     * @param body of the article, with its pictures where they stand beside this page
     * @param style where the style stands, seen from this page
     */
    byte[] page(String body, String style) {
        return page(article.language(), article.direction(), style, body);
    }

    /**
     * The first page of a folder.
     *
     * @param page where the lesson stands, seen from here
     * @param paper where its PDF stands; empty when there is none
     */
    byte[] front(String page, String paper, String style) {
        var print = paper.isEmpty() ? "" : "<li>" + link(paper, "The lesson to print, as a PDF") + "</li>\n";
        return page("en-GB", "ltr", style, """
                <p>%s</p>
                <p>This folder holds a lesson from %s. It works without the internet.</p>
                <ul>
                <li>%s</li>
                %s</ul>
                """.formatted(
                        inLanguage(escaped(lesson.summary())),
                        escaped(publisher.name()),
                        link(page, "Open the lesson"),
                        print));
    }

    private byte[] page(String language, String direction, String style, String body) {
        return """
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" lang="%s" dir="%s">
                <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="referrer" content="no-referrer" />
                <title>%s</title>
                <link rel="stylesheet" href="%s" />
                </head>
                <body>
                <h1>%s</h1>
                %s
                <div lang="en-GB" dir="ltr">
                <div class="help">
                %s
                </div>
                <div class="copy">
                %s</div>
                </div>
                </body>
                </html>
                """.formatted(
                        language,
                        direction,
                        escaped(lesson.title()),
                        style,
                        language.equals(article.language())
                                ? escaped(lesson.title())
                                : inLanguage(escaped(lesson.title())),
                        body.strip(),
                        article.help(),
                        copy())
                .getBytes(UTF_8);
    }

    /** Where it is from and of which day, and that a copy grows old. */
    private String copy() {
        var licence = publisher
                .licenceInFull()
                .map(address -> "<p>You may use it, free. " + link(address, "What we ask for") + "</p>\n")
                .orElse("");
        return "<p>From " + escaped(publisher.name()) + ". This is a copy of the page of " + DAY.format(lesson.date())
                + "." + facts() + " Numbers and hours change: look at "
                + link(publisher.inFull(lesson.address()), "the page itself")
                + " before you teach, and throw old copies away.</p>\n" + licence;
    }

    private String facts() {
        return factsSince
                .map(day -> " What it says of services is from " + DAY.format(day) + " or later.")
                .orElse("");
    }

    private String inLanguage(String markup) {
        return "<span lang=\"" + article.language() + "\" dir=\"" + article.direction() + "\">" + markup + "</span>";
    }

    private static String link(String address, String words) {
        return "<a href=\"" + escaped(address) + "\">" + escaped(words) + "</a>";
    }

    private static String escaped(String text) {
        return PlainText.markup(PlainText.cleanLong(text));
    }
}
