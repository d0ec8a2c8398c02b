package uk.co.knowandsee.signpost;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import uk.co.knowandsee.signpost.console.Console;
import uk.co.knowandsee.signpost.console.Terminal;

/**
 * The world outside the program, handed in so that tests can bring their own.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param terminal what is at the other end of the two
 * @param environment the environment variables
 * @param folder the folder that relative paths start from
 * @param clock what time it is
 * @param rest how to let time pass
 */
record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Terminal terminal,
        Map<String, String> environment,
        Path folder,
        InstantSource clock,
        Rest rest) {

    /** Lets time pass; interrupted when the program should end. */
    interface Rest {
        void rest(Duration time) throws InterruptedException;
    }

    static Surroundings real() {
        return new Surroundings(
                System.in,
                stream(FileDescriptor.out, "sun.stdout.encoding"),
                stream(FileDescriptor.err, "sun.stderr.encoding"),
                Terminal.of(System.getProperty("signpost.terminal"), System.console(), System.getenv()),
                System.getenv(),
                Path.of("").toAbsolutePath(),
                InstantSource.system(),
                time -> Thread.sleep(time.toMillis()));
    }

    /** A Windows console says which letters it knows; everything else reads UTF-8. */
    private static PrintStream stream(FileDescriptor descriptor, String encodingProperty) {
        var encoding = System.getProperty(encodingProperty);
        var charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        return new PrintStream(new FileOutputStream(descriptor), true, charset);
    }

    Console console(boolean quiet, boolean plain) {
        var seen = new Terminal(terminal.out(), terminal.err(), terminal.clever(), terminal.colour() && !plain);
        return new Console(out, err, seen, quiet, System::nanoTime);
    }
}
