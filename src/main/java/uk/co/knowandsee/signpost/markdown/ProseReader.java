package uk.co.knowandsee.signpost.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.prose.Block;
import uk.co.knowandsee.signpost.prose.Block.Kind;
import uk.co.knowandsee.signpost.prose.Block.Voice;
import uk.co.knowandsee.signpost.prose.Mention;
import uk.co.knowandsee.signpost.prose.Prose;

/** Reads a page as prose: its header's texts and its Markdown, block by block, with places. */
public final class ProseReader {

    /** What this room finds broken by itself. */
    public static final List<Rule> RULES = List.of(Exemptions.UNREADABLE);

    /** Values of a header that readers see. */
    private static final List<String> SEEN =
            List.of("title", "summary", "door", "nav", "contentNote", "basedOn", "curriculum", "runBy");

    /** Straight quotation marks stay straight, so that characters and places agree. */
    private static final DataHolder OPTIONS = new MutableDataSet()
            .set(
                    Parser.EXTENSIONS,
                    List.of(TablesExtension.create(), FootnoteExtension.create(), DefinitionExtension.create()))
            .toImmutable();

    private static final Pattern OWN_ID = Pattern.compile("\\s*\\{#[^}]*}\\s*$");

    private final Parser parser = Parser.builder(OPTIONS).build();

    /** @param problems gets notes of reviewers that cannot be read */
    public Prose read(Page page, Problems problems) {
        var document = page.kind() == Page.Kind.MARKDOWN ? parser.parse(page.body()) : parser.parse("");
        new Callouts(page, new Problems()).mark(document); // the press reports what is wrong with them
        return new Reading(page, new Exemptions(page, problems).in(document)).of(document);
    }

    /** The reading of one page. */
    private static final class Reading {
        private final Page page;
        private final Exemptions.Placed exemptions;
        private final List<Block> blocks = new ArrayList<>();
        private final List<Mention> services = new ArrayList<>();

        Reading(Page page, Exemptions.Placed exemptions) {
            this.page = page;
            this.exemptions = exemptions;
        }

        Prose of(Document document) {
            SEEN.forEach(this::value);
            page.header()
                    .list("services")
                    .forEach(id -> services.add(new Mention(id, Mention.How.HEADER, page.whereInHeader("services"))));
            document.getDescendants().forEach(this::node);
            var section = page.section().split("/", 2)[0];
            return new Prose(page.source(), section, Optional.of(page), blocks, services, exemptions.all());
        }

        private void value(String key) {
            page.header().text(key).ifPresent(text -> {
                var where = page.whereInHeader(key);
                blocks.add(new Block(Kind.VALUE, Voice.OURS, text, offset -> where, exemptions.ofHeader()));
            });
        }

        private void node(Node node) {
            if (node instanceof Heading || node instanceof DefinitionTerm) {
                add(Kind.HEADING, node);
            } else if (node instanceof Paragraph) {
                add(isItem(node) ? Kind.ITEM : Kind.PARAGRAPH, node);
            } else if (node instanceof TableCell && node.getAncestorOfType(TableSeparator.class) == null) {
                add(Kind.CELL, node);
            } else if (node instanceof OwnBlocks.Callout callout) {
                title(callout);
            } else if (node instanceof Image image) {
                image(image);
            } else if (node instanceof Link link) {
                mention(link.getUrl().toString(), Mention.How.LINK, link);
            }
        }

        private static boolean isItem(Node paragraph) {
            return paragraph.getParent() instanceof ListItem && paragraph.getPrevious() == null;
        }

        private void add(Kind kind, Node node) {
            var words = Words.of(node);
            var text = kind == Kind.HEADING ? OWN_ID.matcher(words.text()).replaceFirst("") : words.text();
            if (!text.isBlank()) {
                var offsets = words.offsets();
                add(kind, voiceOf(node), text, offsets, node.getStartOffset());
            }
        }

        private void add(Kind kind, Voice voice, String text, int[] offsets, int start) {
            Block.Places places =
                    offset -> page.whereInBody(offsets[Math.max(0, Math.min(offset, offsets.length - 1))]);
            blocks.add(new Block(kind, voice, text, places, exemptions.at(start)));
        }

        private void title(OwnBlocks.Callout callout) {
            if (!callout.title().isBlank()) {
                var where = page.whereInBody(callout.getStartOffset());
                blocks.add(new Block(
                        Kind.HEADING,
                        Voice.OURS,
                        callout.title(),
                        offset -> where,
                        exemptions.at(callout.getStartOffset())));
            }
        }

        private void image(Image image) {
            var url = image.getUrl().toString();
            if (url.startsWith(Links.SERVICE)) {
                mention(url, Mention.How.CARD, image);
                return;
            }
            var words = Words.of(image);
            if (!words.text().isBlank()) {
                add(Kind.PICTURE, Voice.OURS, words.text(), words.offsets(), image.getStartOffset());
            }
        }

        private void mention(String url, Mention.How how, Node node) {
            if (url.startsWith(Links.SERVICE)) {
                var id = url.substring(Links.SERVICE.length());
                services.add(new Mention(id, how, page.whereInBody(node.getStartOffset())));
            }
        }

        private static Voice voiceOf(Node node) {
            for (var above = node.getParent(); above != null; above = above.getParent()) {
                if (above instanceof OwnBlocks.Callout callout && callout.kind().equals("quote")) {
                    return Voice.QUOTED;
                }
                if (above instanceof OwnBlocks.Callout callout && callout.kind().equals("say")) {
                    return Voice.SUGGESTED;
                }
                if (above instanceof BlockQuote) {
                    return Voice.OURS;
                }
            }
            return Voice.OURS;
        }
    }
}
