package uk.co.knowandsee.signpost.publish;

import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import org.apache.commons.lang3.LocaleUtils;
import org.jbake.app.Crawler;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.model.DocumentTypes;
import org.jbake.parser.Engines;
import org.jbake.parser.ParserEngine;
import org.jbake.render.DocumentsRenderer;
import org.jbake.render.RenderingTool;
import org.jbake.template.ModelExtractors;
import org.jbake.template.ModelExtractorsDocumentTypeListener;
import org.jbake.template.RenderingException;

/**
 * The steps of JBake's own Oven, for a store that is not a database. JBake keeps its document types, engines and
 * extractors in statics, so only one site can be baked at a time in a Java process: this is the one class that
 * touches them, and it holds a lock while it does.
 */
final class JBakeSite {

    /** The day of the build, kept in JBake's configuration under this key. */
    static final String TODAY = "signpost.today";

    private static final Object ONE_AT_A_TIME = new Object();

    /** JBake never forgets a listener, so there is one for all bakes. */
    private static final ModelExtractorsDocumentTypeListener LISTENER = new ModelExtractorsDocumentTypeListener();

    private final DefaultJBakeConfiguration configuration;
    private final MemoryStore store;
    private final PageShelf pages;
    private final ParserEngine data;

    JBakeSite(DefaultJBakeConfiguration configuration, MemoryStore store, PageShelf pages, ParserEngine data) {
        this.configuration = configuration;
        this.store = store;
        this.pages = pages;
        this.data = data;
    }

    void bake(Renderer renderer, RenderingTool documents) {
        synchronized (ONE_AT_A_TIME) {
            var locale = Locale.getDefault();
            try {
                setUp();
                var crawler = new Crawler(store, configuration);
                pages.fill(store, crawler, configuration);
                crawler.crawlDataFiles();
                render(renderer, documents);
            } finally {
                Locale.setDefault(locale);
            }
        }
    }

    private void setUp() {
        var locale = configuration.getJvmLocale();
        if (locale != null) {
            Locale.setDefault(LocaleUtils.toLocale(locale));
        }
        DocumentTypes.resetDocumentTypes();
        ModelExtractors.getInstance().reset();
        DocumentTypes.addListener(LISTENER);
        configuration.getDocumentTypes().forEach(DocumentTypes::addDocumentType);
        DocumentTypes.addDocumentType(configuration.getDataFileDocType());
        for (var extension : List.of("md", "html")) {
            Engines.register(extension, pages.engine());
        }
        for (var extension : List.of("yml", "yaml")) {
            Engines.register(extension, data);
        }
    }

    private void render(Renderer renderer, RenderingTool documents) {
        for (var tool : ServiceLoader.load(RenderingTool.class)) {
            var ours = tool instanceof DocumentsRenderer ? documents : tool;
            try {
                ours.render(renderer, store, configuration);
            } catch (RenderingException e) {
                if (!causedByTemplate(e)) {
                    throw new IllegalStateException("JBake could not render: " + e.getMessage(), e);
                }
            }
        }
    }

    private static boolean causedByTemplate(Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof TemplateProblem) {
                return true;
            }
        }
        return false;
    }

    static Date atStartOf(java.time.LocalDate day, java.time.ZoneId zone) {
        return Date.from(day.atStartOfDay(zone).toInstant());
    }
}
