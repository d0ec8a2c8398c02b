package uk.co.knowandsee.signpost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Where;

/** While the preview rests, the test writes files; after the last rest, Ctrl+C is pressed. */
class PreviewCommandTest {

    private interface Event {
        void happen() throws IOException;
    }

    @TempDir
    Path site;

    private final Deque<Event> events = new ArrayDeque<>();
    private FakeWorld world;

    @BeforeEach
    void a_site() throws IOException {
        Files.writeString(site.resolve("jbake.properties"), "");
        world = new FakeWorld(site);
        world.rest = time -> {
            if (events.isEmpty()) {
                throw new InterruptedException();
            }
            happen(events.remove());
        };
    }

    @Test
    void it_bakes_aside_and_says_where_to_look() {
        assertThat(world.run("preview", "--port", "0")).isEqualTo(ExitCode.FINE);

        assertThat(world.workshop.bakes)
                .extracting(FakeWorkshop.BakeOrder::output)
                .containsExactly(site.resolve("target/preview/website"));
        assertThat(world.out()).containsPattern("Serving http://127\\.0\\.0\\.1:\\d+/ \\(Ctrl\\+C ends it\\)");
    }

    @Test
    void it_bakes_again_once_the_writer_has_finished_saving() {
        events.add(() -> write("content/a.md"));
        events.add(() -> write("content/b.md")); // still saving
        events.add(() -> {});
        events.add(() -> {});

        world.run("preview", "--port", "0");

        assertThat(world.workshop.bakes).hasSize(2);
        assertThat(world.out()).contains("content/a.md changed");
    }

    @Test
    void nothing_saved_means_no_bake() {
        events.add(() -> {});
        events.add(() -> write("target/other.txt"));
        events.add(() -> {});

        world.run("preview", "--port", "0");

        assertThat(world.workshop.bakes).hasSize(1);
    }

    @Test
    void problems_are_shown_and_it_goes_on() {
        var problem = Problem.error(Where.file("content/a.md"), "is broken", "mend it");
        events.add(() -> {
            world.workshop.problems = List.of(problem);
            write("content/a.md");
        });
        events.add(() -> {});
        events.add(() -> {
            world.workshop.problems = List.of();
            write("content/b.md");
        });
        events.add(() -> {});

        assertThat(world.run("preview", "--port", "0")).isEqualTo(ExitCode.FINE);

        assertThat(world.workshop.bakes).hasSize(3);
        assertThat(world.err()).contains("content/a.md  is broken", "The preview keeps the last good site.");
        assertThat(site.resolve("target/preview/website/index.html")).hasContent("bake 3");
    }

    @Test
    void a_fault_of_ours_does_not_end_it_either() {
        world.workshop.fault = Optional.of(new IllegalStateException("x"));

        assertThat(world.run("preview", "--port", "0")).isEqualTo(ExitCode.FINE);

        assertThat(world.err()).contains("the tool failed").doesNotContain("\tat ");
        assertThat(site.resolve("target/reports/crash.txt")).exists();
    }

    @Test
    void a_port_that_is_taken_is_wrong_use() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            int code = world.run("preview", "--port", String.valueOf(other.getLocalPort()));

            assertThat(code).isEqualTo(ExitCode.OUR_FAULT);
            assertThat(world.err()).contains("port " + other.getLocalPort() + " cannot be used", "--port 0");
        }
        assertThat(world.workshop.bakes).isEmpty();
    }

    @Test
    void a_port_that_is_none_is_wrong_use() {
        assertThat(world.run("preview", "--port", "70000")).isEqualTo(ExitCode.OUR_FAULT);

        assertThat(world.err()).contains("70000 is not a port");
    }

    private static void happen(Event event) {
        try {
            event.happen();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name) throws IOException {
        var file = site.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "new");
    }
}
