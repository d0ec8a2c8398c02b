package uk.co.knowandsee.signpost.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.typographic.TypographicExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.problem.Problems;

/**
 * The campaign's Markdown: CommonMark with tables, footnotes, definition lists, callouts, heading ids, and links
 * to services. What a page may not hold is a problem with its line.
 */
public final class CampaignPress implements MarkdownPress {

    private static final DataHolder OPTIONS = new MutableDataSet()
            .set(
                    Parser.EXTENSIONS,
                    List.of(
                            TablesExtension.create(),
                            FootnoteExtension.create(),
                            DefinitionExtension.create(),
                            TypographicExtension.create()))
            .set(HtmlRenderer.RENDER_HEADER_ID, true)
            .set(HtmlRenderer.GENERATE_HEADER_ID, true)
            .toImmutable();

    private final Parser parser = Parser.builder(OPTIONS).build();
    private final HtmlRenderer renderer =
            HtmlRenderer.builder(OPTIONS).nodeRendererFactory(OwnBlocks::new).build();
    private final Targets targets;
    private final Cards cards;

    public CampaignPress(Targets targets, Cards cards) {
        this.targets = targets;
        this.cards = cards;
    }

    @Override
    public Pressed press(Page page, Problems problems) {
        var document = parser.parse(page.body());
        new Callouts(page, problems).mark(document);
        new CardBlocks(page, targets, cards, problems).fill(document);
        new OutsideAddresses(page, targets, problems).check(document);
        new HtmlInMarkdown(page, problems).check(document);
        var headings = new Headings(page, problems).name(document);
        var links = new Links(page, targets, problems).resolve(document);
        return new Pressed(renderer.render(document), links, headings);
    }
}
