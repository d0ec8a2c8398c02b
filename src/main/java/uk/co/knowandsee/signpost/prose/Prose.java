package uk.co.knowandsee.signpost.prose;

import java.util.List;
import java.util.Optional;
import uk.co.knowandsee.signpost.content.Page;

/**
 * All that a reader reads of one source file.
 *
 * @param source the file, e.g. {@code content/help/index.md} or {@code data/services/childline.yaml}
 * @param section the top folder of the page, e.g. {@code parents}; empty for pages at the root and for data
 * @param page the page, when the source is one
 * @param blocks in reading order, the header's values first
 * @param services every service that it names
 * @param exemptions every note of a reviewer in it
 */
public record Prose(
        String source,
        String section,
        Optional<Page> page,
        List<Block> blocks,
        List<Mention> services,
        List<Exemption> exemptions) {

    public Prose {
        blocks = List.copyOf(blocks);
        services = List.copyOf(services);
        exemptions = List.copyOf(exemptions);
    }

    /** Whether it is English: most rules for words hold for nothing else. Data is. */
    public boolean isEnglish() {
        return page.map(p -> p.language().isEnglish()).orElse(true);
    }

    /** The page's type; empty for data. */
    public String type() {
        return page.map(Page::type).orElse("");
    }
}
