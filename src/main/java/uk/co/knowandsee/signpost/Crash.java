package uk.co.knowandsee.signpost;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import uk.co.knowandsee.signpost.console.Console;

/** Our own mistakes: one sentence for the person at the terminal, everything else into a file. */
final class Crash {

    private final Throwable cause;

    Crash(Throwable cause) {
        this.cause = cause;
    }

    void tell(Console console, Path reports, Instant now) {
        console.stop(sentence(), "your files are as they were; " + write(reports, now));
    }

    String sentence() {
        if (cause instanceof AccessDeniedException e) {
            return "`" + e.getFile() + "` may not be read or written by you";
        }
        if (cause instanceof NoSuchFileException e) {
            return "`" + e.getFile() + "` is missing";
        }
        if (cause instanceof FileSystemException || cause instanceof IOException) {
            return "a file could not be read or written: " + cause.getMessage();
        }
        if (cause instanceof OutOfMemoryError) {
            return "this computer has too little memory free for the work";
        }
        return "the tool failed, and not because of your content ("
                + cause.getClass().getSimpleName() + ")";
    }

    private String write(Path reports, Instant now) {
        var file = reports.resolve("crash.txt");
        try {
            Files.createDirectories(reports);
            Files.writeString(file, trace(now));
            return "please send `" + file + "` to the people named in README.md";
        } catch (IOException e) {
            return "the details could not be written to `" + file + "`, so please send this message to the people "
                    + "named in README.md: " + cause;
        }
    }

    private String trace(Instant now) {
        var text = new StringWriter();
        text.write(
                String.join(" ", now.toString(), new Version().getVersion()[0], System.getProperty("os.name"), "\n"));
        cause.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
