package uk.co.knowandsee.signpost;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.co.knowandsee.signpost.content.Content;
import uk.co.knowandsee.signpost.edition.Edition;
import uk.co.knowandsee.signpost.permalinks.PermalinkLedger;
import uk.co.knowandsee.signpost.permalinks.Redirect;
import uk.co.knowandsee.signpost.permalinks.RedirectPage;
import uk.co.knowandsee.signpost.permalinks.Redirects;
import uk.co.knowandsee.signpost.permalinks.SiteRedirects;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.publish.Configuration;
import uk.co.knowandsee.signpost.publish.Draft;
import uk.co.knowandsee.signpost.publish.HostFiles;

/** What leads on from the addresses of a campaign's site: pages that have moved, and short paths. A plain JBake folder has none. */
final class MovedPages {

    private static final String HELP = "help/index.html";

    private final Configuration configuration;
    private final PermalinkLedger ledger;
    private final Redirects redirects;

    private MovedPages(Configuration configuration, PermalinkLedger ledger, Redirects redirects) {
        this.configuration = configuration;
        this.ledger = ledger;
        this.redirects = redirects;
    }

    /** Reads what the team has written down. */
    static MovedPages read(SiteFolder site, Groundwork groundwork, Problems problems) throws IOException {
        var configuration = groundwork.configuration();
        var edition = configuration.edition().map(Edition::id);
        var redirects = configuration.settings().campaign()
                ? Redirects.read(site.root(), edition, URI.create(configuration.host()), problems)
                : Redirects.NONE;
        return new MovedPages(configuration, new PermalinkLedger(site.root(), groundwork.permalinks()), redirects);
    }

    /**
     * Writes a page for each address that leads on, and what the host has to know of all of the site.
     *
     * @return the addresses that lead on
     */
    Set<String> write(Draft draft, Content content, Problems problems) throws IOException {
        if (!configuration.settings().campaign()) {
            return Set.of();
        }
        var there = Set.copyOf(draft.origins().keySet());
        var holding = new SiteRedirects(there, elsewhere(content)).check(redirects, problems);
        var page = page(there);
        for (var redirect : holding) {
            draft.write(redirect.from(), bytes(redirect, page, draft), redirect.where());
        }
        new HostFiles(configuration).writeInto(draft, content, holding, problems);
        return holding.stream().map(Redirect::from).collect(Collectors.toSet());
    }

    /** Holds the finished site against every address that was ever published. */
    void check(Draft draft, Set<String> leadingOn, Problems problems) throws IOException {
        if (configuration.settings().campaign()) {
            ledger.check(draft.origins().keySet(), leadingOn, problems);
        }
    }

    private RedirectPage page(Set<String> there) {
        var campaign = configuration.campaign();
        return new RedirectPage(
                campaign.discreetName(),
                configuration.host(),
                campaign.exit(),
                Optional.of(HELP).filter(there::contains));
    }

    /** At the old address of a document lies the new one: no host shows a page there. */
    private static byte[] bytes(Redirect redirect, RedirectPage page, Draft draft) throws IOException {
        return redirect.isPage()
                ? page.of(redirect).getBytes(UTF_8)
                : Files.readAllBytes(draft.folder().resolve(redirect.target()));
    }

    /** Pages that this edition leaves out, and those that only another one has. */
    private Predicate<String> elsewhere(Content content) throws IOException {
        var elsewhere = new HashSet<>(ledger.ofOthersOnly());
        content.leftOut().keySet().stream()
                .map(place -> place.replaceFirst("^content/", "").replaceFirst("\\.md$", ".html"))
                .forEach(elsewhere::add);
        return elsewhere::contains;
    }
}
