package uk.co.knowandsee.signpost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.ProblemsFound;
import uk.co.knowandsee.signpost.problem.Severity;
import uk.co.knowandsee.signpost.rules.RuleCase;
import uk.co.knowandsee.signpost.rules.report.Inspection;

/**
 * Every rule's bad example, seeded into a copy of the whole campaign, stops the build at that file and line. What is an
 * error stops a bake; what is a warning stops a publish.
 */
class EveryRuleTest {

    private static final Path REPOSITORY = Path.of("").toAbsolutePath();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @TempDir
    private static Path folder;

    @BeforeAll
    static void theWholeCampaign() throws IOException {
        for (var part : new String[] {"content", "data", "editions", "templates", "assets"}) {
            Trees.copy(REPOSITORY.resolve(part), folder.resolve("site").resolve(part));
        }
        Files.copy(REPOSITORY.resolve("jbake.properties"), folder.resolve("site/jbake.properties"));
    }

    static Stream<RuleCase> cases() {
        return RuleCase.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_bad_example_stops_the_build_at_its_file_and_line(RuleCase one) throws Exception {
        var file = folder.resolve("site").resolve(one.file());
        var before = Files.exists(file) ? Files.readString(file) : "";
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, one.spoilt(before));

            var found = stopped(one);

            assertThat(found)
                    .filteredOn(problem -> problem.rule().equals(one.rule()))
                    .anySatisfy(problem -> {
                        assertThat(problem.where().file()).isEqualTo(one.file());
                        assertThat(problem.where().line()).isEqualTo(one.line(before));
                        assertThat(problem.remedy()).isNotBlank();
                    });
        } finally {
            putBack(file, before);
        }
    }

    @Test
    void every_rule_has_a_bad_example() throws Exception {
        var inspection = new Inspection();
        new SiteBuild(TODAY, Progress.SILENT, Aim.PUBLISH, inspection)
                .bake(new SiteFolder(folder.resolve("site")), folder.resolve("website"));

        assertThat(RuleCase.all().stream().map(RuleCase::rule))
                .containsAll(inspection.report(TODAY).rules().stream()
                        .map(rule -> rule.id())
                        .toList());
    }

    /** A warning has to stop a publish, and an error a bake already. */
    private static Iterable<Problem> stopped(RuleCase one) {
        var day = one.day().map(LocalDate::parse).orElse(TODAY);
        var published = stopped(day, Aim.PUBLISH);
        boolean error = published.stream().anyMatch(p -> p.rule().equals(one.rule()) && p.severity() == Severity.ERROR);
        return error ? stopped(day, Aim.TRY) : published;
    }

    private static java.util.List<Problem> stopped(LocalDate day, Aim aim) {
        var build = new SiteBuild(day, Progress.SILENT, aim, new Inspection());
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
