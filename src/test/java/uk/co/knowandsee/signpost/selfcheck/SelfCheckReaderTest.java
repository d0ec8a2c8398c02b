package uk.co.knowandsee.signpost.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.co.knowandsee.signpost.Trees;
import uk.co.knowandsee.signpost.content.ContentReader;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.content.Tokens;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.directory.DirectoryReader;
import uk.co.knowandsee.signpost.links.policy.CheckSettings;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;
import uk.co.knowandsee.signpost.prose.Block;
import uk.co.knowandsee.signpost.publish.Configuration;
import uk.co.knowandsee.signpost.publish.ConfigurationReader;

class SelfCheckReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Path BASE = Path.of("src/test/sites/base/campaign");
    private static final Path SAMPLE = Path.of("src/test/sites/sample/data/self-checks/how-is-it.yaml");

    @TempDir
    private Path site;

    private final Problems problems = new Problems();
    private String good = "";

    @BeforeEach
    void a_site() throws Exception {
        Trees.copy(BASE, site);
        good = Files.readString(SAMPLE)
                .replace("friends/listening.md", "good.md")
                .replace(" [Words that help](../listening.md#first).", "")
                .replace(", emergency-999", "");
        Files.createDirectories(site.resolve("data/self-checks"));
    }

    @Test
    void every_step_is_a_page_of_its_own() throws Exception {
        var steps = read(good).content().pages().stream().filter(Page::isStep).toList();

        assertThat(problems.all()).isEmpty();
        assertThat(steps)
                .extracting(Page::address)
                .containsExactly(
                        "friends/how-is-it/is-it-ok.html",
                        "friends/how-is-it/is-it-new.html",
                        "friends/how-is-it/good.html",
                        "friends/how-is-it/talk.html");
        assertThat(steps.get(0).body()).isEqualTo("You can take your time, here in the East Riding & elsewhere.");
    }

    @Test
    void what_readers_read_is_one_piece_of_prose_with_the_place_of_each_word() throws Exception {
        var prose = read(good).prose(problems);

        assertThat(prose).singleElement().satisfies(record -> {
            assertThat(record.section()).isEqualTo("friends");
            assertThat(record.source()).isEqualTo("data/self-checks/how-is-it.yaml");
            assertThat(record.blocks())
                    .extracting(Block::text)
                    .contains("Is it OK with you?", "I’m not sure", "It is not your fault.", "That is good");
            var why = block(record.blocks(), "You can take");
            assertThat(why.where(why.text().indexOf("elsewhere"))).isEqualTo(new Where(record.source(), 13, 54));
            var talk = block(record.blocks(), "It is not your fault.");
            assertThat(talk.where(0)).isEqualTo(Where.line(record.source(), 30));
        });
    }

    private static Block block(List<Block> blocks, String start) {
        return blocks.stream()
                .filter(b -> b.text().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_draft_is_not_published_and_neither_is_one_whose_beginning_is_not() throws Exception {
        assertThat(read(good.replace("status: published", "status: draft"))
                        .content()
                        .published())
                .noneMatch(Page::isStep);
        assertThat(read(good.replace("date: 2026-11-01", "date: 2026-11-23"))
                        .content()
                        .published())
                .noneMatch(Page::isStep);
        var begin = site.resolve("content/good.md");
        Files.writeString(begin, Files.readString(begin).replace("status: published", "status: draft"));
        assertThat(read(good).content().published()).noneMatch(Page::isStep);
    }

    @Test
    void scrambled_files_are_read_or_a_problem() throws Exception {
        var random = new Random(5);
        var configuration = configuration();
        var directory = new DirectoryReader(TODAY).read(site, new Problems());
        for (int i = 0; i < 1_500; i++) {
            var bytes = scrambled(good.getBytes(StandardCharsets.UTF_8), random);
            Files.write(site.resolve("data/self-checks/how-is-it.yaml"), bytes);
            var found = new Problems();
            var steps = read(configuration, directory, found).content().pages().stream()
                    .filter(Page::isStep)
                    .count();
            assertThat(steps > 0 || !found.errors().isEmpty())
                    .as(new String(bytes, StandardCharsets.UTF_8))
                    .isTrue();
        }
    }

    private static byte[] scrambled(byte[] bytes, Random random) {
        var scrambled = bytes.clone();
        for (int n = 1 + random.nextInt(4); n > 0; n--) {
            int at = random.nextInt(scrambled.length);
            scrambled[at] = switch (random.nextInt(3)) {
                case 0 -> (byte) random.nextInt(256);
                case 1 -> (byte) "{}[]:-|>&*!\"'\n #".charAt(random.nextInt(16));
                default -> scrambled[random.nextInt(scrambled.length)];
            };
        }
        return scrambled;
    }

    private SelfChecks read(String yaml) throws Exception {
        Files.writeString(site.resolve("data/self-checks/how-is-it.yaml"), yaml);
        return read(configuration(), new DirectoryReader(TODAY).read(site, new Problems()), problems);
    }

    private SelfChecks read(Configuration configuration, Directory directory, Problems found) throws Exception {
        var settings = configuration.settings();
        var content = new ContentReader(settings).read(directory, new Problems());
        var tokens = new Tokens(Map.of("place", "the East Riding"));
        return new SelfCheckReader(settings, tokens, directory).read(site, content, found);
    }

    private Configuration configuration() throws Exception {
        return new ConfigurationReader(TODAY, CheckSettings.usual("1"))
                .read(site, new Problems())
                .orElseThrow();
    }
}
