package uk.co.knowandsee.signpost.print;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.logging.Level;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import uk.co.knowandsee.signpost.print.proof.PaperProof;
import uk.co.knowandsee.signpost.print.proof.Slip;

/**
 * Makes PDF files after PDF/UA-1 (ISO 14289-1): tagged, with title, language and bookmarks, with every font inside. They
 * name no author and no machine, and nothing in them depends on when or where they were made.
 */
public final class PdfPress {

    /** The families of letters that sheets may be set in. */
    public static final Set<String> FAMILIES = Set.of(Typeface.FAMILY);

    private static final String PRODUCER = "Know and See";

    static {
        XRLog.setLoggerImpl(new Quiet()); // what the engine has to say comes with each sheet
    }

    private final Repertoire repertoire = new Repertoire();

    /**
     * With Java's own XML, whatever other libraries there are: another would write what the file says of itself with other
     * bytes, and to look for one takes a quarter of the time.
     *
     * @throws IllegalArgumentException when the sheet is not well-formed
     */
    public Printed press(Sheet sheet) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            return pressed(sheet);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private Printed pressed(Sheet sheet) {
        var told = new ArrayList<Diagnostic>();
        var proof = PaperProof.of(sheet.xhtml(), repertoire::has, sheet.leadsTo());
        try (var document = document(Bookmarks.addTo(sheet.xhtml()), told)) {
            sayOnlyWhatIsNeeded(document, sheet.date());
            if (sheet.edge() > 0) {
                new PrintersMarks(sheet.edge()).mark(document);
            }
            document.setDocumentId(fingerprint(sheet.xhtml()));
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            var slips = Stream.concat(complaints(told).stream(), proof.slips(document).stream());
            return new Printed(bytes.toByteArray(), document.getNumberOfPages(), slips.toList());
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }

    private static PDDocument document(String xhtml, List<Diagnostic> told) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withProducer(PRODUCER);
        builder.useUnicodeLineBreaker(new WordsInLines());
        builder.useExternalResourceAccessControl(
                (address, kind) -> address.startsWith("data:"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withDiagnosticConsumer(told::add);
        builder.withHtmlContent(xhtml, null);
        builder.toStream(new ByteArrayOutputStream());
        var renderer = builder.buildPdfRenderer();
        Typeface.giveAllTo(renderer);
        return renderer.createPDFKeepOpen();
    }

    private static void sayOnlyWhatIsNeeded(PDDocument document, LocalDate date) {
        var day = GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
        day.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        var information = document.getDocumentInformation();
        information.setCreationDate(day);
        information.setModificationDate(day);
        information.setAuthor(null);
        information.setCreator(null);
    }

    private static long fingerprint(String xhtml) {
        var sum = new CRC32();
        sum.update(xhtml.getBytes(UTF_8));
        return sum.getValue();
    }

    /** What the engine warns of: a font or a sign that is not there, a picture that it may not fetch. */
    private static List<Slip> complaints(List<Diagnostic> told) {
        return told.stream()
                .filter(one -> one.getLevel().intValue() >= Level.WARNING.intValue())
                .map(Diagnostic::getFormattedMessage)
                .distinct()
                .map(message -> new Slip(kindOf(message), "cannot be printed as it is: " + message, ""))
                .toList();
    }

    private static Slip.Kind kindOf(String message) {
        return message.toLowerCase(Locale.ROOT).contains("font") ? Slip.Kind.LETTERS : Slip.Kind.PICTURES;
    }
}
