package uk.co.knowandsee.signpost.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.co.knowandsee.signpost.content.Content;
import uk.co.knowandsee.signpost.content.LeftOut;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.directory.Service;
import uk.co.knowandsee.signpost.directory.Unlisted;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Where;

/** What a link in Markdown can lead to: pages by the file that others name, services by their id. */
public final class Targets {

    private final Map<String, Page> pages = new HashMap<>();
    private final Map<String, LeftOut> leftOut;
    private final Map<String, Page> selfChecks;
    private final Directory directory;
    private final Optional<String> directoryPage;

    /** @param directoryPage address of the A to Z page; empty when the site has none */
    public Targets(Content content, Directory directory, Optional<String> directoryPage) {
        content.pages().forEach(page -> pages.put(page.place(), page));
        this.leftOut = content.leftOut();
        this.selfChecks = content.selfChecks();
        this.directory = directory;
        this.directoryPage = directoryPage;
    }

    Optional<Page> page(String place) {
        return Optional.ofNullable(pages.get(place));
    }

    /** Why a page that is written is not on this site. */
    Optional<LeftOut> leftOut(String place) {
        return Optional.ofNullable(leftOut.get(place));
    }

    /** The first question of a self-check. */
    Optional<Page> selfCheck(String id) {
        return Optional.ofNullable(selfChecks.get(id));
    }

    Set<String> selfCheckIds() {
        return new TreeSet<>(selfChecks.keySet());
    }

    Set<String> pagePlaces() {
        return new TreeSet<>(pages.keySet());
    }

    Optional<Service> service(String id) {
        return directory.find(id);
    }

    /** What to say of a service that is not there. */
    Problem unlisted(Where where, String id) {
        return new Unlisted(directory).service(where, Links.SERVICE + id, id, "is not in the directory");
    }

    /** Path of the A to Z page from the site's root. */
    Optional<String> directoryPage() {
        return directoryPage;
    }

    /** The service whose own page is on this host, so that a writer can be told its id. */
    Optional<String> serviceOnHost(String host) {
        return directory.services().stream()
                .filter(service -> service.contacts().stream()
                        .anyMatch(contact -> contact.href().startsWith("https://" + host)))
                .map(Service::id)
                .findFirst();
    }
}
