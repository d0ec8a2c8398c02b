package uk.co.knowandsee.signpost.schools;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import uk.co.knowandsee.signpost.writing.PlainText;

/** Writes one XML file, an element to a line. What XML cannot hold is left out of texts. */
final class Xml {

    private static final String INDENT = "  ";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;
    private int depth;
    private boolean closedLast;

    /** What can go wrong is a mistake of ours, for nothing leaves memory. */
    private interface Step {
        void run() throws XMLStreamException;
    }

    Xml() {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        run(() -> writer.writeStartDocument("UTF-8", "1.0"));
    }

    /** @param attributes names and values in turn */
    Xml open(String name, String... attributes) {
        run(() -> {
            newLine();
            writer.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                writer.writeAttribute(attributes[i], attributes[i + 1]);
            }
        });
        depth++;
        closedLast = false;
        return this;
    }

    Xml close() {
        depth--;
        run(() -> {
            if (closedLast) {
                newLine();
            }
            writer.writeEndElement();
        });
        closedLast = true;
        return this;
    }

    /** An element that holds only a text. */
    Xml leaf(String name, String text, String... attributes) {
        open(name, attributes);
        run(() -> writer.writeCharacters(
                PlainText.cleanLong(text.replaceAll("\\s+", " ")).strip()));
        return close();
    }

    byte[] bytes() {
        run(() -> {
            writer.writeEndDocument();
            writer.writeCharacters("\n");
            writer.close();
        });
        return bytes.toByteArray();
    }

    private void newLine() throws XMLStreamException {
        writer.writeCharacters("\n" + INDENT.repeat(depth));
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
