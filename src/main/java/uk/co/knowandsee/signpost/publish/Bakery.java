package uk.co.knowandsee.signpost.publish;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jbake.model.DocumentModel;
import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.content.Content;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.evidence.Standings;
import uk.co.knowandsee.signpost.markdown.CampaignPress;
import uk.co.knowandsee.signpost.markdown.MarkdownPress;
import uk.co.knowandsee.signpost.markdown.PlainPress;
import uk.co.knowandsee.signpost.markdown.Pressed;
import uk.co.knowandsee.signpost.markdown.Targets;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.ProblemsFound;
import uk.co.knowandsee.signpost.problem.Where;

/** The door of this room: bakes content into a draft. */
public final class Bakery {

    private final Configuration configuration;
    private final Directory directory;
    private final Predicate<URI> condemned;
    private final Standings promises;
    private final OnPaper paper;
    private final Progress progress;

    /**
     * @param directory as readers should see it
     * @param condemned addresses that no page may lead to
     * @param promises how what the site promises stands
     * @param paper which pages there are to print
     */
    public Bakery(
            Configuration configuration,
            Directory directory,
            Predicate<URI> condemned,
            Standings promises,
            OnPaper paper,
            Progress progress) {
        this.condemned = condemned;
        this.promises = promises;
        this.paper = paper;
        this.configuration = configuration;
        this.directory = directory;
        this.progress = progress;
    }

    /** Presses every page's Markdown, bakes the pages with JBake, and copies the assets; {@link HostFiles} come later. */
    public Baked bake(Content content, Draft draft, Problems problems) throws IOException, ProblemsFound {
        var settings = configuration.settings();
        var jbake = configuration.jbake();
        jbake.setProperty(JBakeSite.TODAY, JBakeSite.atStartOf(settings.today(), settings.zone()));
        checkTemplatesOf(content, problems);
        problems.stopIfAny();

        var templateProblems =
                new TemplateProblems(settings.nameOf(jbake.getTemplateFolder().toPath()), problems);
        var freemarker = freemarker(content, problems);
        var bodies = press(content, pressFor(content, freemarker, templateProblems), problems);
        templateProblems.tell();
        problems.stopIfAny();

        var store = new MemoryStore();
        var renderer = renderer(store, freemarker, content, draft, templateProblems);
        bakeWithJBake(store, renderer, documents(content, bodies), draft, problems);
        templateProblems.tell();
        new AssetFolder(jbake, settings, problems).copyInto(draft, content.assets());
        return new Baked(content.published(), bodies, draft, renderer, templateProblems);
    }

    private MarkdownPress pressFor(
            Content content, freemarker.template.Configuration freemarker, TemplateProblems templateProblems) {
        if (!configuration.settings().campaign()) {
            return new PlainPress(configuration.jbake().getMarkdownExtensions(), condemned);
        }
        var directoryPage = content.directoryPage().map(Page::address);
        var cards = new ServiceCards(freemarker, templateProblems, directoryPage.orElse(""));
        var pictures = new PictureFiles(
                configuration.jbake().getAssetFolder().toPath(), configuration.settings(), content.assets());
        return new CampaignPress(new Targets(content, directory, directoryPage), cards, pictures::at);
    }

    private DraftRenderer renderer(
            MemoryStore store,
            freemarker.template.Configuration freemarker,
            Content content,
            Draft draft,
            TemplateProblems templateProblems) {
        var jbake = configuration.jbake();
        var templates = new StrictTemplates(
                store, jbake, freemarker, configuration.forTemplates(), new SharedLists(), templateProblems);
        var pagesByAddress = new HashMap<String, Page>();
        content.published().forEach(page -> pagesByAddress.put(page.address(), page));
        return new DraftRenderer(store, jbake, templates, draft, pagesByAddress);
    }

    private void checkTemplatesOf(Content content, Problems problems) {
        var rules = new ConfigurationRules(configuration, problems);
        var types = new TreeSet<String>();
        content.published().forEach(page -> types.add(page.type()));
        types.forEach(type -> rules.checkTemplate(type, "or give its pages another type"));
        boolean tagged = content.published().stream()
                .anyMatch(page -> !page.header().list("tags").isEmpty());
        if (tagged && configuration.jbake().getRenderTags()) {
            rules.checkTemplate("tag", "or switch tag pages off: `render.tags=false`");
        }
    }

    /** FreeMarker for this site; a campaign's templates also see the whole site, the directory and the promises. */
    private freemarker.template.Configuration freemarker(Content content, Problems problems) {
        if (!configuration.settings().campaign()) {
            return Freemarker.plain(configuration.jbake());
        }
        var freemarker = Freemarker.campaign(configuration.jbake());
        var directoryPage = content.directoryPage().map(Page::address).orElse("");
        try {
            freemarker.setSharedVariable(
                    "site", new SiteFacts(configuration, directory).gather(content, directoryPage, problems));
            freemarker.setSharedVariable("directory", directory);
            freemarker.setSharedVariable("promises", promises);
            freemarker.setSharedVariable("paper", paper);
            freemarker.setSharedVariable("schools", SchoolFacts.of(configuration, content));
        } catch (freemarker.template.TemplateModelException e) {
            throw new IllegalStateException("FreeMarker cannot show a record", e);
        }
        return freemarker;
    }

    /** On all cores: pressing is most of the work of a build. */
    private Map<String, Pressed> press(Content content, MarkdownPress press, Problems problems) {
        var bodies = new ConcurrentHashMap<String, Pressed>();
        var pages = content.published();
        try (var task = progress.begin("Reading Markdown", pages.size())) {
            pages.parallelStream().forEach(page -> {
                bodies.put(page.address(), bodyOf(page, press, problems));
                task.step();
            });
        }
        return bodies;
    }

    private static Pressed bodyOf(Page page, MarkdownPress press, Problems problems) {
        return page.kind() == Page.Kind.MARKDOWN
                ? press.press(page, problems)
                : new Pressed(page.body(), List.of(), List.of());
    }

    private PageShelf documents(Content content, Map<String, Pressed> bodies) {
        var make = new Documents(
                configuration.settings(), directory, configuration.jbake().getSanitizeTag());
        var documents = new LinkedHashMap<Page, DocumentModel>();
        for (var page : content.published()) {
            var body = bodies.get(page.address());
            if (body != null) {
                documents.put(page, make.of(page, body.html()));
            }
        }
        LaterSteps.addTo(documents);
        return new PageShelf(configuration.settings(), documents);
    }

    /** What JBake makes besides pages (feed, sitemap, tags) goes to a folder of its own and then into the draft. */
    private void bakeWithJBake(
            MemoryStore store, DraftRenderer renderer, PageShelf documents, Draft draft, Problems problems)
            throws IOException {
        var jbake = configuration.jbake();
        var scratch = Files.createTempDirectory("signpost-");
        try {
            jbake.setDestinationFolder(scratch.toFile());
            var data = new DataEngine(configuration.settings(), problems);
            new JBakeSite(jbake, store, documents, data).bake(renderer, new Neighbours(progress));
            moveInto(draft, scratch);
        } finally {
            Draft.deleteTree(scratch);
        }
    }

    private void moveInto(Draft draft, Path scratch) throws IOException {
        try (var files = Files.walk(scratch)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var address = scratch.relativize(file).toString().replace('\\', '/');
                draft.write(address, Files.readAllBytes(file), originOf(address));
            }
        }
    }

    /** The template that made a file that is not a page. */
    private Where originOf(String address) {
        var jbake = configuration.jbake();
        var type = Map.of(
                        jbake.getIndexFileName(), "masterindex",
                        jbake.getFeedFileName(), "feed",
                        jbake.getArchiveFileName(), "archive",
                        jbake.getSiteMapFileName(), "sitemap",
                        jbake.getError404FileName(), "error404")
                .getOrDefault(address, address.startsWith(jbake.getTagPathName() + "/") ? "tag" : "masterindex");
        var folder = configuration.settings().nameOf(jbake.getTemplateFolder().toPath());
        return Where.file(folder + "/" + jbake.getTemplateByDocType(type));
    }
}
