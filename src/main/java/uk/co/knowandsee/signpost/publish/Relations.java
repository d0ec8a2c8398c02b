package uk.co.knowandsee.signpost.publish;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.co.knowandsee.signpost.content.Content;
import uk.co.knowandsee.signpost.content.Families;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.languages.Sibling;

/** How published pages belong together: versions of one page, and documents of which one took another's place. */
public final class Relations {

    private final Map<String, Page> byAddress = new HashMap<>();
    private final Families families;
    private final List<Paper> documents;

    /**
     * A page as the language switch lists it.
     *
     * @param name in its own language, or {@code Easy read}
     * @param address from the site's root
     * @param lang as in {@code lang} attributes
     * @param dir as in {@code dir} attributes
     */
    public record Version(String name, String address, String lang, String dir) {
        static Version of(Page page) {
            var language = page.language();
            boolean easy = page.sibling().filter(Sibling::easyRead).isPresent();
            return new Version(
                    easy ? "Easy read" : language.name(), page.address(), language.code(), language.direction());
        }
    }

    /**
     * A document of the library, in a list of them.
     *
     * @param version which edition of the document the page is about, e.g. {@code 2015-17}
     * @param replaced whether a newer one has taken its place
     */
    public record Paper(String title, String address, String version, boolean replaced) {
        static Paper of(Page page) {
            var header = page.header();
            return new Paper(
                    page.title(),
                    page.address(),
                    header.text("version").orElse(""),
                    header.text("supersededBy").isPresent());
        }
    }

    Relations(Content content) {
        var pages = content.published();
        pages.forEach(page -> byAddress.put(page.address(), page));
        this.families = Families.of(pages);
        this.documents = pages.stream()
                .filter(page -> page.type().equals("document") && page.sibling().isEmpty())
                .map(Paper::of)
                .sorted(Comparator.comparing(Paper::replaced).thenComparing(Paper::title))
                .toList();
    }

    /** The other versions of a page: English first, easy read last; empty for a page that stands alone. */
    public List<Version> others(String address) {
        return family(address).stream()
                .filter(page -> !page.address().equals(address))
                .map(Version::of)
                .toList();
    }

    /**
     * The same page in every language, itself included, English first. Empty when there is one language only, and for
     * easy read pages, which are not what a search engine should offer in place of the English one.
     */
    public List<Version> languages(String address) {
        var versions = family(address).stream()
                .filter(page -> page.sibling().map(Sibling::isTranslation).orElse(true))
                .map(Version::of)
                .toList();
        boolean among = versions.stream().anyMatch(version -> version.address().equals(address));
        return among && versions.size() > 1 ? versions : List.of();
    }

    /** The English page that a page lags behind: one, or none. */
    public List<Paper> ahead(String address) {
        var page = byAddress.get(address);
        return page == null || !families.isOutOfStep(page)
                ? List.of()
                : families.english(page).map(Paper::of).stream().toList();
    }

    /** The document that took a document's place: one, or none. */
    public List<Paper> newer(String address) {
        var page = byAddress.get(address);
        return page == null
                ? List.of()
                : page
                        .header()
                        .text("supersededBy")
                        .map(written -> byAddress.get(written.replaceFirst("\\.md$", ".html")))
                        .map(Paper::of)
                        .stream()
                        .toList();
    }

    /** Every other document, those that hold first, by title. */
    public List<Paper> otherDocuments(String address) {
        return documents.stream()
                .filter(document -> !document.address().equals(address))
                .toList();
    }

    private List<Page> family(String address) {
        var page = byAddress.get(address);
        return page == null ? List.of() : families.of(page);
    }
}
