package uk.co.knowandsee.signpost.print.proof;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The door of this room. Reads a PDF back and compares it with its sheet: every block of words is on the paper, in one
 * piece, as often as it should be; nothing is cut off, runs over an edge or stands on other words; the code for phones is
 * there and large enough.
 */
public final class PaperProof {

    private static final double EDGE = 1; // points by which letters may lean over

    private final SheetText sheet;
    private final IntPredicate canBePrinted;
    private final String leadsTo;

    private PaperProof(SheetText sheet, IntPredicate canBePrinted, String leadsTo) {
        this.sheet = sheet;
        this.canBePrinted = canBePrinted;
        this.leadsTo = leadsTo;
    }

    /**
     * @param canBePrinted whether there is a letter for a code point in the fonts
     * @param leadsTo what the code for phones has to say; empty when the sheet needs none
     * @throws IllegalArgumentException when the sheet is not well-formed
     */
    public static PaperProof of(String xhtml, IntPredicate canBePrinted, String leadsTo) {
        return new PaperProof(SheetText.of(xhtml), canBePrinted, leadsTo);
    }

    /** What is not as it should be, in words for whoever wrote the sheet. */
    public List<Slip> slips(PDDocument document) throws IOException {
        var slips = new LinkedHashSet<Slip>();
        var codes = new CodesOnPaper(leadsTo);
        Map<COSDictionary, Map<Integer, String>> marked = new HashMap<>();
        int number = 0;
        for (var page : document.getPages()) {
            number++;
            var read = PageReader.read(page);
            marked.put(page.getCOSObject(), read.byTag());
            lookAt(read.letters(), page.getTrimBox(), number, slips);
            checkRunning(read.letters(), number, slips);
            codes.lookAt(read.pictures(), paper(page.getTrimBox()));
        }
        var said = new Stock(PaperText.inOrder(document.getDocumentCatalog().getStructureTreeRoot(), marked));
        compare(said, slips);
        slips.addAll(codes.slips());
        return List.copyOf(slips);
    }

    private static void lookAt(List<PageReader.Letter> letters, PDRectangle trim, int number, Set<Slip> slips) {
        var paper = paper(trim);
        var outside = new LinkedHashSet<Integer>();
        var cut = new LinkedHashSet<Integer>();
        letters.stream().filter(PageReader.Letter::isOneToSee).forEach(letter -> {
            if (!paper.contains(letter.box())) {
                outside.add(letter.run());
            } else if (!letter.visible()) {
                cut.add(letter.run());
            }
        });
        cut.removeAll(outside);
        outside.forEach(run -> slips.add(words("runs over the edge of page " + number, run, letters)));
        cut.forEach(run -> slips.add(words("is cut off on page " + number, run, letters)));
        Crowd.standingOnOthers(letters)
                .forEach(run -> slips.add(words("has words that stand on others on page " + number, run, letters)));
    }

    private void checkRunning(List<PageReader.Letter> letters, int number, Set<Slip> slips) {
        var all = letters.stream().map(PageReader.Letter::sign).collect(Collectors.joining());
        var onPage = new Stock(all);
        sheet.running().stream()
                .filter(text -> !onPage.take(text))
                .forEach(text ->
                        slips.add(new Slip(Slip.Kind.WORDS, "has lost its foot on page " + number, shortened(text))));
    }

    private static Rectangle2D paper(PDRectangle trim) {
        return new Rectangle2D.Double(
                trim.getLowerLeftX() - EDGE,
                trim.getLowerLeftY() - EDGE,
                trim.getWidth() + 2 * EDGE,
                trim.getHeight() + 2 * EDGE);
    }

    private static Slip words(String what, int run, List<PageReader.Letter> letters) {
        var text = letters.stream()
                .filter(letter -> letter.run() == run)
                .map(PageReader.Letter::sign)
                .collect(Collectors.joining());
        return new Slip(Slip.Kind.WORDS, what, shortened(text));
    }

    /** Long blocks first: a word that is a block by itself would else be found within another. */
    private void compare(Stock said, Set<Slip> slips) {
        var lengths = new HashMap<List<String>, Integer>();
        sheet.blocks().forEach(block -> lengths.computeIfAbsent(block, PaperProof::length));
        var incomplete = sheet.blocks().stream()
                .sorted(Comparator.<List<String>>comparingInt(lengths::get).reversed())
                .filter(block -> !said.take(String.join("", block)))
                .collect(Collectors.toSet());
        sheet.blocks().stream().filter(incomplete::contains).forEach(block -> tellLost(block, said, slips));
    }

    private static int length(List<String> block) {
        return block.stream().mapToInt(text -> Letters.of(text).length()).sum();
    }

    /** What cannot be shown at all is told as that, and not as lost. */
    private void tellLost(List<String> block, Stock said, Set<Slip> slips) {
        var unknown = unprintable(block);
        unknown.forEach(
                sign -> slips.add(new Slip(Slip.Kind.LETTERS, "has a sign that no font of ours can show", sign)));
        if (unknown.isEmpty()) {
            block.forEach(text -> said.takeOrTell(
                    text, lost -> slips.add(new Slip(Slip.Kind.WORDS, "has lost words", shortened(lost)))));
        }
    }

    private List<String> unprintable(List<String> block) {
        return block.stream()
                .flatMapToInt(String::codePoints)
                .filter(Letters::isOneToSee)
                .filter(canBePrinted.negate())
                .distinct()
                .mapToObj(Character::toString)
                .toList();
    }

    private static String shortened(String text) {
        return Shortened.of(text);
    }
}
