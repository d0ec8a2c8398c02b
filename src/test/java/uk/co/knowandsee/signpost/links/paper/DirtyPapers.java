package uk.co.knowandsee.signpost.links.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** PDF files that say or do more than they should. */
public final class DirtyPapers {

    private DirtyPapers() {}

    /** Written by somebody, with a program, on a day, from a file, and with XMP that says it all again. */
    public static byte[] by(String secret) throws IOException {
        try (var document = Loader.loadPDF(Papers.saying("", "Words."))) {
            var told = document.getDocumentInformation();
            told.setTitle("A leaflet");
            told.setAuthor(secret);
            told.setCreator(secret);
            told.setProducer(secret);
            told.setCreationDate(Calendar.getInstance());
            told.setCustomMetadataValue("SourceModified", secret);
            var xmp = "<x:xmpmeta><pdfuaid:part>1</pdfuaid:part>" + secret + "</x:xmpmeta>";
            document.getDocumentCatalog()
                    .setMetadata(
                            new PDMetadata(document, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8))));
            document.getPage(0).getCOSObject().setString("LastModified", secret);
            return saved(document);
        }
    }

    public static byte[] withScript() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            return saved(document);
        }
    }

    public static byte[] withAttachment() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var file = new PDComplexFileSpecification();
            file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] {1})));
            var files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("evil.exe", file));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
            return saved(document);
        }
    }

    public static byte[] locked() throws IOException {
        return Papers.locked("secret", "Words.");
    }

    public static String titleOf(byte[] bytes) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            return document.getDocumentInformation().getTitle();
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
