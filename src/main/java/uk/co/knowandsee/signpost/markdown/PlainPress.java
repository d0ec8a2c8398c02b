package uk.co.knowandsee.signpost.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.PegdownExtensions;
import com.vladsch.flexmark.profile.pegdown.PegdownOptionsAdapter;
import com.vladsch.flexmark.util.ast.Node;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.problem.Problems;

/** Markdown as stock JBake presses it: the same options, the same HTML, and nothing refused. */
public final class PlainPress implements MarkdownPress {

    private final Parser parser;
    private final HtmlRenderer renderer;
    private final Predicate<URI> condemned;

    /**
     * @param extensions names of {@code markdown.extensions}, each optionally with {@code +} or {@code -} before it
     * @param condemned addresses that no page may lead to; their words stay, as plain text
     */
    public PlainPress(List<String> extensions, Predicate<URI> condemned) {
        this.condemned = condemned;
        int bits = PegdownExtensions.NONE;
        for (var written : extensions) {
            int bit = bitOf(bare(written)).orElse(PegdownExtensions.NONE);
            bits = written.startsWith("-") ? bits & ~bit : bits | bit;
        }
        var options = PegdownOptionsAdapter.flexmarkOptions(bits);
        parser = Parser.builder(options).build();
        renderer = HtmlRenderer.builder(options).build();
    }

    /** The names that {@code markdown.extensions} may hold. */
    public static Set<String> knownExtensions() {
        var names = new TreeSet<String>();
        for (var field : PegdownExtensions.class.getDeclaredFields()) {
            if (field.getType() == int.class && Modifier.isStatic(field.getModifiers())) {
                names.add(field.getName());
            }
        }
        return names;
    }

    /** A name without the sign that switches it on or off. */
    public static String bare(String written) {
        return written.startsWith("+") || written.startsWith("-") ? written.substring(1) : written;
    }

    @Override
    public Pressed press(Page page, Problems problems) {
        var document = parser.parse(page.body());
        var unlinked = new Unlinking(page, condemned).in(document);
        var links = new ArrayList<Pressed.Placed>();
        document.getDescendants()
                .forEach(node -> addressOf(node)
                        .ifPresent(url -> links.add(new Pressed.Placed(url, page.whereInBody(node.getStartOffset())))));
        return new Pressed(renderer.render(document), links, List.of(), unlinked);
    }

    private static Optional<String> addressOf(Node node) {
        if (node instanceof Image image) {
            return Optional.of(image.getUrl().unescape());
        }
        if (node instanceof LinkNodeBase link) {
            return Optional.of(link.getUrl().unescape());
        }
        return node instanceof AutoLink auto ? Optional.of(auto.getText().toString()) : Optional.empty();
    }

    private static Optional<Integer> bitOf(String name) {
        return Arrays.stream(PegdownExtensions.class.getDeclaredFields())
                .filter(field -> field.getName().equals(name) && field.getType() == int.class)
                .findFirst()
                .map(PlainPress::valueOf);
    }

    private static int valueOf(java.lang.reflect.Field constant) {
        try {
            return constant.getInt(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("flexmark's extension constants are no longer public", e);
        }
    }
}
