package uk.co.knowandsee.signpost.content;

import java.nio.file.Path;
import java.util.List;

/**
 * What {@code content/} holds.
 *
 * @param pages every page, drafts and scheduled ones included, in a fixed order
 * @param assets files that are published beside them
 */
public record Content(List<Page> pages, List<Path> assets) {

    public Content {
        pages = List.copyOf(pages);
        assets = List.copyOf(assets);
    }

    /** The pages that readers can see. */
    public List<Page> published() {
        return pages.stream().filter(Page::isPublished).toList();
    }

    /** How many pages are finished but dated in the future. */
    public int scheduled() {
        return count(Page.Status.SCHEDULED);
    }

    /** How many pages are drafts. */
    public int drafts() {
        return count(Page.Status.DRAFT);
    }

    private int count(Page.Status status) {
        return (int) pages.stream().filter(p -> p.status() == status).count();
    }
}
