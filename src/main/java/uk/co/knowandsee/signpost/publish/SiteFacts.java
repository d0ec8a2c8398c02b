package uk.co.knowandsee.signpost.publish;

import java.util.ArrayList;
import java.util.List;
import uk.co.knowandsee.signpost.content.Content;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.directory.Service;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Suggestion;

/** Gathers what every campaign page knows about the whole site. */
final class SiteFacts {

    private static final int LAST = 100;

    private final Configuration configuration;
    private final Directory directory;

    SiteFacts(Configuration configuration, Directory directory) {
        this.configuration = configuration;
        this.directory = directory;
    }

    Site gather(Content content, String directoryPage, Problems problems) {
        return Site.of(
                configuration.campaign(),
                configuration.host(),
                help(problems),
                directoryPage,
                cards(content),
                new Relations(content));
    }

    private List<Service> help(Problems problems) {
        var services = new ArrayList<Service>();
        var known = directory.services().stream().map(Service::id).toList();
        for (var id : configuration.campaign().help()) {
            directory
                    .find(id)
                    .ifPresentOrElse(
                            services::add,
                            () -> problems.error(
                                    configuration.lines().whereIs("signpost.help"),
                                    "`" + id + "` is not a service in the directory",
                                    Suggestion.among("known services", id, known)));
        }
        return services;
    }

    /** An English page stands for its siblings: in lists, doors and the menu a reader finds it once. */
    private static List<Card> cards(Content content) {
        return content.published().stream()
                .filter(page -> page.sibling().isEmpty())
                .map(SiteFacts::card)
                .toList();
    }

    private static Card card(Page page) {
        var header = page.header();
        return new Card(
                page.title(),
                header.text("summary").orElse(""),
                page.address(),
                page.section(),
                header.text("door").orElse(""),
                header.text("nav").orElse(""),
                header.text("order")
                        .filter(o -> o.matches("\\d{1,6}"))
                        .map(Integer::parseInt)
                        .orElse(LAST));
    }
}
