package uk.co.knowandsee.signpost.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.problem.Problems;

/** Proves that no source vanished: every published page has a file of its own with something in it. */
public final class PagePerSource {

    public void check(List<Page> published, Path folder, Problems problems) throws IOException {
        for (var page : published) {
            var file = folder.resolve(page.address());
            if (!Files.isRegularFile(file)) {
                throw new IllegalStateException(page.source() + " was read but not baked");
            }
            if (Files.readString(file).isBlank()) {
                problems.error(
                        page.whereInHeader("type"),
                        "the template for `" + page.type() + "` made an empty page",
                        "give the page another type, or mend the template");
            }
        }
    }
}
