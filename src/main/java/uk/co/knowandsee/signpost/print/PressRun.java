package uk.co.knowandsee.signpost.print;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * Presses sheets, and keeps what came out well: a sheet that was pressed before need not be pressed again, because the same
 * sheet always gives the same bytes. The folder can be deleted at any time.
 */
public final class PressRun {

    /** To be counted up whenever the press makes something else of the same sheet. */
    private static final String PRESS = "2";

    private final Path kept;
    private final PdfPress press = new PdfPress();

    /** @param kept a folder for what was pressed; made when there is none */
    public PressRun(Path kept) {
        this.kept = kept;
    }

    /** @throws IllegalArgumentException when the sheet is not well-formed */
    public Printed press(Sheet sheet) throws IOException {
        var name = fingerprint(sheet);
        var before = before(name);
        if (before.isPresent()) {
            return new Printed(Files.readAllBytes(before.get()), pagesIn(before.get()), List.of());
        }
        var printed = press.press(sheet);
        if (printed.slips().isEmpty()) {
            keep(kept.resolve(name + "." + printed.pages() + ".pdf"), printed.pdf());
        }
        return printed;
    }

    private Optional<Path> before(String name) throws IOException {
        if (!Files.isDirectory(kept)) {
            return Optional.empty();
        }
        try (var files = Files.newDirectoryStream(kept, name + ".*.pdf")) {
            return StreamSupport.stream(files.spliterator(), false).findFirst();
        }
    }

    private static int pagesIn(Path file) {
        return Integer.parseInt(file.getFileName().toString().split("\\.")[1]);
    }

    /** Whole or not at all: another bake may look for it at the same time. */
    private static void keep(Path file, byte[] pdf) throws IOException {
        Files.createDirectories(file.getParent());
        var unfinished = Files.createTempFile(file.getParent(), "pressing", ".tmp");
        Files.write(unfinished, pdf);
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String fingerprint(Sheet sheet) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(
                    (PRESS + " " + sheet.date() + " " + sheet.leadsTo() + " " + sheet.edge() + "\n").getBytes(UTF_8));
            return HexFormat.of().formatHex(digest.digest(sheet.xhtml().getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
