package uk.co.knowandsee.signpost.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.problem.Problems;

/**
 * Gives every heading an id that schools can link to: its words in lower case with hyphens, or what the writer
 * set with {@code {#id}} at its end.
 */
final class Headings {

    private static final Pattern OWN_ID = Pattern.compile("\\s*\\{#([^}]*)}\\s*$");
    private static final Pattern GOOD_ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final Page page;
    private final Problems problems;
    private final Set<String> taken = new HashSet<>();
    private int level = 1;

    Headings(Page page, Problems problems) {
        this.page = page;
        this.problems = problems;
    }

    List<Pressed.Placed> name(Document document) {
        var named = new ArrayList<Pressed.Placed>();
        document.getDescendants().forEach(node -> {
            if (node instanceof Heading heading) {
                checkLevel(heading);
                heading.setAnchorRefId(idFor(heading));
                heading.setExplicitAnchorRefId(true);
                named.add(new Pressed.Placed(heading.getAnchorRefId(), page.whereInBody(heading.getStartOffset())));
            }
        });
        return named;
    }

    private void checkLevel(Heading heading) {
        if (heading.getLevel() == 1) {
            wrong(
                    heading,
                    "is a heading of the first level, which is the page's title",
                    "write it with `##`; the title stands in the header");
        } else if (heading.getLevel() > level + 1) {
            wrong(
                    heading,
                    "leaves out a level: readers who listen to the page would miss it",
                    "write it with " + "#".repeat(level + 1));
        }
        level = heading.getLevel();
    }

    private String idFor(Heading heading) {
        var own = takeOwnId(heading);
        if (own.isPresent()) {
            checkOwnId(heading, own.get());
            return own.get();
        }
        var words = new TextCollectingVisitor().collectAndGetText(heading);
        var slug = slug(words);
        var id = slug;
        for (int n = 2; !taken.add(id); n++) {
            id = slug + "-" + n;
        }
        return id;
    }

    private void checkOwnId(Heading heading, String id) {
        if (!GOOD_ID.matcher(id).matches()) {
            wrong(
                    heading,
                    "has the id `" + id + "`, which an address cannot hold",
                    "use lower-case letters, digits and single hyphens");
        } else if (!taken.add(id)) {
            wrong(heading, "has the id `" + id + "`, which another heading of this page has", "choose another");
        }
    }

    private static Optional<String> takeOwnId(Heading heading) {
        Node last = heading.getLastChild();
        if (!(last instanceof Text text)) {
            return Optional.empty();
        }
        var own = OWN_ID.matcher(text.getChars());
        if (!own.find()) {
            return Optional.empty();
        }
        text.setChars(text.getChars().subSequence(0, own.start()));
        return Optional.of(own.group(1));
    }

    /** Letters without accents, digits, and hyphens between words. */
    static String slug(String words) {
        var plain = Normalizer.normalize(words, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{M}'’]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        if (plain.isEmpty()) {
            return "section";
        }
        return Character.isDigit(plain.charAt(0)) ? "s-" + plain : plain;
    }

    private void wrong(Heading heading, String what, String remedy) {
        problems.error(page.whereInBody(heading.getStartOffset()), "`" + heading.getText() + "` " + what, remedy);
    }
}
