package uk.co.knowandsee.signpost;

import static java.util.stream.Collectors.partitioningBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.ProblemsFound;
import uk.co.knowandsee.signpost.problem.Severity;
import uk.co.knowandsee.signpost.rules.ContentRules;
import uk.co.knowandsee.signpost.rules.RuleCase;
import uk.co.knowandsee.signpost.rules.language.LanguageFile;
import uk.co.knowandsee.signpost.rules.reading.Budgets;
import uk.co.knowandsee.signpost.rules.report.Inspection;

/**
 * Every rule's bad example, seeded into a copy of the whole campaign, stops the build at that file and line. What is an
 * error stops a bake; what is a warning stops a publish.
 */
class EveryRuleTest {

    private static final Path REPOSITORY = Path.of("").toAbsolutePath();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static final List<RuleCase> WRITTEN =
            RuleCase.all().stream().filter(one -> one.elsewhere().isEmpty()).toList();
    private static final CopyOption REPLACE = StandardCopyOption.REPLACE_EXISTING;
    private static final String OTHER = "build/other"; // what no rule names, counted together

    @TempDir
    private static Path folder;

    private static final String PIECES = "data/pieces.yaml";
    private static final String PRINTED =
            "(parents-leaflet|taxi-briefing|hotel-briefing|takeaway-briefing|shop-briefing)";
    private static final String PERMALINKS = "data/permalinks.txt";

    private static final Map<String, String> prepared = new HashMap<>(); // files that the copy has otherwise
    private static final Map<String, Severity> severities = new HashMap<>();
    private static final Map<RuleCase, List<Problem>> told = new HashMap<>(); // what stopped the build with it

    @BeforeAll
    static void theWholeCampaign() throws IOException {
        var language = new LanguageFile(REPOSITORY).read(new Problems());
        Stream.concat(HeldRules.all().stream(), ContentRules.of(language, Budgets.USUAL).rules().stream())
                .forEach(rule -> severities.put(rule.id(), rule.severity()));
        for (var part : new String[] {"content", "data", "editions", "templates", "assets"}) {
            Trees.copy(REPOSITORY.resolve(part), folder.resolve("site").resolve(part));
        }
        Files.copy(REPOSITORY.resolve("jbake.properties"), folder.resolve("site/jbake.properties"));
        printFewPieces();
        var warnings = cases().collect(partitioningBy(one -> severities.get(one.rule()) == Severity.WARNING));
        seed(Aim.TRY, warnings.get(false));
        seed(Aim.PUBLISH, warnings.get(true));
    }

    /** Those that cases spoil: what is printed from a spoilt style sheet is printed anew, in each bake. */
    private static void printFewPieces() throws IOException {
        var list = Files.readString(REPOSITORY.resolve(PIECES)).split("(?=\n  - id: )");
        prepared.put(
                PIECES,
                Arrays.stream(list)
                        .filter(part ->
                                !part.startsWith("\n  - id: ") || part.matches("(?s)\n  - id: " + PRINTED + "\n.*"))
                        .collect(Collectors.joining()));
        prepared.put(
                PERMALINKS,
                Files.readString(REPOSITORY.resolve(PERMALINKS))
                        .lines()
                        .filter(line -> !line.matches("(go|print)/.*")
                                || line.matches("(go|print)/" + PRINTED + "(-school|-event)?[./].*"))
                        .collect(Collectors.joining("\n", "", "\n")));
        for (var file : prepared.keySet()) {
            Files.writeString(folder.resolve("site").resolve(file), prepared.get(file));
        }
    }

    static Stream<RuleCase> cases() {
        return IntStream.range(0, WRITTEN.size()).mapToObj(n -> named(WRITTEN.get(n), n));
    }

    /** Under a name of its own, so that many bad pages fit into one copy. */
    private static RuleCase named(RuleCase one, int n) {
        return one.makesAPage() && one.at().isEmpty()
                ? one.in(one.file().replace("/seeded.md", "/seeded" + n + ".md"))
                : one;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_bad_example_stops_the_build_at_its_file_and_line(RuleCase one) {
        assertThat(told.get(one))
                .filteredOn(problem -> problem.rule().equals(one.rule()))
                .filteredOn(problem -> problem.severity() == severities.get(one.rule()))
                .anySatisfy(problem -> {
                    assertThat(problem.where()).matches(where -> one.isAt(where, textBefore(one)));
                    assertThat(problem.remedy()).isNotBlank();
                });
    }

    /**
     * Many in one copy: a room tells everything that it finds. What it ends the build with is taken out, so that the
     * next room gets to see the rest; and what goes unheard among others is seeded once more, alone.
     */
    private static void seed(Aim aim, List<RuleCase> cases) throws IOException {
        var left = new ArrayList<>(cases);
        while (!left.isEmpty()) {
            var together = thatGoTogether(left);
            var problems = stoppedBy(aim, together);
            var heard = together.stream().filter(one -> isAmong(problems, one)).toList();
            heard.forEach(one -> told.put(one, problems));
            left.removeAll(heard);
            if (heard.isEmpty()) {
                var alone = left.remove(0);
                told.put(alone, stoppedBy(aim, List.of(alone)));
            }
        }
    }

    /** One for each file; more for one whose lines they all leave where they are. */
    private static List<RuleCase> thatGoTogether(List<RuleCase> cases) {
        var together = new ArrayList<RuleCase>();
        var texts = new HashMap<String, String>();
        for (var one : cases) {
            var text = texts.getOrDefault(one.file(), textBefore(one));
            boolean alsoHere = one.keepsLines() && text.contains(one.find().orElseThrow());
            if (!texts.containsKey(one.file()) || alsoHere) {
                together.add(one);
                texts.put(one.file(), one.keepsLines() ? one.spoilt(text) : "");
            }
        }
        return together;
    }

    private static boolean isAmong(List<Problem> problems, RuleCase one) {
        return problems.stream()
                .anyMatch(problem -> problem.rule().equals(one.rule()) && one.isAt(problem.where(), textBefore(one)));
    }

    private static List<Problem> stoppedBy(Aim aim, List<RuleCase> cases) throws IOException {
        try {
            for (var one : cases) {
                for (var copy : copies(one)) {
                    Files.createDirectories(copy.getParent());
                    Files.writeString(copy, one.spoilt(one.find().isPresent() ? Files.readString(copy) : ""));
                }
            }
            return stopped(aim);
        } finally {
            for (var one : cases) {
                for (var copy : copies(one)) {
                    putBack(copy, textBefore(one));
                }
            }
        }
    }

    /** What a case's file holds in the campaign; empty for one that it makes. */
    private static String textBefore(RuleCase one) {
        if (prepared.containsKey(one.file())) {
            return prepared.get(one.file());
        }
        try {
            var file = REPOSITORY.resolve(one.file());
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It takes two files: what a check has found, and a link that only a template makes. */
    @Test
    void a_host_that_was_taken_over_stops_the_build_at_the_line_of_its_link() throws Exception {
        var ledger = folder.resolve("site/data/signposting-ledger.json");
        var footer = folder.resolve("site/templates/parts/footer.ftl");
        var before = Files.readString(footer);
        try {
            Files.copy(REPOSITORY.resolve("src/test/sites/taken-over/data/signposting-ledger.json"), ledger, REPLACE);
            Files.writeString(footer, before + "<a href=\"https://safe-place.example/x\">x</a>\n");

            assertThat(stopped(Aim.TRY)).anySatisfy(problem -> {
                assertThat(problem.rule()).isEqualTo("links/taken-over");
                assertThat(problem.where().file()).isEqualTo("templates/parts/footer.ftl");
                assertThat(problem.where().line()).isEqualTo(before.lines().count() + 1);
            });
        } finally {
            Files.delete(ledger);
            Files.writeString(footer, before);
        }
    }

    /** It takes two files: a page, and a picture in it that does not get smaller on its way. */
    @Test
    void a_picture_that_is_too_heavy_stops_the_build_at_its_page() throws Exception {
        var picture = folder.resolve("site/assets/heavy.png");
        var page = folder.resolve("site/content/about/index.md");
        var before = Files.readString(page);
        var noise = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        for (int i = 0; i < 300 * 300; i++) {
            noise.setRGB(i % 300, i / 300, random.nextInt());
        }
        try {
            ImageIO.write(noise, "png", picture.toFile());
            Files.writeString(page, before + "\n![A wall.](../heavy.png)\n");

            assertThat(stopped(Aim.TRY)).anySatisfy(problem -> {
                assertThat(problem.rule()).isEqualTo("weight/images");
                assertThat(problem.where().file()).isEqualTo("content/about/index.md");
                assertThat(problem.what()).contains(" kB compressed", "`heavy.png`");
            });
        } finally {
            Files.delete(picture);
            Files.writeString(page, before);
        }
    }

    /** It takes every service that helps everyone: none of them may be left for businesses. */
    @Test
    void an_audience_that_nobody_serves_stops_the_build() throws Exception {
        var services = folder.resolve("site/data/services");
        try (var files = Files.list(services)) {
            for (var file : files.toList()) {
                var text = Files.readString(file);
                Files.writeString(
                        file, text.replaceAll("audiences:.*(?:everyone|business).*", "audiences: [professionals]"));
            }

            assertThat(stopped(Aim.TRY)).anySatisfy(problem -> {
                assertThat(problem.rule()).isEqualTo("coverage/audience");
                assertThat(problem.where()).hasToString("data/services");
                assertThat(problem.what()).contains("`business`");
            });
        } finally {
            Trees.copy(REPOSITORY.resolve("data/services"), services);
        }
    }

    private static List<Path> copies(RuleCase one) {
        var file = folder.resolve("site").resolve(one.file());
        var name = file.getFileName().toString();
        return IntStream.range(0, one.times())
                .mapToObj(n -> n == 0 ? file : file.resolveSibling(name.replace(".md", "-" + n + ".md")))
                .toList();
    }

    @Test
    void every_rule_has_a_bad_example() throws Exception {
        var inspection = new Inspection();
        new SiteBuild(TODAY, Progress.SILENT, Aim.PUBLISH, inspection)
                .bake(new SiteFolder(folder.resolve("site")), folder.resolve("website"));

        assertThat(RuleCase.all().stream().map(RuleCase::rule))
                .containsAll(inspection.report(TODAY).rules().stream()
                        .map(rule -> rule.id())
                        .filter(id -> !id.equals(OTHER))
                        .toList());
    }

    /** What the build stops with; nothing when it does not stop. */
    private static List<Problem> stopped(Aim aim) {
        var build = new SiteBuild(TODAY, Progress.SILENT, aim, new Inspection());
        var found = catchThrowableOfType(
                ProblemsFound.class,
                () -> build.bake(new SiteFolder(folder.resolve("site")), folder.resolve("website")));
        return found == null ? List.of() : found.problems();
    }

    private static void putBack(Path file, String before) throws IOException {
        if (before.isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            Files.writeString(file, before);
        }
    }
}
