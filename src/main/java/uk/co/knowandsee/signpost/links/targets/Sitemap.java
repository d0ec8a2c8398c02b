package uk.co.knowandsee.signpost.links.targets;

import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import uk.co.knowandsee.signpost.links.BrowserAddress;
import uk.co.knowandsee.signpost.problem.Where;

/** A sitemap, read as it goes by: a hundred thousand addresses need no more memory than themselves. */
final class Sitemap {

    private static final int LONGEST = 8192; // characters of one address

    private final String name;
    private final Harvest harvest;
    private final List<URI> others = new ArrayList<>();

    Sitemap(String name, Harvest harvest) {
        this.name = name;
        this.harvest = harvest;
    }

    /** What kind of XML this is, by the name of its first element; empty when it is none. */
    static String rootOf(String xml) {
        try {
            var reader = reader(xml);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    return reader.getLocalName();
                }
            }
        } catch (XMLStreamException e) {
            return "";
        }
        return "";
    }

    /** Takes the addresses of pages, and hands back those of other sitemaps. */
    List<URI> read(String xml) {
        boolean index = rootOf(xml).equals("sitemapindex");
        try {
            var reader = reader(xml);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("loc")) {
                    location(reader, index);
                }
            }
        } catch (XMLStreamException e) {
            var at = e.getLocation();
            harvest.problems()
                    .error(
                            new Where(name, Math.max(0, at.getLineNumber()), Math.max(0, at.getColumnNumber())),
                            "this sitemap is not well-formed XML from here on",
                            "mend it; what follows was not read");
        }
        return others;
    }

    private static XMLStreamReader reader(String xml) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new StringReader(xml.stripLeading()));
    }

    private void location(XMLStreamReader reader, boolean index) throws XMLStreamException {
        int line = reader.getLocation().getLineNumber();
        int column = reader.getLocation().getColumnNumber();
        var text = reader.getElementText();
        var written = text.strip();
        int lead = text.length() - text.stripLeading().length();
        int breaks =
                (int) text.substring(0, lead).chars().filter(c -> c == '\n').count();
        int along = breaks == 0 ? column + lead : lead - text.substring(0, lead).lastIndexOf('\n');
        var where = new Where(name, line + breaks, Math.max(1, along));
        var address = written.length() <= LONGEST && Targets.isAddress(written)
                ? BrowserAddress.parse(written)
                : Optional.<URI>empty();
        if (address.isEmpty()) {
            harvest.problems()
                    .error(
                            where,
                            "`" + written.substring(0, Math.min(80, written.length())) + "` is not a web address",
                            "a sitemap needs whole addresses, with https://");
        } else if (index) {
            others.add(address.get());
        } else {
            harvest.link(address.get(), where);
        }
    }
}
