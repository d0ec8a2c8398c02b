package uk.co.knowandsee.signpost.media;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import uk.co.knowandsee.signpost.problem.Where;
import uk.co.knowandsee.signpost.writing.Bundle;

/** A zip file: packed anew, with one time for all, no notes, no names that lead out of a folder, and each file in it cleaned. */
final class Zip {

    private static final int MOST_FILES = 500;
    private static final long LARGEST = 100L * 1024 * 1024; // bytes, unpacked

    private static final Pattern GOOD_NAME = Pattern.compile("(?!.*(^|/)\\.{1,2}(/|$))[\\p{L}\\p{N} ._()/-]{1,200}");

    private final Care care;
    private final Set<String> names = new HashSet<>();
    private long total;

    /** What becomes of a file in it. */
    private interface Care {
        byte[] of(String name, byte[] bytes) throws Malformed;
    }

    private Zip(Care care) {
        this.care = care;
    }

    static Cleaned clean(byte[] bytes) throws Malformed {
        if (!Bytes.startsWith(bytes, "PK\u0003\u0004")) {
            throw new Malformed("is not a zip file, or holds nothing");
        }
        return new Cleaned(new Zip(Zip::cleaned).packed(bytes), Optional.empty());
    }

    /** Whether a zip file of a baked site says nothing of its makers; pages and files that the bake made may be in it. */
    static boolean saysNothing(byte[] bytes, Predicate<byte[]> madeHere) throws Malformed {
        var zip = new Zip((name, file) -> madeHere.test(file) ? file : kept(name, file));
        return Arrays.equals(zip.packed(bytes), bytes);
    }

    private static byte[] kept(String name, byte[] bytes) throws Malformed {
        var problem = new PublishedFile(name, bytes).metadata(Where.file(name));
        if (problem.isPresent() || name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            throw new Malformed("holds `" + name + "`, which may say something of its makers");
        }
        return bytes;
    }

    private byte[] packed(byte[] bytes) throws Malformed {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(bytes));
                var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                check(entry);
                if (!entry.isDirectory()) {
                    put(zip, entry.getName(), care.of(entry.getName(), read(in)));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Malformed("is a zip file that cannot be unpacked");
        }
        return out.toByteArray();
    }

    private void check(ZipEntry entry) throws Malformed {
        var name = entry.getName();
        if (name.startsWith("/") || !GOOD_NAME.matcher(name).matches()) {
            throw new Malformed(
                    "holds a file whose name could lead out of its folder: `" + shown(name) + "`",
                    "pack it again from a folder with plain names");
        }
        if (!names.add(name.toLowerCase(Locale.ROOT)) || names.size() > MOST_FILES) {
            throw new Malformed(
                    "holds `" + name + "` twice, or more than " + MOST_FILES + " files", "pack fewer files, each once");
        }
    }

    private static String shown(String name) {
        var plain = name.replaceAll("[^\\x20-\\x7E]", "?");
        return plain.length() > 80 ? plain.substring(0, 80) + "…" : plain;
    }

    private byte[] read(ZipInputStream in) throws IOException, Malformed {
        var out = new ByteArrayOutputStream();
        var buffer = new byte[8192];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            total += count;
            if (total > LARGEST) {
                throw new Malformed("is more than 100 MB when it is unpacked", "pack fewer files");
            }
            out.write(buffer, 0, count);
        }
        return out.toByteArray();
    }

    private static byte[] cleaned(String name, byte[] bytes) throws Malformed {
        try {
            return name.toLowerCase(Locale.ROOT).endsWith(".zip")
                    ? refused()
                    : FileKind.of(name).clean(bytes).bytes();
        } catch (Malformed e) {
            throw new Malformed("holds `" + name + "`, which " + e.what(), e.remedy() + ", and pack it again");
        }
    }

    private static byte[] refused() throws Malformed {
        throw new Malformed("is a zip file in a zip file", "unpack it");
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(Bundle.entry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
