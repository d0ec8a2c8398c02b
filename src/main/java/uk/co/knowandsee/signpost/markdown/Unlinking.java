package uk.co.knowandsee.signpost.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import uk.co.knowandsee.signpost.content.Page;

/** Takes links apart that no page may have: what the writer called them stays, as plain text. */
final class Unlinking {

    private final Page page;
    private final Predicate<URI> condemned;

    Unlinking(Page page, Predicate<URI> condemned) {
        this.page = page;
        this.condemned = condemned;
    }

    /** The addresses that were taken out, each with its line. */
    List<Pressed.Placed> in(Document document) {
        var all = new ArrayList<Node>();
        document.getDescendants().forEach(all::add);
        var unlinked = new ArrayList<Pressed.Placed>();
        for (var node : all) {
            var address = addressOf(node, document);
            address.flatMap(Unlinking::parsed).filter(condemned).ifPresent(bad -> {
                unlinked.add(new Pressed.Placed(bad.toString(), page.whereInBody(node.getStartOffset())));
                unlink(node);
            });
        }
        return unlinked;
    }

    private static Optional<String> addressOf(Node node, Document document) {
        if (node instanceof LinkNodeBase link && !(node instanceof Reference)) {
            return Optional.of(link.getUrl().unescape());
        }
        if (node instanceof AutoLink auto) {
            return Optional.of(auto.getText().toString());
        }
        return node instanceof RefNode reference
                ? Optional.ofNullable(reference.getReferenceNode(document))
                        .map(found -> found.getUrl().unescape())
                : Optional.empty();
    }

    private static Optional<URI> parsed(String written) {
        try {
            return Optional.of(new URI(written.startsWith("www.") ? "https://" + written : written));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** A picture of a bad host leaves nothing: even asking for it would tell that host of every reader. */
    private static void unlink(Node node) {
        if (node instanceof AutoLink auto) {
            node.insertBefore(new Text(BasedSequence.of(auto.getText().toString())));
        } else if (!(node instanceof Image) && !(node instanceof ImageRef)) {
            while (node.getFirstChild() != null) {
                node.insertBefore(node.getFirstChild());
            }
        }
        node.unlink();
    }
}
