package uk.co.knowandsee.signpost.schools;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;

/** What a zip file holds, read by other means than those it was made with. */
public final class Unpacked {

    private Unpacked() {}

    /** Its files by name, each as text; what is no text comes out as rubbish of the same length for equal bytes. */
    public static Map<String, String> of(byte[] bytes) throws IOException {
        var files = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return files;
    }
}
