package uk.co.knowandsee.signpost.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;

/** What is in a zip file, read by other means than those it was made with. */
public final class Unpacked {

    private Unpacked() {}

    /** Every file as text, in the order in which they are packed. */
    public static Map<String, String> texts(byte[] zip) throws IOException {
        var texts = new LinkedHashMap<String, String>();
        files(zip).forEach((name, bytes) -> texts.put(name, new String(bytes, UTF_8)));
        return texts;
    }

    /** Every file, in the order in which they are packed. */
    public static Map<String, byte[]> files(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }
}
