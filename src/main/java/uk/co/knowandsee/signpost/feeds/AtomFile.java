package uk.co.knowandsee.signpost.feeds;

import java.time.LocalDate;
import java.util.Comparator;
import uk.co.knowandsee.signpost.writing.PlainText;

/** Writes a feed as Atom. */
public final class AtomFile {

    private AtomFile() {}

    /** The whole file. */
    public static String write(Feed feed) {
        var xml = new StringBuilder("""
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
                """);
        element(xml, "id", feed.atom().toString());
        element(xml, "title", feed.title());
        element(xml, "subtitle", feed.subtitle());
        link(xml, "self", "application/atom+xml", feed.atom().toString());
        link(xml, "alternate", "text/html", feed.home().toString());
        xml.append("<author><name>").append(escaped(feed.name())).append("</name></author>\n");
        element(xml, "updated", instant(newest(feed)));
        feed.items().forEach(item -> entry(xml, item));
        return xml.append("</feed>\n").toString();
    }

    private static LocalDate newest(Feed feed) {
        return feed.items().stream()
                .map(FeedItem::date)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static void entry(StringBuilder xml, FeedItem item) {
        xml.append("<entry xml:lang=\"").append(escaped(item.language())).append("\">\n");
        element(xml, "id", item.address().toString());
        element(xml, "title", item.title());
        link(xml, "alternate", "text/html", item.address().toString());
        element(xml, "updated", instant(item.date()));
        element(xml, "summary", item.summary());
        xml.append("<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\" dir=\"")
                .append(escaped(item.direction()))
                .append("\">")
                .append(item.content())
                .append("</div></content>\n</entry>\n");
    }

    private static void element(StringBuilder xml, String name, String text) {
        xml.append('<').append(name).append('>').append(escaped(text));
        xml.append("</").append(name).append(">\n");
    }

    private static void link(StringBuilder xml, String relation, String type, String to) {
        xml.append("<link rel=\"").append(relation).append("\" type=\"").append(type);
        xml.append("\" href=\"").append(escaped(to)).append("\"/>\n");
    }

    static String instant(LocalDate day) {
        return day + "T00:00:00Z";
    }

    /** Also without the control characters that XML has no way to write. */
    private static String escaped(String text) {
        return PlainText.markup(text.replaceAll("[\\p{Cntrl}&&[^\\t\\n]]", ""));
    }
}
