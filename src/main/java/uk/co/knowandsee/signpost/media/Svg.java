package uk.co.knowandsee.signpost.media;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * SVG: written anew from its shapes. What drawing programs keep for themselves is left out; what could run or fetch
 * something is refused, because a drawing that needs it would look wrong without it.
 */
final class Svg {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final String LINKS = "http://www.w3.org/1999/xlink";
    private static final int DEEPEST = 200;

    private static final Set<String> SHAPES = Set.of(
            "svg",
            "g",
            "path",
            "circle",
            "ellipse",
            "rect",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "textpath",
            "title",
            "desc",
            "defs",
            "symbol",
            "use",
            "lineargradient",
            "radialgradient",
            "stop",
            "clippath",
            "mask",
            "pattern",
            "marker",
            "filter",
            "style",
            "switch",
            "fegaussianblur",
            "feoffset",
            "feblend",
            "feflood",
            "fecolormatrix",
            "fecomposite",
            "femerge",
            "femergenode",
            "fedropshadow");

    /** A way out of the drawing: an address that is not in it, or style that fetches. */
    private static final Pattern OUT =
            Pattern.compile("url\\(\\s*['\"]?(?!#)|@import|expression\\(|\\\\|javascript:|data:");

    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,5})(?:\\.[0-9]+)?(?:px)?");
    private static final Pattern BOX =
            Pattern.compile("[-0-9.]+[ ,]+[-0-9.]+[ ,]+([0-9]{1,5})[0-9.]*[ ,]+([0-9]{1,5})[0-9.]*");
    private static final String REMEDY = "save it as a plain SVG, made of paths and simple shapes only";

    private final StringBuilder out = new StringBuilder();
    private Optional<Picture> size = Optional.empty();
    private int depth;
    private int skipping;
    private boolean inStyle;

    static Cleaned clean(byte[] bytes) throws Malformed {
        var svg = new Svg();
        svg.read(new String(bytes, StandardCharsets.UTF_8));
        return new Cleaned((svg.out + "\n").getBytes(StandardCharsets.UTF_8), svg.size);
    }

    private void read(String text) throws Malformed {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            var xml = factory.createXMLStreamReader(new StringReader(text.replace("\uFEFF", "")));
            while (xml.hasNext()) {
                take(xml, xml.next());
            }
        } catch (XMLStreamException e) {
            throw new Malformed("is not an SVG that can be read", REMEDY);
        }
        if (out.isEmpty()) {
            throw new Malformed("is not an SVG drawing", REMEDY);
        }
    }

    private void take(XMLStreamReader xml, int event) throws Malformed {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begin(xml);
            case XMLStreamConstants.END_ELEMENT -> end(xml);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> words(xml.getText());
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw new Malformed("holds an entity of its own, which nobody can see through", REMEDY);
            default -> {
                // comments, instructions and declarations are for programs
            }
        }
    }

    private void begin(XMLStreamReader xml) throws Malformed {
        if (++depth > DEEPEST) {
            throw new Malformed("is nested too deeply", REMEDY);
        }
        var name = xml.getLocalName();
        boolean foreign =
                xml.getNamespaceURI() != null && !xml.getNamespaceURI().equals(NAMESPACE);
        if (skipping > 0 || foreign || name.equals("metadata")) {
            skipping++;
            return;
        }
        if (!SHAPES.contains(name.toLowerCase(Locale.ROOT)) || (depth == 1 && !name.equals("svg"))) {
            throw new Malformed("holds `<" + name + ">`, which is not part of a drawing", REMEDY);
        }
        inStyle = name.equals("style");
        out.append('<').append(name);
        if (depth == 1) {
            out.append(" xmlns=\"" + NAMESPACE + "\"");
            size = measured(xml);
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attribute(xml, i, name);
        }
        out.append('>');
    }

    private void attribute(XMLStreamReader xml, int i, String element) throws Malformed {
        var space = xml.getAttributeNamespace(i);
        var key = xml.getAttributeLocalName(i);
        var value = xml.getAttributeValue(i);
        boolean own = space == null || space.isEmpty();
        boolean link = key.equals("href") && (own || LINKS.equals(space));
        boolean runs = own && key.toLowerCase(Locale.ROOT).startsWith("on");
        boolean leadsOut = (link && !value.strip().startsWith("#"))
                || (own && OUT.matcher(value.toLowerCase(Locale.ROOT)).find());
        if (runs || leadsOut) {
            throw new Malformed("has `" + key + "` on `<" + element + ">`, which could run or fetch something", REMEDY);
        }
        if (own || link) {
            out.append(' ')
                    .append(key)
                    .append("=\"")
                    .append(escaped(value).replace("\"", "&quot;"))
                    .append('"');
        }
    }

    private void words(String text) throws Malformed {
        if (skipping > 0 || depth == 0) {
            return;
        }
        if (inStyle && OUT.matcher(text.toLowerCase(Locale.ROOT)).find()) {
            throw new Malformed("has a style that could fetch something", REMEDY);
        }
        out.append(escaped(text));
    }

    private void end(XMLStreamReader xml) {
        depth--;
        inStyle = false;
        if (skipping > 0) {
            skipping--;
        } else {
            out.append("</").append(xml.getLocalName()).append('>');
        }
    }

    private static Optional<Picture> measured(XMLStreamReader xml) {
        var width = NUMBER.matcher(text(xml, "width"));
        var height = NUMBER.matcher(text(xml, "height"));
        var box = BOX.matcher(text(xml, "viewBox").strip());
        if (width.matches() && height.matches()) {
            return Optional.of(new Picture(Integer.parseInt(width.group(1)), Integer.parseInt(height.group(1))));
        }
        return box.matches()
                ? Optional.of(new Picture(Integer.parseInt(box.group(1)), Integer.parseInt(box.group(2))))
                : Optional.empty();
    }

    private static String text(XMLStreamReader xml, String key) {
        var value = xml.getAttributeValue(null, key);
        return value == null ? "" : value;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
