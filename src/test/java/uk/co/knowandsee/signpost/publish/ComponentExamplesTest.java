package uk.co.knowandsee.signpost.publish;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.Configuration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.co.knowandsee.signpost.HtmlChecker;
import uk.co.knowandsee.signpost.Trees;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.directory.DirectoryReader;
import uk.co.knowandsee.signpost.links.policy.CheckSettings;
import uk.co.knowandsee.signpost.problem.Problems;

/** Every component has its four files, tells of all its options, and shows each of its examples as valid HTML. */
class ComponentExamplesTest {

    private static final Path REPOSITORY = Path.of("").toAbsolutePath();
    private static final Path TEMPLATES = REPOSITORY.resolve("templates");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static final HtmlChecker HTML = new HtmlChecker();

    private static Directory directory;
    private static Configuration freemarker;

    @BeforeAll
    static void readTheSite() throws Exception {
        var problems = new Problems();
        directory = new DirectoryReader(TODAY).read(REPOSITORY, problems);
        var site = new ConfigurationReader(TODAY, CheckSettings.usual("1"))
                .read(REPOSITORY, problems)
                .orElseThrow();
        problems.stopIfAny();
        freemarker = Freemarker.campaign(site.jbake());
        freemarker.setSharedVariable("directory", directory);
    }

    static List<String> components() throws IOException {
        try (var folders = Files.list(TEMPLATES.resolve("components"))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("components")
    void a_component_is_complete_and_its_examples_are_valid_html(String component) throws Exception {
        freemarker.setDirectoryForTemplateLoading(TEMPLATES.toFile());
        var check = new ComponentCheck(TEMPLATES.resolve("components"), freemarker, directory, HTML);

        assertThat(check.complaints(component)).as(component).isEmpty();
    }

    /** A good component, spoilt in one way at a time. */
    @Nested
    class Spoilt {

        @TempDir
        private Path templates;

        private Path component;

        @BeforeEach
        void copyAGoodOne() throws IOException {
            component = templates.resolve("components/content-note");
            Trees.copy(TEMPLATES.resolve("components/content-note"), component);
            assertThat(complaints()).isEmpty();
        }

        @Test
        void a_missing_file_is_found() throws IOException {
            Files.delete(component.resolve("content-note.css"));

            assertThat(complaints()).containsExactly("has no content-note.css");
        }

        @Test
        void a_readme_that_does_not_say_when_to_use_it_is_found() throws IOException {
            spoil("README.md", "**Use it**", "Use it");

            assertThat(complaints()).containsExactly("README.md has no paragraph **Use it**");
        }

        @Test
        void an_argument_that_nobody_describes_is_found() throws IOException {
            spoil("macro.ftl", "contentNote text", "contentNote text sort=\"long\"");

            assertThat(complaints())
                    .containsExactly("examples.yaml says the options are {text=true} (true: required),"
                            + " macro.ftl says {sort=false, text=true}");
        }

        @Test
        void a_required_option_that_has_a_default_is_found() throws IOException {
            spoil("macro.ftl", "contentNote text", "contentNote text=\"\"");

            assertThat(complaints()).singleElement().asString().contains("{text=true}", "{text=false}");
        }

        @Test
        void an_example_without_a_required_option_is_found() throws IOException {
            spoil("examples.yaml", "data: { text:", "data: { test:");

            assertThat(complaints())
                    .containsExactly("before a story: test is not an option", "before a story: gives no text");
        }

        @Test
        void an_example_that_fails_is_found() throws IOException {
            spoil("macro.ftl", "${text}", "${test}");

            assertThat(complaints()).singleElement().asString().contains("test");
        }

        @Test
        void an_example_that_is_not_valid_html_is_found() throws IOException {
            spoil("macro.ftl", "</aside>", "");

            assertThat(complaints()).anyMatch(found -> found.contains("Unclosed element “aside”"));
        }

        @Test
        void a_macro_that_is_not_named_as_its_folder_is_found() throws IOException {
            spoil("examples.yaml", "macro: contentNote", "macro: note");

            assertThat(complaints()).anyMatch(found -> found.endsWith("asks for contentNote"));
        }

        private List<String> complaints() throws IOException {
            freemarker.setDirectoryForTemplateLoading(templates.toFile());
            return new ComponentCheck(templates.resolve("components"), freemarker, directory, HTML)
                    .complaints("content-note");
        }

        private void spoil(String file, String from, String to) throws IOException {
            var path = component.resolve(file);
            var text = Files.readString(path);
            assertThat(text).contains(from);
            Files.writeString(path, text.replace(from, to));
            freemarker.clearTemplateCache();
        }
    }
}
