package uk.co.knowandsee.signpost.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code content/} holds.
 *
 * @param pages every page, drafts and scheduled ones included, in a fixed order
 * @param assets files that are published beside them
 * @param leftOut pages that the edition does without, by the file that others name when they link to them
 * @param selfChecks the first question of each self-check, by the check's id
 */
public record Content(
        List<Page> pages, List<SourceFile> assets, Map<String, LeftOut> leftOut, Map<String, Page> selfChecks) {

    public Content(List<Page> pages, List<SourceFile> assets) {
        this(pages, assets, Map.of(), Map.of());
    }

    public Content {
        pages = List.copyOf(pages);
        assets = List.copyOf(assets);
        leftOut = Map.copyOf(leftOut);
        selfChecks = Map.copyOf(selfChecks);
    }

    /** The pages that readers can see. */
    public List<Page> published() {
        return pages.stream().filter(Page::isPublished).toList();
    }

    /** The page that lists every service, A to Z; translations of it do not count. */
    public Optional<Page> directoryPage() {
        return pages.stream()
                .filter(page -> page.isPublished()
                        && page.type().equals("directory")
                        && page.sibling().isEmpty())
                .findFirst();
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
