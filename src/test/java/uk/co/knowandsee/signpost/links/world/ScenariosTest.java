package uk.co.knowandsee.signpost.links.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.co.knowandsee.signpost.links.inquiry.Answer;
import uk.co.knowandsee.signpost.links.outcome.Remark;
import uk.co.knowandsee.signpost.links.outside.Visit;

/** Plays every file of {@code src/test/scenarios}: a new behaviour is a new small file there. */
class ScenariosTest {

    private static final Path FOLDER = Path.of("src/test/scenarios");

    static Stream<String> scenarios() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.replace(".yaml", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @Test
    void there_are_at_least_sixty() throws IOException {
        assertThat(scenarios()).hasSizeGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void a_scenario_comes_out_as_it_should(String name) throws Exception {
        var scenario = Scenario.read(FOLDER.resolve(name + ".yaml"));
        try (var network = new TestNetwork()) {
            scenario.lay(network);

            var answers = scenario.run(network);

            for (var expectation : scenario.expectations()) {
                check(scenario, expectation, answers, network);
            }
            scenario.requests()
                    .ifPresent(count ->
                            assertThat(network.asked()).as(scenario.about()).hasSize(count));
        }
    }

    private static void check(
            Scenario scenario, Scenario.Expectation expectation, Map<URI, Answer> answers, TestNetwork network) {
        var answer = Objects.requireNonNull(answers.get(expectation.address()));
        var story = scenario.about() + "\n  asked: " + network.asked() + "\n  answer: " + answer.outcome() + " remarks "
                + answer.remarks();
        assertThat(answer.outcome().verdict().id()).as(story).isEqualTo(expectation.text("verdict"));
        if (expectation.says("reason")) {
            assertThat(answer.outcome().reason()).as(story).isEqualTo(expectation.text("reason"));
        }
        if (expectation.says("words")) {
            assertThat(answer.outcome().inWords()).as(story).contains(expectation.text("words"));
        }
        if (expectation.says("last")) {
            assertThat(answer.last()).as(story).hasToString(expectation.text("last"));
        }
        if (expectation.says("evidence")) {
            assertThat(String.join("\n", answer.outcome().evidence()))
                    .as(story)
                    .contains(expectation.texts("evidence"));
        }
        if (expectation.says("remarks")) {
            assertThat(answer.remarks())
                    .as(story)
                    .extracting(Remark::reason)
                    .containsExactlyElementsOf(expectation.texts("remarks"));
        }
        if (expectation.says("hops")) {
            assertThat(answer.hops()).as(story).extracting(Visit.Hop::status).hasToString(expectation.text("hops"));
        }
        assertThat(List.of("ok", "moved", "wrong", "broken", "unsure")).contains(expectation.text("verdict"));
    }
}
