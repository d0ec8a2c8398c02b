package uk.co.knowandsee.signpost;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import uk.co.knowandsee.signpost.articles.Article;
import uk.co.knowandsee.signpost.articles.ArticleReader;
import uk.co.knowandsee.signpost.content.Content;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;
import uk.co.knowandsee.signpost.publish.Configuration;
import uk.co.knowandsee.signpost.publish.Draft;
import uk.co.knowandsee.signpost.schools.Publisher;
import uk.co.knowandsee.signpost.schools.ResourceReader;
import uk.co.knowandsee.signpost.schools.SchoolFiles;

/** What teachers take away from a campaign's site, made from its baked pages. A plain JBake folder has none of it. */
final class SiteSchools {

    private final Configuration configuration;
    private final Content content;
    private final Directory directory;
    private final ArticleReader articles;

    /** @param articles of the draft that is written into */
    SiteSchools(Configuration configuration, Content content, Directory directory, ArticleReader articles) {
        this.configuration = configuration;
        this.content = content;
        this.directory = directory;
        this.articles = articles;
    }

    /** Writes it into the draft; what has been printed of a lesson before goes into its files. */
    void write(Draft draft, Problems problems) throws IOException {
        if (!configuration.settings().campaign()) {
            return;
        }
        var resources = new ResourceReader(configuration.settings().zone()).read(content);
        if (ResourceReader.areApart(resources, problems)) {
            var publisher = Publisher.of(configuration.campaign().name(), configuration.host(), content);
            new SchoolFiles(publisher, resources, new DraftDesk(draft)).make();
        }
    }

    /** Reads and writes the draft. */
    private final class DraftDesk implements SchoolFiles.Desk {
        private final Draft draft;

        DraftDesk(Draft draft) {
            this.draft = draft;
        }

        /** A page without help is not passed on; the proof says what is wrong with it, and the bake stops there. */
        @Override
        public Optional<Article> article(String address) throws IOException {
            return articles.find(address);
        }

        /** A service is on a page when the page leads to its entry in the directory. */
        @Override
        public Optional<LocalDate> factsSince(Article article) {
            return content.directoryPage().flatMap(page -> {
                var entry = configuration.host() + "/" + page.address() + "#";
                var words = article.body() + article.help();
                return directory.services().stream()
                        .filter(service -> words.contains("\"" + entry + service.id() + "\""))
                        .map(service -> service.evidence().checkedOn())
                        .min(Comparator.naturalOrder());
            });
        }

        @Override
        public Optional<byte[]> file(String address) throws IOException {
            return draft.origins().containsKey(address) // an earlier bake may have left one of that name
                    ? Optional.of(Files.readAllBytes(draft.folder().resolve(address)))
                    : Optional.empty();
        }

        @Override
        public void put(String address, byte[] bytes, Where origin) throws IOException {
            draft.write(address, bytes, origin);
        }
    }
}
