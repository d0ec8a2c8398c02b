package uk.co.knowandsee.signpost.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.co.knowandsee.signpost.content.Content;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.directory.Service;
import uk.co.knowandsee.signpost.directory.Unlisted;
import uk.co.knowandsee.signpost.problem.Problems;

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
                configuration,
                help(problems),
                directoryPage,
                cards(content),
                beginnings(content),
                new Relations(content));
    }

    /** The page from which each self-check begins, by the folder of its steps. */
    private static Map<String, Card> beginnings(Content content) {
        var begins = new TreeMap<String, Card>();
        content.published().stream()
                .filter(Page::isStep)
                .forEach(step -> content.published().stream()
                        .filter(page -> step.header().text("begin").equals(Optional.of(page.address())))
                        .findFirst()
                        .ifPresent(page -> begins.put(step.section(), card(page))));
        return begins;
    }

    private List<Service> help(Problems problems) {
        var services = new ArrayList<Service>();
        var unlisted = new Unlisted(directory);
        for (var id : configuration.campaign().help()) {
            directory
                    .find(id)
                    .ifPresentOrElse(
                            services::add,
                            () -> problems.add(unlisted.service(
                                    configuration.lines().whereIs("signpost.help"),
                                    id,
                                    id,
                                    "is not a service in the directory")));
        }
        return services;
    }

    /** An English page stands for its siblings: in lists, doors and the menu a reader finds it once. */
    private static List<Card> cards(Content content) {
        return content.published().stream()
                .filter(page -> page.sibling().isEmpty() && !page.isStep())
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
