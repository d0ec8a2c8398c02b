package uk.co.knowandsee.signpost.edition;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;
import uk.co.knowandsee.signpost.yaml.WrittenText;

/**
 * Reads a logo and writes it anew from its shapes, so that nothing else gets into a page with it: no script, no link, no
 * picture from elsewhere. It stands twice on every page, so it has no ids.
 */
final class LogoReader {

    private static final int LARGEST = 20_000; // bytes, on every page; the common mark has about 600

    private static final Set<String> SHAPES =
            Set.of("g", "path", "circle", "ellipse", "rect", "line", "polyline", "polygon");

    private static final Set<String> ATTRIBUTES = Set.of(
            "class",
            "d",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "x",
            "y",
            "x1",
            "y1",
            "x2",
            "y2",
            "width",
            "height",
            "points",
            "transform",
            "fill",
            "fill-rule",
            "opacity",
            "stroke",
            "stroke-width",
            "stroke-linecap",
            "stroke-linejoin");

    /** What is said of the whole drawing; the rest of it is said here. */
    private static final Set<String> OF_THE_WHOLE = Set.of("viewBox", "width", "height");

    private static final Set<String> IGNORED_ON_THE_WHOLE =
            Set.of("class", "aria-hidden", "focusable", "role", "version");

    private static final Pattern PLAIN = Pattern.compile("(?!.*url\\()[A-Za-z0-9_ \\n\\t.,()#%+-]*", Pattern.DOTALL);

    private static final String REMEDY =
            "save it as a plain SVG of at most 20 kB, made of paths and simple shapes only";

    private final String name;
    private final Problems problems;
    private final StringBuilder out = new StringBuilder();
    private int depth;

    /** @param name the file, relative to the site folder */
    LogoReader(String name, Problems problems) {
        this.name = name;
        this.problems = problems;
    }

    /** The element for a page; empty when there was a problem. */
    Optional<String> read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                return wrong(0, "is larger than 20 kB");
            }
            var text = new WrittenText(name, problems).decode(Files.readAllBytes(file));
            return text.flatMap(this::redraw);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> redraw(String text) {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var xml = factory.createXMLStreamReader(new StringReader(text));
            while (xml.hasNext()) {
                var fault = take(xml, xml.next());
                if (fault.isPresent()) {
                    return wrong(xml.getLocation().getLineNumber(), fault.get());
                }
            }
            return Optional.of(out.toString());
        } catch (XMLStreamException e) {
            return wrong(
                    Math.max(0, e.getLocation() == null ? 0 : e.getLocation().getLineNumber()), "is not an SVG");
        }
    }

    private Optional<String> take(XMLStreamReader xml, int event) {
        return switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begin(xml);
            case XMLStreamConstants.END_ELEMENT -> end(xml);
            case XMLStreamConstants.CHARACTERS ->
                xml.isWhiteSpace()
                        ? Optional.empty()
                        : Optional.of("holds words, and the name stands beside it anyway");
            case XMLStreamConstants.SPACE, XMLStreamConstants.COMMENT, XMLStreamConstants.END_DOCUMENT ->
                Optional.empty();
            default -> Optional.of("holds more than shapes");
        };
    }

    private Optional<String> begin(XMLStreamReader xml) {
        var element = xml.getLocalName();
        boolean whole = depth++ == 0;
        if (whole != element.equals("svg") || (!whole && !SHAPES.contains(element))) {
            return Optional.of("holds `<" + element + ">`, which is not a shape");
        }
        Map<String, String> kept = new TreeMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            var key = xml.getAttributeLocalName(i);
            boolean ours = xml.getAttributePrefix(i) == null
                    || xml.getAttributePrefix(i).isEmpty();
            boolean known = whole ? OF_THE_WHOLE.contains(key) : ATTRIBUTES.contains(key);
            if (ours && known && PLAIN.matcher(xml.getAttributeValue(i)).matches()) {
                kept.put(key, xml.getAttributeValue(i).strip());
            } else if (!ours || !whole || !IGNORED_ON_THE_WHOLE.contains(key)) {
                return Optional.of("has `" + key + "` on `<" + element + ">`, which no drawing needs");
            }
        }
        return whole && !kept.containsKey("viewBox") ? Optional.of("has no `viewBox`") : write(element, kept, whole);
    }

    private Optional<String> write(String element, Map<String, String> attributes, boolean whole) {
        out.append('<').append(element).append(whole ? " class=\"mark\"" : "");
        attributes.forEach((key, value) ->
                out.append(' ').append(key).append("=\"").append(value).append('"'));
        out.append(whole ? " aria-hidden=\"true\" focusable=\"false\">" : ">");
        return Optional.empty();
    }

    private Optional<String> end(XMLStreamReader xml) {
        depth--;
        out.append("</").append(xml.getLocalName()).append('>');
        return Optional.empty();
    }

    private Optional<String> wrong(int line, String what) {
        problems.error(Where.line(name, Math.max(0, line)), "the logo " + what, REMEDY);
        return Optional.empty();
    }
}
