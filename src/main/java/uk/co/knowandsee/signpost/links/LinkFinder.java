package uk.co.knowandsee.signpost.links;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Finds every address, id and number-bearing text in one baked file. Any text is accepted, however broken. */
final class LinkFinder {

    private LinkFinder() {}

    /** Whether a file of this name can carry addresses. */
    static boolean reads(String file) {
        return kindOf(file) != FileKind.OTHER;
    }

    static BakedFile read(String file, String text) {
        return switch (kindOf(file)) {
            case PAGE -> page(file, text);
            case DRAWING -> drawing(file, text);
            case FEED -> feed(file, text);
            case STYLE -> style(file, text);
            case OTHER -> BakedFile.plain(file);
        };
    }

    static BakedFile page(String file, String text) {
        var found = new Gathering(file, text);
        var page = parse(text, Parser.htmlParser());
        page.traverse(new ElementLinks(found));
        page.traverse(new PassageReader(found));
        return found.done();
    }

    private static BakedFile drawing(String file, String text) {
        var found = new Gathering(file, text);
        parse(text, Parser.xmlParser()).traverse(new ElementLinks(found));
        return found.done();
    }

    static BakedFile feed(String file, String text) {
        var found = new Gathering(file, text);
        var feed = parse(text, Parser.xmlParser());
        feed.traverse(new FeedLinks(found));
        feed.traverse(new PassageReader(found));
        return found.done();
    }

    private static BakedFile style(String file, String text) {
        var found = new Gathering(file, text);
        found.css(text, 0);
        return found.done();
    }

    private static Document parse(String text, Parser parser) {
        return Jsoup.parse(text, "", parser.setTrackPosition(true));
    }

    private enum FileKind {
        PAGE,
        DRAWING,
        FEED,
        STYLE,
        OTHER
    }

    private static FileKind kindOf(String file) {
        return switch (file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "html", "htm", "xhtml" -> FileKind.PAGE;
            case "svg" -> FileKind.DRAWING;
            case "xml", "rss", "atom" -> FileKind.FEED;
            case "css" -> FileKind.STYLE;
            default -> FileKind.OTHER;
        };
    }
}
