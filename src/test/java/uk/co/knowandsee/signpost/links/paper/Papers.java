package uk.co.knowandsee.signpost.links.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Makes small PDF files. */
public final class Papers {

    private Papers() {}

    /** One page for each text; {@code link} is on the last. */
    public static byte[] saying(String link, String... pages) throws IOException {
        return made("", link, pages);
    }

    public static byte[] locked(String password, String text) throws IOException {
        return made(password, "", text);
    }

    private static byte[] made(String password, String link, String... pages) throws IOException {
        try (var document = new PDDocument()) {
            for (var text : pages) {
                write(document, text);
            }
            if (!link.isEmpty()) {
                link(document.getPage(document.getNumberOfPages() - 1), link);
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void write(PDDocument document, String text) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.setLeading(16);
            content.newLineAtOffset(60, 700);
            for (var line : text.split("\n", -1)) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    private static void link(PDPage page, String address) throws IOException {
        var action = new PDActionURI();
        action.setURI(address);
        var link = new PDAnnotationLink();
        link.setAction(action);
        page.getAnnotations().add(link);
    }
}
