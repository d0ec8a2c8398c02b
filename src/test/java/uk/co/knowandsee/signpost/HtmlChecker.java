package uk.co.knowandsee.signpost;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, in this JVM and without a network: what it complains about, warnings as well. */
public final class HtmlChecker {

    /** Complaints that we do not follow, each with our reason. */
    private static final Set<String> REFUSED = Set.of(
            // flexmark closes a line or a picture that way, and quotes every attribute, so nothing can go wrong
            "Trailing slash on void elements has no effect and interacts badly with unquoted attribute values.");

    /**
     * The checker says this of every script in a page, also of facts that nothing runs. HTML stops at such an element
     * before it asks the policy ("prepare the script element"), and {@code HeadersIT} sees that a browser does.
     */
    private static final String INLINE_SCRIPT = "Inline script violates Content Security Policy";

    private static final Pattern FACTS = Pattern.compile("<script type=\"application/ld\\+json\">[^<]*</script>");

    private static final String HTML_WITH_RDFA = "http://s.validator.nu/html5-rdfalite.rnc"; // a name, never fetched

    /** Where a page could be: what it may load of its own site cannot be told without one. Never fetched. */
    private static final String SOMEWHERE = "https://www.example.org/a/b/c/page.html";

    private final Complaints complaints = new Complaints();
    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, false);

    public HtmlChecker() {
        try {
            validator.setUpMainSchema(HTML_WITH_RDFA, complaints);
            validator.setUpValidatorAndParsers(complaints, true, false);
        } catch (Exception e) { // the checker's own methods say no more than that
            throw new IllegalStateException("the HTML checker does not start", e);
        }
    }

    /** The lines a person would read, e.g. {@code error 12:7 Unclosed element “div”.}; empty for a good page. */
    public List<String> check(String html) throws IOException {
        complaints.lines.clear();
        complaints.page = html.lines().toList();
        try {
            var page = new InputSource(new StringReader(html));
            page.setSystemId(SOMEWHERE);
            validator.checkHtmlInputSource(page);
        } catch (SAXException e) {
            complaints.lines.add("cannot be read: " + e.getMessage());
        }
        return List.copyOf(complaints.lines);
    }

    private static final class Complaints implements ErrorHandler {

        private final List<String> lines = new ArrayList<>();
        private List<String> page = List.of();

        @Override
        public void warning(SAXParseException e) {
            add("warning", e);
        }

        @Override
        public void error(SAXParseException e) {
            add("error", e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            add("error", e);
        }

        private void add(String kind, SAXParseException e) {
            if (!REFUSED.contains(e.getMessage()) && !isOfFacts(e)) {
                lines.add(String.format(
                        Locale.ROOT, "%s %d:%d %s", kind, e.getLineNumber(), e.getColumnNumber(), e.getMessage()));
            }
        }

        private boolean isOfFacts(SAXParseException e) {
            return e.getMessage().startsWith(INLINE_SCRIPT)
                    && FACTS.matcher(page.get(e.getLineNumber() - 1)).matches();
        }
    }
}
