package uk.co.knowandsee.signpost.links.paper;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;

/** The door of this room: reads PDF files. */
public final class PaperReader {

    private static final int LARGEST = 25 * 1024 * 1024; // bytes
    private static final long MOST_MEMORY = 256L * 1024 * 1024; // bytes, unpacked
    private static final int MOST_PAGES = 300;
    private static final int LONGEST_PAGE = 200_000; // characters
    private static final int MOST_LINKS = 1000; // on one page
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String AGAIN =
            "open it, and save it as a PDF once more from the program that it was made with";

    private final Duration patience;
    private final Executor worker;

    public PaperReader() {
        this(PATIENCE, PaperReader::start);
    }

    /** @param worker reads, while the caller waits and may lose patience */
    PaperReader(Duration patience, Executor worker) {
        this.patience = patience;
        this.worker = worker;
    }

    private static void start(Runnable reading) {
        var thread = new Thread(reading, "paper");
        thread.setDaemon(true); // one that hangs must not keep the program from ending
        thread.start();
    }

    /** What the file says. Any bytes end in a paper, within seconds. */
    public Paper read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return Paper.unread(
                    "is larger than " + LARGEST / 1024 / 1024 + " MB, so its numbers and links cannot be checked",
                    "save it with smaller pictures; readers with little data cannot load it either");
        }
        var reading = new FutureTask<>(() -> parse(bytes));
        worker.execute(reading);
        return await(reading);
    }

    private Paper await(FutureTask<Paper> reading) {
        try {
            return reading.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            reading.cancel(true);
            return Paper.unread("takes too long to read, so its numbers and links cannot be checked", AGAIN);
        } catch (ExecutionException e) { // whatever it is: a broken file must not end the program
            return Paper.unread("is not a PDF that can be read, so its numbers and links cannot be checked", AGAIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Paper.unread("was not read to its end", "try again");
        }
    }

    private static Paper parse(byte[] bytes) throws IOException {
        var memory = MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache;
        try (var document = Loader.loadPDF(bytes, "", null, null, memory)) {
            return read(document);
        } catch (InvalidPasswordException e) {
            return Paper.unread(
                    "asks for a password, so neither its readers nor we can see its numbers",
                    "save it without a password");
        }
    }

    private static Paper read(PDDocument document) throws IOException {
        var sheets = new ArrayList<Paper.Sheet>();
        int pages = Math.min(document.getNumberOfPages(), MOST_PAGES);
        for (int number = 1; number <= pages && !Thread.currentThread().isInterrupted(); number++) {
            sheets.add(sheet(document, number));
        }
        var flaw = document.getNumberOfPages() > MOST_PAGES
                ? Optional.of(new Paper.Flaw(
                        "has more than " + MOST_PAGES + " pages; the rest cannot be checked",
                        "make several smaller files of it"))
                : Optional.<Paper.Flaw>empty();
        return new Paper(sheets, flaw);
    }

    private static Paper.Sheet sheet(PDDocument document, int number) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        stripper.setSortByPosition(true);
        stripper.setLineSeparator("\n");
        var text = stripper.getText(document);
        var links = new ArrayList<String>();
        for (var annotation : document.getPage(number - 1).getAnnotations()) {
            addressOf(annotation).filter(any -> links.size() < MOST_LINKS).ifPresent(links::add);
        }
        return new Paper.Sheet(number, text.substring(0, Math.min(text.length(), LONGEST_PAGE)), links);
    }

    private static Optional<String> addressOf(PDAnnotation annotation) {
        return annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action
                ? Optional.ofNullable(action.getURI())
                : Optional.empty();
    }
}
