package uk.co.knowandsee.signpost.articles;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Entities.EscapeMode;

/** HTML written down as XML, for programs that read nothing else. */
public final class WellFormed {

    private WellFormed() {}

    /** The same page, as XML without a document type. */
    public static String of(String html) {
        var page = Jsoup.parse(html);
        page.outputSettings(new OutputSettings()
                .syntax(Syntax.xml)
                .escapeMode(EscapeMode.xhtml)
                .prettyPrint(false));
        return page.child(0).outerHtml();
    }
}
