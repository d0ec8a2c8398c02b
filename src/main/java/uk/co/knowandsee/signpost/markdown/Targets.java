package uk.co.knowandsee.signpost.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.co.knowandsee.signpost.content.Content;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.directory.Service;

/** What a link in Markdown can lead to: pages by their source file, services by their id. */
public final class Targets {

    private final Map<String, Page> pages = new HashMap<>();
    private final Directory directory;
    private final Optional<String> directoryPage;

    /** @param directoryPage address of the A to Z page; empty when the site has none */
    public Targets(Content content, Directory directory, Optional<String> directoryPage) {
        content.pages().forEach(page -> pages.put(page.source(), page));
        this.directory = directory;
        this.directoryPage = directoryPage;
    }

    Optional<Page> page(String source) {
        return Optional.ofNullable(pages.get(source));
    }

    Set<String> pageSources() {
        return new TreeSet<>(pages.keySet());
    }

    Optional<Service> service(String id) {
        return directory.find(id);
    }

    Set<String> serviceIds() {
        var ids = new TreeSet<String>();
        directory.services().forEach(service -> ids.add(service.id()));
        return ids;
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
