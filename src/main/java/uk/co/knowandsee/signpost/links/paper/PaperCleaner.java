package uk.co.knowandsee.signpost.links.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a PDF who made it, with what, when and from which file, and earlier versions of it. What tells readers
 * with a screen reader its title and that it is made for them stays.
 */
public final class PaperCleaner {

    private static final long MOST_MEMORY = 256L * 1024 * 1024; // bytes, unpacked
    private static final int MOST_OBJECTS = 200_000;
    private static final long ID = 0; // the same file gives the same bytes
    private static final Pattern PART = Pattern.compile("pdfuaid:part(?:=\"|>)([12])");

    /** What programs keep in a PDF for themselves. */
    private static final Set<String> OF_PROGRAMS =
            Set.of("PieceInfo", "LastModified", "SpiderInfo", "Metadata", "AF", "Thumb");

    /** What could run, send or open something. */
    private static final Set<String> RUNS =
            Set.of("JavaScript", "JS", "Launch", "EmbeddedFile", "EmbeddedFiles", "XFA");

    /** Who wrote a note on a page, and when. */
    private static final List<String> OF_COMMENTATORS = List.of("T", "M", "CreationDate", "NM");

    private static final Set<String> ACTIONS = Set.of("JavaScript", "Launch", "SubmitForm", "ImportData", "GoToE");

    /** The bytes to publish. */
    public byte[] clean(byte[] bytes) throws PaperNotClean {
        return read(bytes, PaperCleaner::cleaned);
    }

    /** Whether a PDF says no more than {@link #clean} leaves in it. */
    public boolean isClean(byte[] bytes) throws PaperNotClean {
        return read(bytes, PaperCleaner::saysNothing);
    }

    /** What is done with a PDF that was read. */
    private interface Work<T> {
        T on(PDDocument document) throws IOException, PaperNotClean;
    }

    private static <T> T read(byte[] bytes, Work<T> work) throws PaperNotClean {
        var memory = MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache;
        try (var document = Loader.loadPDF(bytes, "", null, null, memory)) {
            if (document.isEncrypted()) {
                throw new PaperNotClean("is protected by a password", "save it without a password");
            }
            return work.on(document);
        } catch (InvalidPasswordException e) {
            throw new PaperNotClean("is protected by a password", "save it without a password");
        } catch (IOException | RuntimeException e) { // whatever it is: a broken file must not end the program
            throw new PaperNotClean(
                    "is not a PDF that can be read",
                    "open it, and save it as a PDF once more from the program that it was made with");
        }
    }

    private static byte[] cleaned(PDDocument document) throws IOException, PaperNotClean {
        var title = document.getDocumentInformation().getTitle();
        var catalog = document.getDocumentCatalog();
        var part = madeForAll(catalog.getMetadata());
        strip(document.getDocument());
        var told = new PDDocumentInformation();
        if (title != null && !title.isBlank()) {
            told.setTitle(title);
        }
        document.setDocumentInformation(told);
        if (!part.isEmpty()) {
            var metadata = new PDMetadata(document);
            metadata.importXMPMetadata(xmp(title == null ? "" : title, part).getBytes(StandardCharsets.UTF_8));
            catalog.setMetadata(metadata);
        }
        document.getDocument().getTrailer().removeItem(COSName.ID);
        document.setDocumentId(ID);
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static boolean saysNothing(PDDocument document) throws IOException, PaperNotClean {
        var told = document.getDocumentInformation();
        var metadata = document.getDocumentCatalog().getMetadata();
        var title = told.getTitle() == null ? "" : told.getTitle();
        boolean ours = metadata == null
                || new String(metadata.toByteArray(), StandardCharsets.UTF_8).equals(xmp(title, madeForAll(metadata)));
        boolean onlyTitle = told.getMetadataKeys().stream().allMatch("Title"::equals);
        document.getDocumentCatalog().setMetadata(null);
        return ours && onlyTitle && strip(document.getDocument()) == 0;
    }

    /** The part of PDF/UA that it keeps to; empty when it does not say so. */
    private static String madeForAll(@Nullable PDMetadata metadata) throws IOException {
        if (metadata == null) {
            return "";
        }
        var found = PART.matcher(new String(metadata.toByteArray(), StandardCharsets.UTF_8));
        return found.find() ? found.group(1) : "";
    }

    private static String xmp(String title, String part) {
        return """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
                xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" pdfuaid:part="%s">
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                </rdf:Description></rdf:RDF>
                """.formatted(part, title.replace("&", "&amp;").replace("<", "&lt;"));
    }

    /** How much was taken out. */
    private static int strip(COSDocument document) throws PaperNotClean {
        IdentityHashMap<COSBase, Boolean> seen = new IdentityHashMap<>();
        var trailer = document.getTrailer();
        trailer.removeItem(COSName.INFO);
        return visit(trailer, seen);
    }

    /** Without recursion: a hostile file may be nested as deeply as it likes. */
    private static int visit(COSBase root, IdentityHashMap<COSBase, Boolean> seen) throws PaperNotClean {
        var waiting = new ArrayDeque<COSBase>();
        waiting.add(root);
        int taken = 0;
        while (!waiting.isEmpty()) {
            var next = waiting.remove();
            var one = next instanceof COSObject reference ? reference.getObject() : next;
            if (one == null || seen.putIfAbsent(one, true) != null) {
                continue;
            }
            if (seen.size() > MOST_OBJECTS) {
                throw new PaperNotClean("is made of too many parts", "print it to a new PDF");
            }
            if (one instanceof COSDictionary dictionary) {
                taken += strip(dictionary);
                waiting.addAll(dictionary.getValues());
            } else if (one instanceof COSArray array) {
                array.forEach(item -> {
                    if (item != null) {
                        waiting.add(item);
                    }
                });
            }
        }
        return taken;
    }

    private static int strip(COSDictionary dictionary) throws PaperNotClean {
        int before = dictionary.size();
        for (var key : List.copyOf(dictionary.keySet())) {
            if (OF_PROGRAMS.contains(key.getName())) {
                dictionary.removeItem(key);
            } else if (RUNS.contains(key.getName())) {
                throw runs(key.getName());
            }
        }
        var action = dictionary.getNameAsString(COSName.S);
        var kind = dictionary.getNameAsString(COSName.SUBTYPE);
        if (action != null && ACTIONS.contains(action)) {
            throw runs(action);
        }
        if ("FileAttachment".equals(kind)) {
            throw runs(kind);
        }
        if ("Annot".equals(dictionary.getNameAsString(COSName.TYPE)) && !"Widget".equals(kind)) {
            OF_COMMENTATORS.forEach(key -> dictionary.removeItem(COSName.getPDFName(key)));
        }
        return before - dictionary.size();
    }

    private static PaperNotClean runs(String what) {
        return new PaperNotClean(
                "holds something that runs, sends or is attached (`" + what + "`)", "print it to a new PDF");
    }
}
