package uk.co.knowandsee.signpost.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.directory.Unlisted;
import uk.co.knowandsee.signpost.edition.Edition;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;

/** The door of this room: reads every page of a site folder. */
public final class ContentReader {

    private final Settings settings;
    private final Tokens tokens;
    private final Optional<Edition> edition;

    /** For a site that is one for everybody, and fills in no words. */
    public ContentReader(Settings settings) {
        this(settings, new Tokens(Map.of()), Optional.empty());
    }

    /**
     * @param tokens the words to fill in
     * @param edition whose pages to read; empty for a site that is one for everybody
     */
    public ContentReader(Settings settings, Tokens tokens, Optional<Edition> edition) {
        this.settings = settings;
        this.tokens = tokens;
        this.edition = edition;
    }

    /** Every page that could be read, in a fixed order, and every file that is published beside them. */
    public Content read(Directory directory, Problems problems) throws IOException {
        if (!Files.isDirectory(settings.content())) {
            problems.error(
                    Where.file(settings.nameOf(settings.content())),
                    "there is no folder of pages here",
                    "create it, or name another with `content.folder` in jbake.properties");
            return new Content(List.of(), List.of());
        }
        var leftOut = new HashMap<String, LeftOut>();
        var files = files(leftOut, problems);
        var pages = chosen(readAll(files, problems), leftOut, problems);
        checkOneAddressEach(pages, problems);
        pages.forEach(page -> checkReferences(page, directory, problems));
        checkSiblings(pages, problems);
        var assets = files.stream().filter(file -> !ContentFolder.isPage(file)).toList();
        return new Content(pages, assets, leftOut, Map.of());
    }

    private List<SourceFile> files(Map<String, LeftOut> leftOut, Problems problems) throws IOException {
        var shared = ContentFolder.walk(settings, settings.content(), problems).all();
        if (edition.isEmpty()) {
            return shared;
        }
        var files = new EditionFiles(settings, edition.get(), problems);
        var all = files.lay(shared);
        leftOut.putAll(files.leftOut());
        return all;
    }

    private List<Page> readAll(List<SourceFile> files, Problems problems) {
        return files.parallelStream()
                .filter(ContentFolder::isPage)
                .map(file -> readPage(file, problems))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Page> chosen(List<Page> pages, Map<String, LeftOut> leftOut, Problems problems) {
        if (edition.isEmpty()) {
            return pages;
        }
        var campaigns = new PartnerCampaigns(edition.get());
        var chosen = campaigns.choose(pages, problems);
        leftOut.putAll(campaigns.leftOut());
        return chosen;
    }

    private Optional<Page> readPage(SourceFile file, Problems problems) {
        try {
            return new PageReader(settings, tokens, problems).read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void checkOneAddressEach(List<Page> pages, Problems problems) {
        Map<String, Page> byAddress = new HashMap<>();
        for (var page : pages) {
            var earlier = byAddress.putIfAbsent(page.address(), page);
            if (earlier != null) {
                problems.error(
                        Where.file(page.source()),
                        "has the same address as `" + earlier.source() + "`: `" + page.address() + "`",
                        "rename or delete one of the two");
            }
        }
    }

    private void checkSiblings(List<Page> pages, Problems problems) {
        if (settings.campaign()) {
            var check = new SiblingCheck(Families.of(pages), problems);
            pages.forEach(check::check);
        }
    }

    private void checkReferences(Page page, Directory directory, Problems problems) {
        if (!settings.campaign()) {
            return;
        }
        var unlisted = new Unlisted(directory);
        for (var id : page.header().list("services")) {
            if (directory.find(id).isEmpty()) {
                problems.add(
                        unlisted.service(page.whereInHeader("services"), id, id, "is not a service in the directory"));
            }
        }
        page.header()
                .text("area")
                .filter(id -> directory.findArea(id).isEmpty())
                .ifPresent(id -> problems.add(unlisted.area(page.whereInHeader("area"), id)));
    }
}
