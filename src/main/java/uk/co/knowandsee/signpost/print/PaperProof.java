package uk.co.knowandsee.signpost.print;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Reads a PDF back and compares it with its sheet: every word is on the paper as often as it should be, and nothing runs over
 * an edge.
 */
final class PaperProof {

    private static final Set<String> NOT_READ = Set.of("head", "style", "script", "title");
    private static final Set<String> WITHIN_A_LINE =
            Set.of("a", "b", "strong", "em", "i", "span", "code", "small", "sup", "sub", "abbr");
    private static final int ENOUGH = 60; // characters of a text that is told to be missing
    private static final int BROKEN = 12; // characters of a word that may not fit into a line

    private final List<String> words;

    private PaperProof(List<String> words) {
        this.words = words;
    }

    /** @throws IllegalArgumentException when the sheet is not well-formed */
    static PaperProof of(String xhtml) {
        var text = new StringBuilder();
        collect(root(xhtml), text);
        return new PaperProof(Words.in(text.toString()));
    }

    /** What is not as it should be, in words for whoever wrote the sheet. */
    List<Slip> slips(PDDocument document) throws IOException {
        var reader = new Reader();
        var onPaper = new Words(reader.getText(document));
        var slips = new ArrayList<>(reader.outside);
        for (var word : words) {
            if (!onPaper.take(word)) {
                slips.add(new Slip("is not on the paper", shortened(word)));
            }
        }
        return slips;
    }

    private static void collect(Node node, StringBuilder text) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            text.append(node.getNodeValue());
        } else if (node instanceof Element element && !NOT_READ.contains(element.getTagName())) {
            var gap = WITHIN_A_LINE.contains(element.getTagName()) ? "" : " ";
            text.append(gap);
            for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                collect(child, text);
            }
            text.append(gap);
        }
    }

    private static Node root(String xhtml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null); // the default one writes into the terminal
            return builder.parse(new InputSource(new StringReader(xhtml))).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("not a well-formed sheet: " + e.getMessage(), e);
        }
    }

    private static String shortened(String words) {
        return words.length() <= ENOUGH ? words : words.substring(0, ENOUGH) + "…";
    }

    /** What has been read, each word to be taken once; what was broken over two lines is looked for in all of it. */
    private static final class Words {
        private final Map<String, Integer> left = new HashMap<>();
        private final String run;

        Words(String text) {
            in(text).forEach(word -> left.merge(word, 1, Integer::sum));
            this.run = String.join("", in(text));
        }

        static List<String> in(String text) {
            return Arrays.stream(text.split("[\\s\\u00a0]+"))
                    .map(word -> word.replaceAll("^\\p{P}+|\\p{P}+$", "")) // it may stand apart where a link ends
                    .filter(word -> !word.isEmpty())
                    .toList();
        }

        boolean take(String word) {
            int times = left.getOrDefault(word, 0);
            left.put(word, times - 1);
            return times > 0 || (word.length() > BROKEN && run.contains(word));
        }
    }

    /** Notes what stands outside the page while it reads. */
    private static final class Reader extends PDFTextStripper {
        private final Set<Slip> outside = new LinkedHashSet<>();

        @Override
        protected void writeString(String text, List<TextPosition> positions) throws IOException {
            var page = getCurrentPage().getTrimBox();
            if (positions.stream().anyMatch(sign -> isOutside(sign, page))) {
                outside.add(new Slip("runs over the edge of page " + getCurrentPageNo(), shortened(text)));
            }
            super.writeString(text, positions);
        }

        private static boolean isOutside(TextPosition sign, PDRectangle page) {
            return sign.getX() < 0
                    || sign.getX() + sign.getWidth() > page.getWidth() + 1
                    || sign.getY() < 0
                    || sign.getY() > page.getHeight() + 1;
        }
    }
}
