package uk.co.knowandsee.signpost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    private static final CopyOption REPLACE = StandardCopyOption.REPLACE_EXISTING;
    private static final String OTHER = "build/other"; // what no rule names, counted together

    @TempDir
    private static Path folder;

    private static final Map<String, Severity> severities = new HashMap<>();

    @BeforeAll
    static void theWholeCampaign() throws IOException {
        var language = new LanguageFile(REPOSITORY).read(new Problems());
        Stream.concat(HeldRules.all().stream(), ContentRules.of(language, Budgets.USUAL).rules().stream())
                .forEach(rule -> severities.put(rule.id(), rule.severity()));
        for (var part : new String[] {"content", "data", "editions", "templates", "assets"}) {
            Trees.copy(REPOSITORY.resolve(part), folder.resolve("site").resolve(part));
        }
        Files.copy(REPOSITORY.resolve("jbake.properties"), folder.resolve("site/jbake.properties"));
    }

    static Stream<RuleCase> cases() {
        return RuleCase.all().stream().filter(one -> one.elsewhere().isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_bad_example_stops_the_build_at_its_file_and_line(RuleCase one) throws Exception {
        var file = folder.resolve("site").resolve(one.file());
        var before = Files.exists(file) ? Files.readString(file) : "";
        var copies = copies(file, one);
        try {
            Files.createDirectories(file.getParent());
            for (var copy : copies) {
                Files.writeString(copy, one.spoilt(before));
            }

            assertThat(stopped(one))
                    .filteredOn(problem -> problem.rule().equals(one.rule()))
                    .anySatisfy(problem -> {
                        assertThat(problem.where()).matches(where -> one.isAt(where, before));
                        assertThat(problem.remedy()).isNotBlank();
                    });
        } finally {
            for (var copy : copies) {
                putBack(copy, before);
            }
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

    private static List<Path> copies(Path file, RuleCase one) {
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

    /** A warning has to stop a publish, and an error a bake already. */
    private static List<Problem> stopped(RuleCase one) {
        return stopped(severities.get(one.rule()) == Severity.WARNING ? Aim.PUBLISH : Aim.TRY);
    }

    private static List<Problem> stopped(Aim aim) {
        var build = new SiteBuild(TODAY, Progress.SILENT, aim, new Inspection());
        var found = catchThrowableOfType(
                ProblemsFound.class,
                () -> build.bake(new SiteFolder(folder.resolve("site")), folder.resolve("website")));
        assertThat(found).as("this build has to stop").isNotNull();
        return found.problems();
    }

    private static void putBack(Path file, String before) throws IOException {
        if (before.isEmpty()) {
            Files.delete(file);
        } else {
            Files.writeString(file, before);
        }
    }
}
