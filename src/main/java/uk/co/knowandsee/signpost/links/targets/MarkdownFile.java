package uk.co.knowandsee.signpost.links.targets;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import uk.co.knowandsee.signpost.links.BakedFile;
import uk.co.knowandsee.signpost.links.Route;
import uk.co.knowandsee.signpost.links.Router;
import uk.co.knowandsee.signpost.links.Spot;
import uk.co.knowandsee.signpost.markdown.MarkdownLinks;
import uk.co.knowandsee.signpost.problem.Where;

/** One file of Markdown: its links, and those of the HTML in it. */
final class MarkdownFile {

    private static final Router ROUTER = Router.forgiving(URI.create("https://localhost"));
    private static final Pattern ONLY_HERE = Pattern.compile("[^:/?#]*(?:[/?#].*)?", Pattern.DOTALL);

    private final DiskLinks disk;
    private final Harvest harvest;
    private final ContactLinks contacts;

    /** @param root the folder that an address from the root starts from */
    MarkdownFile(Path root, Harvest harvest, ContactLinks contacts) {
        this.disk = new DiskLinks(root, harvest.problems());
        this.harvest = harvest;
        this.contacts = contacts;
    }

    void read(Path file, String name) {
        var text = DiskLinks.text(file);
        MarkdownLinks.Result found;
        try {
            found = MarkdownLinks.in(text);
        } catch (StackOverflowError | RuntimeException e) { // nested a thousand deep, or worse: the reader gives up
            harvest.problems()
                    .error(Where.file(name), "this Markdown cannot be read", "look for brackets or quotes without end");
            return;
        }
        var page = BakedFile.page(name, found.html());
        var lines = new Spots(text);
        for (var link : found.links()) {
            link(file, page, link.written(), link.shown(), lines.where(name, link.at()));
        }
        for (var link : page.links()) {
            Spot spot = link.spot();
            link(file, page, link.written(), link.shown(), new Where(name, spot.line(), spot.column()));
        }
    }

    private void link(Path file, BakedFile page, String written, String shown, Where where) {
        var address = written.strip();
        boolean here = ONLY_HERE.matcher(address).matches() && !address.startsWith("//");
        if (address.isEmpty()) {
            harvest.problems().error(where, "the address is empty", "name the file or page that it should lead to");
        } else if (here) {
            disk.check(file, address, where);
        } else {
            elsewhere(ROUTER.route(BakedFile.page(page.file(), ""), address), address, shown, where);
        }
    }

    private void elsewhere(Route route, String written, String shown, Where where) {
        if (route instanceof Route.Outside outside) {
            harvest.link(outside.address(), where);
        } else if (route instanceof Route.Contact contact) {
            contacts.check(contact, written, shown, where);
        } else if (route instanceof Route.Wrong wrong && !isOurs(written)) {
            harvest.problems().error(where, wrong.what(), wrong.remedy());
        }
    }

    /** The campaign's own way to name a service; its press checks those. */
    private static boolean isOurs(String written) {
        return written.toLowerCase(Locale.ROOT).startsWith("service:");
    }
}
