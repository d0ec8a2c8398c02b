package uk.co.knowandsee.signpost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The handbook and the nightly jobs know what the check knows. */
class CheckDocsTest {

    private static final Path SOURCES = Path.of("src/main/java/uk/co/knowandsee/signpost/links");
    private static final Pattern REASON =
            Pattern.compile("\\b(?:Gone|Unsure|byHand|later|Wrong|wrong|Skipped|Remark|remark)\\(\\s*\"([a-z0-9-]+)\"");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]+");

    @TempDir
    Path folder;

    @Test
    void every_reason_is_explained_in_the_handbook() throws IOException {
        var handbook = Files.readString(Path.of("src/site/markdown/link-report.md"));

        var reasons = reasons();

        assertThat(reasons)
                .contains("host-unknown", "blocked", "excluded", "offline")
                .hasSizeGreaterThan(15);
        assertThat(reasons).allSatisfy(reason -> assertThat(handbook).contains("`" + reason));
    }

    @Test
    void every_option_of_a_check_is_explained_in_the_handbook() throws IOException {
        var handbook = Files.readString(Path.of("src/site/markdown/checking.md"));
        var general = Set.of("--help", "--version", "--source", "--quiet", "--no-color");

        assertThat(optionsIn(help()))
                .filteredOn(option -> !general.contains(option))
                .hasSizeGreaterThan(15)
                .allSatisfy(option -> assertThat(handbook).contains("`" + option));
    }

    @ParameterizedTest
    @ValueSource(strings = {".github/workflows/signposts.yml", ".gitlab/signposts.gitlab-ci.yml"})
    void a_nightly_job_is_yaml_and_uses_options_that_exist(String job) throws IOException {
        var text = Files.readString(Path.of(job));

        Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);

        assertThat(read).isNotNull();
        var calls = text.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("./signpost check") || line.startsWith("run: ./signpost check"))
                .collect(Collectors.joining("\n"));
        assertThat(optionsIn(calls)).contains("--format", "--output").isSubsetOf(optionsIn(help()));
        assertThat(text).contains("signposts.md", "data/signposting-ledger.json", "To switch it on");
    }

    private String help() {
        var world = new FakeWorld(folder);
        world.run("check", "--help");
        return world.out();
    }

    private static Set<String> optionsIn(String text) {
        return OPTION.matcher(text)
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> reasons() throws IOException {
        var reasons = new TreeSet<String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                REASON.matcher(Files.readString(file)).results().forEach(match -> reasons.add(match.group(1)));
            }
        }
        return reasons;
    }
}
