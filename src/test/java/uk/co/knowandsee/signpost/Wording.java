package uk.co.knowandsee.signpost;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import uk.co.knowandsee.signpost.writing.Unpacked;

/**
 * What the files of a website say, whatever they are: a page as it is written, a printed file as it is read, of a file that
 * holds others the words of all of them, and of a picture nothing. A printed file is read once, however often it is packed.
 */
final class Wording {

    private final Map<ByteBuffer, String> printed = new HashMap<>();

    /** Every file of a folder, by its path from there. */
    static SortedMap<String, byte[]> filesIn(Path folder) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    String of(String file, byte[] bytes) throws IOException {
        if (file.endsWith(".pdf")) {
            var known = printed.get(ByteBuffer.wrap(bytes));
            return known == null ? read(bytes) : known;
        }
        if (file.matches(".*\\.(png|jpe?g|webp|ico)")) {
            return "";
        }
        return file.matches(".*\\.(zip|imscc)") ? ofAllIn(bytes) : new String(bytes, UTF_8);
    }

    private String read(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document);
            printed.put(ByteBuffer.wrap(pdf), text);
            return text;
        }
    }

    private String ofAllIn(byte[] zip) throws IOException {
        var texts = new StringBuilder();
        for (var file : Unpacked.files(zip).entrySet()) {
            texts.append(of(file.getKey(), file.getValue())).append('\n');
        }
        return texts.toString();
    }
}
