package uk.co.knowandsee.signpost;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import uk.co.knowandsee.signpost.articles.Article;
import uk.co.knowandsee.signpost.articles.ArticleReader;
import uk.co.knowandsee.signpost.content.Content;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.feeds.AtomFile;
import uk.co.knowandsee.signpost.feeds.Feed;
import uk.co.knowandsee.signpost.feeds.FeedItem;
import uk.co.knowandsee.signpost.feeds.JsonFeedFile;
import uk.co.knowandsee.signpost.problem.Where;
import uk.co.knowandsee.signpost.publish.Configuration;
import uk.co.knowandsee.signpost.publish.Draft;

/**
 * The feeds, one for each kind of reader. Feed readers show titles on locked screens and to whoever looks over a shoulder,
 * so all pages that must not give their readers away, those for young people and friends among them, share one feed whose
 * name says nothing. They are there under the site's neutral name, with a link and the help, and with none of their words.
 */
final class SiteFeeds {

    private static final int MOST = 10; // items; whoever fetches a feed once a month misses nothing at our pace

    /** Of one day's pages those of campaigns come first. */
    private static final Comparator<Page> NEWEST = Comparator.comparing(Page::date)
            .reversed()
            .thenComparing(page -> page.type().equals("campaign") ? 0 : 1)
            .thenComparing(Page::address);

    /** From one of these one comes to a page, and it has no news of its own. */
    private static final Set<String> NO_NEWS = Set.of("not-found", "search", "home", "section", "directory");

    /** The kinds of readers. */
    private enum Readers {
        PARENTS("parents", "for parents and carers", "parents|the-warning-signs"),
        BUSINESS("business", "for people at work", "business"),
        SCHOOLS("schools", "for schools", "schools"),
        PROFESSIONALS("professionals", "for professionals", "professionals"),
        EVERYONE("everyone", "for everyone", "|areas|help|campaigns|about"),
        /** Of pages that must not give them away. */
        UNNAMED("see", "", "");

        private final String file;
        private final String inWords;
        private final String folders; // the first part of an address, as a regular expression

        Readers(String file, String inWords, String folders) {
            this.file = file;
            this.inWords = inWords;
            this.folders = folders;
        }

        /** A campaign's page is also for those whom it names. */
        boolean areFor(Page page) {
            if (this == UNNAMED || page.isDiscreet()) {
                return this == UNNAMED && page.isDiscreet();
            }
            return folder(page).matches(folders)
                    || page.header().list("audiences").stream()
                            .anyMatch(audience -> file.equals(audience) || audience.matches(folders));
        }

        private static String folder(Page page) {
            return page.section().split("/", 2)[0];
        }
    }

    private final Configuration configuration;
    private final Content content;
    private final URI site;
    private final ArticleReader articles;

    SiteFeeds(Configuration configuration, Content content, URI site, ArticleReader articles) {
        this.configuration = configuration;
        this.content = content;
        this.site = site;
        this.articles = articles;
    }

    /** Writes a feed for all readers for whom there are pages. */
    void write(Draft draft) throws IOException {
        for (var readers : Readers.values()) {
            var items = items(readers);
            if (!items.isEmpty()) {
                var feed = feed(readers, items, draft);
                var address = "feeds/" + readers.file;
                draft.write(address + ".xml", AtomFile.write(feed).getBytes(UTF_8), Where.file("content"));
                draft.write(address + ".json", JsonFeedFile.write(feed).getBytes(UTF_8), Where.file("content"));
            }
        }
    }

    private Feed feed(Readers readers, List<FeedItem> items, Draft draft) {
        var campaign = configuration.campaign();
        var quiet = readers == Readers.UNNAMED;
        var front = readers.file + "/index.html";
        var home = !quiet && Files.exists(draft.folder().resolve(front)) ? front : "index.html";
        return new Feed(
                campaign.name(),
                quiet ? campaign.discreetName() : campaign.name() + " " + readers.inWords,
                campaign.strapline(),
                site.resolve(home),
                site.resolve("feeds/" + readers.file),
                items);
    }

    private List<FeedItem> items(Readers readers) throws IOException {
        var newest = content.published().stream()
                .filter(page -> !NO_NEWS.contains(page.type()) && !page.isStep())
                .filter(page -> page.sibling().isEmpty() && readers.areFor(page))
                .sorted(NEWEST)
                .limit(MOST)
                .toList();
        var items = new ArrayList<FeedItem>();
        for (var page : newest) {
            articles.find(page.address())
                    .map(article -> item(page, article, readers))
                    .ifPresent(items::add);
        }
        return items;
    }

    private FeedItem item(Page page, Article article, Readers readers) {
        boolean quiet = readers == Readers.UNNAMED;
        var campaign = configuration.campaign();
        return new FeedItem(
                article.address(),
                quiet ? campaign.discreetName() : article.title(),
                quiet ? campaign.strapline() : page.header().text("summary").orElse(""),
                LocalDate.ofInstant(page.date(), configuration.settings().zone()),
                article.language(),
                article.direction(),
                quiet ? "<p><a href=\"" + article.address() + "\">A page to read in private</a></p>" : article.body(),
                article.help());
    }
}
