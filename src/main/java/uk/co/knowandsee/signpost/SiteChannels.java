package uk.co.knowandsee.signpost;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Map;
import java.util.function.Function;
import uk.co.knowandsee.signpost.articles.ArticleReader;
import uk.co.knowandsee.signpost.content.Content;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.kits.HelpLines;
import uk.co.knowandsee.signpost.publish.Configuration;
import uk.co.knowandsee.signpost.publish.Draft;

/**
 * What carries a campaign beyond its pages: the calendar, the feeds, the pictures that go with shared links, the kits for
 * partners and the tool kit for workers. All of it is taken from the pages of the draft and from the directory, so it is
 * right when they are. A plain JBake folder has none of it.
 */
final class SiteChannels {

    private final Configuration configuration;
    private final Content content;
    private final Directory directory;
    private final ArticleReader articles;

    /**
     * @param directory as readers should see it
     * @param articles of the draft that is written into
     */
    SiteChannels(Configuration configuration, Content content, Directory directory, ArticleReader articles) {
        this.configuration = configuration;
        this.content = content;
        this.directory = directory;
        this.articles = articles;
    }

    /**
     * Writes everything that the site has something for.
     *
     * @param draft with all pages, and all that is printed from them, in it
     * @param prints the posters, cards and leaflets of a campaign's page, by their file's name
     */
    void write(Draft draft, Function<Page, Map<String, byte[]>> prints) throws IOException {
        if (!configuration.settings().campaign()) {
            return;
        }
        var site = URI.create(configuration.host() + "/");
        var help = new HelpLines(directory, configuration.campaign().help(), site.resolve(helpPage(draft))).text();
        var calendar = new SiteCalendar(configuration, content, site, help);
        var cards = new SiteCards(configuration, content);
        calendar.write(draft);
        new SiteFeeds(configuration, content, site, articles).write(draft);
        cards.write(draft);
        new SiteKits(configuration, content, directory, site, articles, help)
                .write(draft, calendar, cards.painted(), prints);
    }

    private String helpPage(Draft draft) {
        var page = "help/index.html";
        return Files.exists(draft.folder().resolve(page))
                ? page
                : content.directoryPage().map(Page::address).orElse("");
    }
}
