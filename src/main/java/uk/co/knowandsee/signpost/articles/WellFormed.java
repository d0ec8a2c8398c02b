package uk.co.knowandsee.signpost.articles;

import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Entities.EscapeMode;

/** HTML written down as XML, for programs that read nothing else. */
public final class WellFormed {

    private WellFormed() {}

    /**
     * The same page, as XML without a document type. It can be read anywhere: links lead to whole addresses, except those
     * to a place in the page itself.
     *
     * @param at where the page is published
     */
    public static String of(String html, URI at) {
        var page = Jsoup.parse(html, at.toString());
        page.select("a[href]:not([href^=#])").forEach(link -> link.attr("href", link.absUrl("href")));
        page.outputSettings(new OutputSettings()
                .syntax(Syntax.xml)
                .escapeMode(EscapeMode.xhtml)
                .prettyPrint(false));
        return page.child(0).outerHtml();
    }
}
