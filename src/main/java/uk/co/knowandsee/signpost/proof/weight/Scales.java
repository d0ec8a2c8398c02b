package uk.co.knowandsee.signpost.proof.weight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.links.Origins;
import uk.co.knowandsee.signpost.links.Router;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Rule;

/** Weighs every page of a baked site as it travels, compressed, and takes down what is too heavy. */
public final class Scales {

    /** Every rule of this room. */
    public static final List<Rule> RULES =
            List.of(TooHeavy.PAGE, TooHeavy.TOTAL, TooHeavy.IMAGES, TooHeavy.SCRIPT, TooHeavy.FILE, WaitRule.RULE);

    private final Path folder;
    private final List<String> files;
    private final Map<String, Page> sources;
    private final Router router;
    private final Map<String, Integer> sizes = new ConcurrentHashMap<>();

    /**
     * @param folder the baked site
     * @param files the addresses of everything in it
     * @param published the pages that it was made from
     * @param host where the site will be published
     */
    public Scales(Path folder, Set<String> files, Collection<Page> published, URI host) {
        this.folder = folder;
        this.files = files.stream().sorted().toList();
        this.sources = published.stream().collect(Collectors.toMap(Page::address, Function.identity()));
        this.router = new Router(host);
    }

    private record Weighed(PageWeight weight, List<Loads.Wait> waits) {}

    /**
     * Takes down everything that weighs more than it may, and everything that makes a reader wait.
     *
     * @return what the pages weigh, whatever they may
     */
    public Weights check(Allowance allowed, Origins origins, Problems problems) {
        var weighed = files(".html").parallelStream().map(this::weigh).toList();
        var scripts = scripts(allowed);
        var weights = new Weights(weighed.stream().map(Weighed::weight).toList(), PageWeight.sum(scripts));
        var heavy = new TooHeavy(sources, this::ownOf, origins, problems);
        heavy.pages(weights.pages(), allowed);
        heavy.script(scripts, allowed.script());
        allowed.files().forEach((file, most) -> heavy.file(file, sizeOf(file), most));
        var waits = new WaitRule(origins);
        weighed.forEach(page -> waits.look(page.waits()));
        files(".css").forEach(sheet -> waits.look(sheet, text(sheet)));
        waits.tell(problems);
        return weights;
    }

    private Weighed weigh(String page) {
        var loads = new Loads(page, text(page), router);
        var weight = new PageWeight(
                page, sizeOf(page), sizes(loads.sheets()), sizes(loads.others()), heaviest(loads.images()));
        return new Weighed(weight, loads.waits());
    }

    private SortedMap<String, Integer> sizes(List<String> files) {
        return files.stream().collect(Collectors.toMap(Function.identity(), this::sizeOf, (a, b) -> a, TreeMap::new));
    }

    private SortedMap<String, Integer> heaviest(List<List<String>> images) {
        var heaviest = new TreeMap<String, Integer>();
        for (var choices : images) {
            sizes(choices).entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .ifPresent(one -> heaviest.put(one.getKey(), one.getValue()));
        }
        return heaviest;
    }

    private SortedMap<String, Integer> scripts(Allowance allowed) {
        return sizes(files(".js").stream()
                .filter(file -> !allowed.files().containsKey(file))
                .toList());
    }

    /** How much of a page's weight comes from what is its own, and not the same on every page. */
    private int ownOf(PageWeight page) {
        var text = text(page.file());
        var own = new Loads(page.file(), text, router).own();
        var rest = text.substring(0, own[0]) + text.substring(own[1]);
        return page.html() - Packed.size(rest.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> files(String ending) {
        return files.stream().filter(file -> file.endsWith(ending)).toList();
    }

    /** 0 when there is no such file: the checks of links say so. */
    private int sizeOf(String file) {
        return sizes.computeIfAbsent(
                file, any -> Files.isRegularFile(folder.resolve(any)) ? Packed.size(bytes(any)) : 0);
    }

    private String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String file) {
        try {
            return Files.readAllBytes(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
