package uk.co.knowandsee.signpost.print.proof;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads a sheet as XML, and nothing that it names. */
public final class SheetXml {

    private SheetXml() {}

    /** @throws IllegalArgumentException when the sheet is not well-formed */
    public static Element read(String xhtml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null); // the default one writes into the terminal
            return builder.parse(new InputSource(new StringReader(xhtml))).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("not a well-formed sheet: " + e.getMessage(), e);
        }
    }
}
