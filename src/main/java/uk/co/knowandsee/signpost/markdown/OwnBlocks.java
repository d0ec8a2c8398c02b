package uk.co.knowandsee.signpost.markdown;

import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/** The blocks that the campaign adds to Markdown, and how they become HTML. */
final class OwnBlocks implements NodeRenderer {

    /** Some text set apart: a note, words to say, a pause in a story. */
    static final class Callout extends Block {
        private final String kind;
        private final String title;

        Callout(String kind, String title) {
            this.kind = kind;
            this.title = title;
        }

        String kind() {
            return kind;
        }

        String title() {
            return title;
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    /** A service's card, drawn by the templates. */
    static final class Card extends Block {
        private final String html;

        Card(String html) {
            this.html = html;
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    /** flexmark makes one of these for every document; ours has nothing to remember. */
    OwnBlocks(@SuppressWarnings("unused") DataHolder options) {} // the signature of a node renderer factory

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(
                new NodeRenderingHandler<>(Callout.class, this::callout),
                new NodeRenderingHandler<>(Card.class, this::card));
    }

    private void callout(Callout callout, NodeRendererContext context, HtmlWriter html) {
        if (callout.kind.equals(Callouts.QUOTE)) {
            quote(callout, context, html);
            return;
        }
        html.line();
        html.raw("<div class=\"callout callout--" + callout.kind + "\" role=\"note\">")
                .line();
        if (!callout.title.isEmpty()) {
            html.raw("<p class=\"callout__title\">")
                    .text(callout.title)
                    .raw("</p>")
                    .line();
        }
        context.renderChildren(callout);
        html.line().raw("</div>").line();
    }

    /** Somebody's own words, and below them who said them and where they are printed. */
    private static void quote(Callout quote, NodeRendererContext context, HtmlWriter html) {
        html.line().raw("<figure class=\"quote\">").line().raw("<blockquote>").line();
        context.renderChildren(quote);
        html.line().raw("</blockquote>").line();
        if (!quote.title.isEmpty()) {
            html.raw("<figcaption>").text(quote.title).raw("</figcaption>").line();
        }
        html.raw("</figure>").line();
    }

    private void card(Card card, NodeRendererContext context, HtmlWriter html) {
        html.line().raw(card.html).line();
    }
}
