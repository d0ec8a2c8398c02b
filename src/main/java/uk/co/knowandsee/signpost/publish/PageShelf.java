package uk.co.knowandsee.signpost.publish;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jbake.app.ContentStore;
import org.jbake.app.Crawler;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.util.HtmlUtil;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.content.Settings;

/**
 * Puts finished documents into JBake's store. A plain JBake folder is walked by JBake's own crawler, which finds them by
 * their file. A campaign's pages need not be files, and several may come from one, so they are put there by address.
 */
final class PageShelf {

    private final Settings settings;
    private final Map<Page, DocumentModel> documents;

    /** @param documents in the order in which pages of the same day are listed */
    PageShelf(Settings settings, Map<Page, DocumentModel> documents) {
        this.settings = settings;
        this.documents = new LinkedHashMap<>(documents);
    }

    /** What JBake's crawler asks for each file that it meets. */
    PageEngine engine() {
        var byFile = new HashMap<Path, DocumentModel>();
        documents.forEach((page, document) -> byFile.put(settings.root().resolve(page.source()), document));
        return new PageEngine(byFile);
    }

    void fill(ContentStore store, Crawler crawler, DefaultJBakeConfiguration jbake) {
        if (!settings.campaign()) {
            crawler.crawl();
            return;
        }
        documents.forEach((page, document) -> {
            address(page, document, jbake);
            store.addDocument(document);
        });
    }

    /** What the crawler would say of a document besides its header and body. The store corrects the root path. */
    private void address(Page page, DocumentModel document, DefaultJBakeConfiguration jbake) {
        document.setRootPath("");
        document.setSha1("");
        document.setRendered(false);
        document.setFile(settings.root().resolve(page.source()).toString());
        document.setSourceUri(page.address());
        document.setUri(page.address());
        document.setCached(true);
        if (jbake.getUriWithoutExtension()) {
            document.setNoExtensionUri(page.address().replace("/index.html", "/"));
        }
        if (jbake.getImgPathUpdate()) {
            HtmlUtil.fixImageSourceUrls(document, jbake);
        }
    }
}
