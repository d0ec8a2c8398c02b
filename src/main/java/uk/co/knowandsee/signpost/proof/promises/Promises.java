package uk.co.knowandsee.signpost.proof.promises;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.links.BakedFile;
import uk.co.knowandsee.signpost.links.BakedSite;
import uk.co.knowandsee.signpost.links.Origins;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Rule;

/** Holds a campaign's baked site against what its pages owe their readers. */
public final class Promises {

    /** Every rule of this room. */
    public static final List<Rule> RULES =
            List.of(HelpNumbers.RULE, AreaNumbers.RULE, DiscreetWords.RULE, InlineCode.RULE, ClickRule.RULE);

    private final Path folder;
    private final BakedSite site;
    private final Map<String, Page> sources;

    /**
     * @param folder the baked site
     * @param site the same, read
     * @param published the pages that it was made from
     */
    public Promises(Path folder, BakedSite site, List<Page> published) {
        this.folder = folder;
        this.site = site;
        this.sources = published.stream().collect(Collectors.toMap(Page::address, Function.identity()));
    }

    /**
     * Takes down every promise that is broken.
     *
     * @param host where the site will be published
     * @param alarmWords words that give a reader away; see {@link AlarmWords}
     */
    public void check(URI host, Directory directory, List<String> alarmWords, Origins origins, Problems problems) {
        var numbers = new HelpNumbers(directory);
        var inline = new InlineCode();
        var checks = List.of(
                new HelpBlock(numbers),
                HelpOrder.asOn(home()),
                new AfterStory(),
                new AreaNumbers(directory),
                inline,
                new DiscreetWords(new AlarmWords(alarmWords.isEmpty() ? AlarmWords.USUAL : alarmWords)));
        var onPages = names("html").parallel().flatMap(file -> read(file, checks));
        var inDrawings = names("svg").flatMap(file -> read(file, List.of(inline)));
        var inFeeds = names("xml").flatMap(file -> new FeedHelp(numbers).check(file.file(), text(file.file())));
        var all =
                Stream.of(onPages, inDrawings, inFeeds).flatMap(slips -> slips).toList();
        Slip.tell(all, sources, origins, problems);
        new ClickRule(ClickPaths.of(site, host, listings())).check(sources.values(), problems);
    }

    /** Where every page is listed. */
    private Set<String> listings() {
        return sources.values().stream()
                .filter(page -> page.type().equals("search"))
                .map(Page::address)
                .collect(Collectors.toSet());
    }

    /** Looks at one page. */
    interface PageCheck {
        Stream<Slip> check(ReadPage page);
    }

    private Stream<Slip> read(BakedFile file, List<? extends PageCheck> checks) {
        var page = ReadPage.of(file, text(file.file()), sources.get(file.file()));
        return checks.stream().flatMap(check -> check.check(page)).toList().stream();
    }

    private Optional<ReadPage> home() {
        return site.files().stream()
                .filter(file -> file.file().equals(ClickPaths.HOME))
                .findFirst()
                .map(file -> ReadPage.of(file, text(file.file()), sources.get(file.file())));
    }

    private Stream<BakedFile> names(String ending) {
        return site.files().stream().filter(file -> file.file().endsWith("." + ending));
    }

    private String text(String file) {
        try {
            return new String(Files.readAllBytes(folder.resolve(file)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
