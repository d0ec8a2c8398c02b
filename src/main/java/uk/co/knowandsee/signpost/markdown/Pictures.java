package uk.co.knowandsee.signpost.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.AttributeProviderFactory;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataKey;
import java.net.URI;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.media.Picture;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Rule;

/**
 * Says of each picture in a page how large it is, so that the text does not jump when it arrives, and that it may wait until
 * a reader comes near it. Names those that cost readers more than they need.
 */
public final class Pictures {

    static final Rule FORMAT =
            Rule.warning("media/format", "the same picture as WebP or AVIF costs a reader a third of the data");

    private static final DataKey<Map<Node, Picture>> SIZES = new DataKey<>("PICTURE_SIZES", Map.of());
    private static final int HEAVY = 50_000; // bytes
    private static final int WIDE = 1600; // pixels; no screen of a phone shows more

    private final Page page;
    private final Function<String, Optional<Drawn>> files;
    private final Problems problems;

    /**
     * A picture that is published.
     *
     * @param bytes how many it has
     */
    public record Drawn(Picture size, long bytes) {}

    Pictures(Page page, Function<String, Optional<Drawn>> files, Problems problems) {
        this.page = page;
        this.files = files;
        this.problems = problems;
    }

    /** After links are resolved: a picture's address is the one that the page will have. */
    void measure(Document document) {
        var sizes = new IdentityHashMap<Node, Picture>();
        document.getDescendants().forEach(node -> {
            if (node instanceof Image image) {
                drawn(image).ifPresent(drawn -> {
                    sizes.put(image, drawn.size());
                    checkFormat(image, drawn);
                });
            }
        });
        document.set(SIZES, sizes);
    }

    private Optional<Drawn> drawn(Image image) {
        try {
            var address = URI.create(page.address().replace(" ", "%20"))
                    .resolve(image.getUrl().toString().replace(" ", "%20"));
            return files.apply(String.valueOf(address.getPath()));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // told with the other links
        }
    }

    private void checkFormat(Image image, Drawn drawn) {
        var url = image.getUrl().toString().toLowerCase(Locale.ROOT);
        boolean old = url.endsWith(".jpg") || url.endsWith(".jpeg") || url.endsWith(".png");
        if (old && (drawn.bytes() > HEAVY || drawn.size().width() > WIDE)) {
            problems.add(FORMAT.broken(
                    page.whereInBody(image.getStartOffset()),
                    "`" + image.getUrl() + "` has " + drawn.bytes() / 1000 + " kB and is "
                            + drawn.size().width() + " pixels wide",
                    "save it as WebP or AVIF, at most " + WIDE + " pixels wide, and name that file here"));
        }
    }

    /** Writes what was measured on each picture's element. */
    static AttributeProviderFactory attributes() {
        return new IndependentAttributeProviderFactory() {
            @Override
            public AttributeProvider apply(LinkResolverContext context) {
                var sizes = SIZES.get(context.getDocument());
                return (node, part, attributes) -> {
                    var size = sizes.get(node);
                    if (size != null) {
                        attributes.replaceValue("width", String.valueOf(size.width()));
                        attributes.replaceValue("height", String.valueOf(size.height()));
                    }
                    if (node instanceof Image) {
                        attributes.replaceValue("loading", "lazy");
                        attributes.replaceValue("decoding", "async");
                    }
                };
            }
        };
    }
}
