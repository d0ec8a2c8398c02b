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
import java.util.Optional;
import java.util.function.Function;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Rule;

/**
 * The campaign's Markdown: CommonMark with tables, footnotes, definition lists, callouts, heading ids, and links
 * to services. What a page may not hold is a problem with its line.
 */
public final class CampaignPress implements MarkdownPress {

    /** What this room finds broken while it presses. */
    public static final List<Rule> RULES = List.of(Pictures.FORMAT);

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
    private final HtmlRenderer renderer = HtmlRenderer.builder(OPTIONS)
            .nodeRendererFactory(OwnBlocks::new)
            .attributeProviderFactory(Pictures.attributes())
            .build();
    private final Targets targets;
    private final Cards cards;
    private final Function<String, Optional<Pictures.Drawn>> pictures;

    public CampaignPress(Targets targets, Cards cards) {
        this(targets, cards, address -> Optional.empty());
    }

    /** @param pictures by the address from the site's root at which they are published */
    public CampaignPress(Targets targets, Cards cards, Function<String, Optional<Pictures.Drawn>> pictures) {
        this.targets = targets;
        this.cards = cards;
        this.pictures = pictures;
    }

    @Override
    public Pressed press(Page page, Problems problems) {
        var document = parser.parse(page.body());
        new Callouts(page, problems).mark(document);
        new CardBlocks(page, targets, cards, problems).fill(document);
        new OutsideAddresses(page, targets, problems).check(document);
        new HtmlInMarkdown(page, problems).check(document);
        new UnseenEntities(page, problems).check(document);
        var headings = new Headings(page, problems).name(document);
        var links = new Links(page, targets, problems).resolve(document);
        new Pictures(page, pictures, problems).measure(document);
        return new Pressed(renderer.render(document), links, headings);
    }
}
