package uk.co.knowandsee.signpost;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.articles.Article;
import uk.co.knowandsee.signpost.articles.ArticleReader;
import uk.co.knowandsee.signpost.content.CampaignPhase;
import uk.co.knowandsee.signpost.content.CampaignSpan;
import uk.co.knowandsee.signpost.content.Content;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.kits.Campaign;
import uk.co.knowandsee.signpost.kits.CampaignKit;
import uk.co.knowandsee.signpost.kits.KitPicture;
import uk.co.knowandsee.signpost.kits.Toolkit;
import uk.co.knowandsee.signpost.problem.Where;
import uk.co.knowandsee.signpost.publish.Configuration;
import uk.co.knowandsee.signpost.publish.Draft;

/** A kit for each page of a campaign, and the tool kit that goes with the library. */
final class SiteKits {

    private static final String LIBRARY = "professionals/library.html";
    private static final String BOOKLETS = "print/directory-[a-z0-9-]+\\.pdf";

    private final Configuration configuration;
    private final Content content;
    private final Directory directory;
    private final URI site;
    private final ArticleReader articles;
    private final String help;

    SiteKits(
            Configuration configuration,
            Content content,
            Directory directory,
            URI site,
            ArticleReader articles,
            String help) {
        this.configuration = configuration;
        this.content = content;
        this.directory = directory;
        this.site = site;
        this.articles = articles;
        this.help = help;
    }

    void write(
            Draft draft,
            SiteCalendar calendar,
            Map<String, KitPicture> pictures,
            Function<Page, Map<String, byte[]>> prints)
            throws IOException {
        var kit = new CampaignKit(configuration.campaign().name(), site, help);
        for (var page : SiteCalendar.campaigns(content)) {
            var article = articles.find(page.address());
            if (article.isPresent()) {
                var campaign = campaign(page, article.get(), calendar, pictures, prints.apply(page));
                draft.write(CampaignKit.address(campaign.id()), kit.pack(campaign), Where.file(page.source()));
            }
        }
        writeToolkit(draft);
    }

    private static Campaign campaign(
            Page page,
            Article article,
            SiteCalendar calendar,
            Map<String, KitPicture> pictures,
            Map<String, byte[]> prints) {
        var own = Stream.of(SiteCards.nameOf(page), "site")
                .flatMap(name -> Optional.ofNullable(pictures.get(name)).stream())
                .toList();
        return new Campaign(
                SiteCards.idOf(page),
                article,
                page.header().text("summary").orElse(""),
                CampaignSpan.of(page.header()).inWords(),
                CampaignPhase.of(page.header()).stream()
                        .map(phase -> phase.name() + ": " + phase.when())
                        .toList(),
                calendar.of(page),
                own,
                prints);
    }

    private void writeToolkit(Draft draft) throws IOException {
        var library = content.published().stream()
                .filter(page -> page.address().equals(LIBRARY))
                .findFirst();
        var article = library.isEmpty() ? Optional.<Article>empty() : articles.find(LIBRARY);
        if (article.isPresent()) {
            var directoryPage = content.directoryPage().map(Page::address).orElse("");
            var toolkit = new Toolkit(directory, directoryPage, site, help);
            var bytes = toolkit.pack(article.get(), articles.entries(LIBRARY), booklets(draft));
            draft.write(Toolkit.ADDRESS, bytes, Where.file(library.get().source()));
        }
    }

    private static Map<String, byte[]> booklets(Draft draft) throws IOException {
        var booklets = new TreeMap<String, byte[]>();
        for (var address : List.copyOf(draft.origins().keySet())) {
            if (address.matches(BOOKLETS)) {
                booklets.put(
                        address.substring("print/".length()),
                        Files.readAllBytes(draft.folder().resolve(address)));
            }
        }
        return booklets;
    }
}
