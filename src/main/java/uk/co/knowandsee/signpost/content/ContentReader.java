package uk.co.knowandsee.signpost.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Suggestion;
import uk.co.knowandsee.signpost.problem.Where;

/** The door of this room: reads every page of a site folder. */
public final class ContentReader {

    private final Settings settings;

    public ContentReader(Settings settings) {
        this.settings = settings;
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
        var folder = ContentFolder.walk(settings, problems);
        var pages = folder.pages().parallelStream()
                .map(file -> readPage(file, problems))
                .flatMap(Optional::stream)
                .toList();
        checkOneAddressEach(pages, problems);
        pages.forEach(page -> checkReferences(page, directory, problems));
        checkSiblings(pages, problems);
        return new Content(pages, folder.assets());
    }

    private Optional<Page> readPage(Path file, Problems problems) {
        try {
            return new PageReader(settings, problems).read(file);
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
        for (var id : page.header().list("services")) {
            if (directory.find(id).isEmpty()) {
                problems.error(
                        page.whereInHeader("services"),
                        "`" + id + "` is not a service in the directory",
                        Suggestion.among(
                                "known services",
                                id,
                                directory.services().stream().map(s -> s.id()).toList()));
            }
        }
        page.header()
                .text("area")
                .filter(id -> directory.findArea(id).isEmpty())
                .ifPresent(id -> problems.error(
                        page.whereInHeader("area"),
                        "`" + id + "` is not an area in the directory",
                        Suggestion.among(
                                "known areas",
                                id,
                                directory.areas().stream().map(a -> a.id()).toList())));
    }
}
