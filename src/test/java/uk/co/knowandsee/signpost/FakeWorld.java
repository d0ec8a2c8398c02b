package uk.co.knowandsee.signpost;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.co.knowandsee.signpost.console.Terminal;

/** The world as a test wants it: no terminal, a day in November, and a person who presses Ctrl+C at once. */
final class FakeWorld {

    final Map<String, String> environment = new HashMap<>();
    final FakeWorkshop workshop = new FakeWorkshop();
    Instant now = Instant.parse("2026-11-22T12:00:00Z");
    InputStream in = InputStream.nullInputStream();
    Terminal terminal = Terminal.NONE;
    Surroundings.Rest rest = time -> {
        throw new InterruptedException();
    };

    private final Path folder;
    private final ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(outBytes, true, UTF_8);
    private final PrintStream err = new PrintStream(errBytes, true, UTF_8);

    FakeWorld(Path folder) {
        this.folder = folder;
    }

    int run(String... arguments) {
        var surroundings = new Surroundings(in, out, err, terminal, environment, folder, () -> now, rest);
        return new Main(surroundings, workshop).run(List.of(arguments));
    }

    String out() {
        return outBytes.toString(UTF_8);
    }

    String err() {
        return errBytes.toString(UTF_8);
    }
}
