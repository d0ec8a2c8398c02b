package uk.co.knowandsee.signpost.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.SiteBuild;
import uk.co.knowandsee.signpost.SiteFolder;
import uk.co.knowandsee.signpost.Trees;
import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.ProblemsFound;

/** Bakes sites with attempts in them, many at once, and says what came of each. */
public final class HostileSite {

    private static final Path SITES = Path.of("src/test/sites");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final String STEPS = "template.question.file=page.ftl\ntemplate.ending.file=page.ftl\n";

    private final Path folder;
    private final List<Problem> unaccounted = new ArrayList<>();
    private int sites;

    /** @param folder an empty one */
    public HostileSite(Path folder) {
        this.folder = folder;
    }

    /**
     * Bakes the sample site, in the repository's templates, with every one of these in it.
     *
     * @return the website
     */
    public Path bakeInOurTemplates(List<Attempt> attempts) throws IOException, ProblemsFound {
        var site = next();
        Trees.copy(Path.of("templates"), site.resolve("templates"));
        Trees.copy(Path.of("assets"), site.resolve("assets"));
        Trees.copy(SITES.resolve("sample"), site);
        for (var attempt : attempts) {
            attempt.makeIn(site);
        }
        link(site, attempts);
        return bake(site);
    }

    /** Every page has to be found by readers. */
    private static void link(Path site, List<Attempt> attempts) throws IOException {
        var links = attempts.stream()
                .filter(attempt -> attempt.isPage() || attempt.file().startsWith("data/self-checks/"))
                .map(HostileSite::link)
                .collect(Collectors.joining());
        Files.writeString(site.resolve("content/index.md"), "\n" + links, StandardOpenOption.APPEND);
    }

    private static String link(Attempt attempt) {
        var name = String.valueOf(Path.of(attempt.file()).getFileName());
        return "- [A page](" + (attempt.isPage() ? "hostile/" + name : "self-check:" + name.replace(".yaml", ""))
                + ")\n";
    }

    /**
     * Bakes the small campaign with all of them; takes out those that a problem names, and bakes again, until none is
     * left or the rest is let through.
     *
     * @return what was said of each; nothing is said of those that were let through
     */
    Map<Attempt, List<Problem>> refuse(List<Attempt> attempts) throws IOException {
        var told = new HashMap<Attempt, List<Problem>>();
        var together = new ArrayList<Attempt>();
        for (var attempt : attempts) {
            if (attempt.isAlone()) {
                told.put(attempt, problemsOf(List.of(attempt)));
            } else {
                together.add(attempt);
            }
        }
        while (!together.isEmpty()) {
            var problems = problemsOf(together);
            var named = new HashSet<Attempt>();
            for (var attempt : together) {
                var own = problems.stream().filter(p -> isOf(p, attempt)).toList();
                if (!own.isEmpty()) {
                    told.put(attempt, own);
                    named.add(attempt);
                }
            }
            if (named.isEmpty()) {
                unaccounted.addAll(problems);
                break;
            }
            together.removeAll(named);
        }
        return told;
    }

    /** Problems that name no attempt; there have to be none. */
    List<Problem> unaccounted() {
        return List.copyOf(unaccounted);
    }

    private static boolean isOf(Problem problem, Attempt attempt) {
        return problem.where().file().equals(attempt.file().replace('\\', '/'));
    }

    private List<Problem> problemsOf(List<Attempt> attempts) throws IOException {
        var site = next();
        Trees.copy(SITES.resolve("base/campaign"), site);
        Files.writeString(site.resolve("jbake.properties"), STEPS, StandardOpenOption.APPEND);
        for (var attempt : attempts) {
            attempt.makeIn(site);
        }
        try {
            bake(site);
            return List.of();
        } catch (ProblemsFound found) {
            return found.problems();
        }
    }

    /** Whatever comes of it, the sources stay as they are, and nothing is written beside the website. */
    private Path bake(Path site) throws IOException, ProblemsFound {
        var before = listing(site);
        var website = site.resolveSibling("website");
        try {
            new SiteBuild(TODAY, Progress.SILENT).bake(new SiteFolder(site), website);
            return website;
        } finally {
            assertThat(listing(site)).isEqualTo(before);
            assertThat(names(site.getParent())).allMatch(name -> name.matches("site|\\.?website(\\..*)?"));
            assertThat(names(folder)).allMatch(name -> name.matches("[0-9]+"));
        }
    }

    private Path next() throws IOException {
        var site = folder.resolve(String.valueOf(++sites)).resolve("site");
        Files.createDirectories(site);
        return site;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        }
    }

    private static List<String> listing(Path folder) throws IOException {
        try (Stream<Path> entries = Files.walk(folder)) {
            var told = new ArrayList<String>();
            for (var entry : entries.sorted(Comparator.naturalOrder()).toList()) {
                told.add(entry + " " + (Files.isRegularFile(entry) ? Files.getLastModifiedTime(entry) : ""));
            }
            return told;
        }
    }
}
