package uk.co.knowandsee.signpost;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.content.Content;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.directory.Service;
import uk.co.knowandsee.signpost.directory.Unlisted;
import uk.co.knowandsee.signpost.markdown.ProseReader;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Suggestion;
import uk.co.knowandsee.signpost.problem.Where;
import uk.co.knowandsee.signpost.prose.Block;
import uk.co.knowandsee.signpost.prose.Block.Kind;
import uk.co.knowandsee.signpost.publish.Draft;
import uk.co.knowandsee.signpost.search.Findable;
import uk.co.knowandsee.signpost.search.SearchFile;
import uk.co.knowandsee.signpost.search.SearchIndex;
import uk.co.knowandsee.signpost.search.Typed;
import uk.co.knowandsee.signpost.yaml.YamlPart;

/** What can be found on a site, and the index of it. A site without a page of type {@code search} has none. */
final class SiteSearch {

    private static final String TYPE = "search";
    private static final String CONTENT = "content/";

    /** Nobody looks for these; steps of self-checks and siblings are come to from another page. */
    private static final Set<String> NOT_FOUND = Set.of(TYPE, "not-found", "home");

    private static final Set<String> IN_THE_TITLE = Set.of("title", "summary");

    private final Content content;
    private final Directory directory;
    private final List<Typed> typed;
    private final Map<String, Page> byAddress;

    /** @param directory as readers should see it */
    SiteSearch(Content content, Directory directory, List<Typed> typed) {
        this.content = content;
        this.directory = directory;
        this.typed = List.copyOf(typed);
        this.byAddress = content.published().stream().collect(Collectors.toMap(Page::address, Function.identity()));
    }

    /** Writes the index if the site has a page to search with. */
    void write(Draft draft, Problems problems) throws IOException {
        if (content.published().stream().anyMatch(page -> page.type().equals(TYPE))) {
            var script = new SearchIndex(findable(), typed, new Named(problems)).script(problems);
            draft.write(SearchIndex.ADDRESS, script.getBytes(UTF_8), Where.file(SearchFile.FILE));
        }
    }

    private List<Findable> findable() {
        var pages = content.published().parallelStream()
                .filter(page -> !NOT_FOUND.contains(page.type()) && !page.isStep())
                .filter(page -> page.sibling().isEmpty())
                .map(this::findable)
                .toList();
        return Stream.concat(pages.stream(), directory.services().stream().flatMap(this::findable))
                .toList();
    }

    private Findable findable(Page page) {
        var headings = new ArrayList<String>();
        var body = new ArrayList<String>();
        for (var block : new ProseReader().read(page, new Problems()).blocks()) {
            if (!isInTheTitle(block, page)) {
                (block.kind() == Kind.HEADING ? headings : body).add(block.text());
            }
        }
        return new Findable(
                page.address(),
                page.title(),
                page.header().text("summary").orElse(""),
                folder(page.address()),
                part(page.address()),
                headings,
                body);
    }

    private static boolean isInTheTitle(Block block, Page page) {
        return block.kind() == Kind.VALUE
                && IN_THE_TITLE.stream().anyMatch(key -> page.header().text(key).equals(Optional.of(block.text())));
    }

    private Stream<Findable> findable(Service service) {
        var body = new ArrayList<>(service.forWhom());
        service.names().forEach(name -> body.add(name.text()));
        body.add(service.whatHappens());
        return content
                .directoryPage()
                .map(page -> new Findable(
                        page.address() + "#" + service.id(),
                        service.name(),
                        service.summary(),
                        folder(page.address()),
                        page.title(),
                        List.of(),
                        body))
                .stream();
    }

    private static String folder(String address) {
        int slash = address.indexOf('/');
        return slash < 0 ? "" : address.substring(0, slash);
    }

    /** What the menu calls a page's folder, else the title of the folder's front page. */
    private String part(String address) {
        return Optional.ofNullable(byAddress.get(folder(address) + "/index.html"))
                .map(front -> front.header().text("nav").orElse(front.title()))
                .orElse("");
    }

    /** Finds what {@code data/search.yaml} names. */
    private final class Named implements SearchIndex.Landing {
        private final Problems problems;

        Named(Problems problems) {
            this.problems = problems;
        }

        @Override
        public Optional<String> page(YamlPart written) {
            var place = CONTENT + written.text();
            var found = content.published().stream()
                    .filter(page -> page.place().equals(place))
                    .findFirst();
            if (found.isEmpty() && !content.leftOut().containsKey(place)) {
                var places = content.published().stream()
                        .map(Page::place)
                        .filter(known -> known.startsWith(CONTENT))
                        .map(known -> known.substring(CONTENT.length()))
                        .toList();
                problems.error(
                        written.where(),
                        "there is no published page " + written.quoted(),
                        Suggestion.nearest(written.text(), places)
                                .map(near -> "did you mean `" + near + "`?")
                                .orElse("name a file as seen from content/, e.g. `help/index.md`"));
            }
            return found.map(Page::address);
        }

        @Override
        public Optional<String> service(YamlPart written) {
            var id = written.text();
            if (directory.find(id).isEmpty()
                    && !directory.elsewhere().services().contains(id)) {
                problems.add(
                        new Unlisted(directory).service(written.where(), id, id, "is not a service in the directory"));
            }
            return directory
                    .find(id)
                    .flatMap(service -> content.directoryPage())
                    .map(page -> page.address() + "#" + id);
        }
    }
}
