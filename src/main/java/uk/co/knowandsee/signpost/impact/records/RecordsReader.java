package uk.co.knowandsee.signpost.impact.records;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.impact.records.Survey.Answers;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Suggestion;

/**
 * Reads {@code data/pieces.yaml}, the page of a campaign, and {@code data/impact/*.csv}. The door of this room. A table
 * that is not there has no lines; what cannot be read is a problem with its line.
 */
public final class RecordsReader {

    /** Where the tables are, below the site folder. */
    public static final String FOLDER = "data/impact/";

    private static final List<String> PRINT_RUNS = List.of("date", "piece", "channel", "area", "copies");
    private static final List<String> ATTENDANCE = List.of("date", "event", "audience", "area", "people");
    private static final List<String> SURVEYS = List.of(
            "date",
            "place kind",
            "question",
            "before_no",
            "before_unsure",
            "before_yes",
            "after_no",
            "after_unsure",
            "after_yes");

    private final Path siteFolder;
    private final LocalDate today;
    private final Problems problems;

    /** @param today what is dated later than this has not been */
    public RecordsReader(Path siteFolder, LocalDate today, Problems problems) {
        this.siteFolder = siteFolder;
        this.today = today;
        this.problems = problems;
    }

    /** All that the team wrote down. */
    public Records read() {
        var pieces = new PiecesFile(problems).read(siteFolder);
        return new Records(
                pieces,
                table("print-runs.csv", PRINT_RUNS).read(file("print-runs.csv"), row -> printRun(row, pieces)),
                table("attendance.csv", ATTENDANCE).read(file("attendance.csv"), this::attendance),
                table("surveys.csv", SURVEYS).read(file("surveys.csv"), this::survey));
    }

    /** The campaign with this id: one that has a page, or pieces. Any other is a problem. */
    public Optional<Campaign> campaign(String id, Records records) {
        var page = new CampaignFile(today, problems).read(siteFolder, id);
        if (page.isPresent() || !records.piecesOf(id).isEmpty()) {
            return page.or(() -> Optional.of(new Campaign(id, id, Optional.empty(), Optional.empty())));
        }
        return Optional.empty();
    }

    /** What to write in place of an id that is no campaign's. */
    public String suggestion(String id, Records records) {
        var known = new TreeSet<>(CampaignFile.ids(siteFolder));
        records.pieces().forEach(piece -> known.addAll(piece.campaigns()));
        return Suggestion.among("Known campaigns", id, known);
    }

    private CsvTable table(String name, List<String> columns) {
        return new CsvTable(FOLDER + name, columns, problems);
    }

    private Path file(String name) {
        return siteFolder.resolve(FOLDER + name);
    }

    private Optional<PrintRun> printRun(CsvRow row, List<Piece> pieces) {
        var date = row.day("date", today);
        var piece = piece(row, pieces);
        boolean knownChannel = piece.isEmpty() || isChannel(row, piece.get());
        var area = row.text("area");
        var copies = row.number("copies");
        return date.isPresent() && piece.isPresent() && knownChannel && area.isPresent() && copies.isPresent()
                ? Optional.of(
                        new PrintRun(date.get(), piece.get().id(), row.cell("channel"), area.get(), copies.getAsInt()))
                : Optional.empty();
    }

    private static Optional<Piece> piece(CsvRow row, List<Piece> pieces) {
        var written = row.cell("piece");
        var piece = pieces.stream().filter(known -> known.id().equals(written)).findFirst();
        return piece.isPresent()
                ? piece
                : row.wrong(
                        "there is no piece `" + CsvRow.shortened(written) + "`",
                        Suggestion.among(
                                "Known pieces",
                                written,
                                pieces.stream().map(Piece::id).toList()));
    }

    private static boolean isChannel(CsvRow row, Piece piece) {
        var written = row.cell("channel");
        if (written.isEmpty() || piece.channels().contains(written)) {
            return true;
        }
        row.wrong(
                "`" + CsvRow.shortened(written) + "` is no channel of `" + piece.id() + "`",
                Suggestion.among("Its channels", written, piece.channels()) + ". Leave the cell empty for none");
        return false;
    }

    private Optional<Attendance> attendance(CsvRow row) {
        var date = row.day("date", today);
        var event = row.text("event");
        var audience = row.text("audience");
        var area = row.text("area");
        var people = row.number("people");
        boolean whole =
                date.isPresent() && event.isPresent() && audience.isPresent() && area.isPresent() && people.isPresent();
        return whole
                ? Optional.of(new Attendance(date.get(), event.get(), audience.get(), area.get(), people.getAsInt()))
                : Optional.empty();
    }

    private Optional<Survey> survey(CsvRow row) {
        var date = row.day("date", today);
        var place = row.text("place kind");
        var question = row.text("question");
        var before = answers(row, "before_");
        var after = answers(row, "after_");
        boolean whole = date.isPresent()
                && place.isPresent()
                && question.isPresent()
                && before.isPresent()
                && after.isPresent();
        return whole
                ? Optional.of(new Survey(date.get(), place.get(), question.get(), before.get(), after.get()))
                : Optional.empty();
    }

    private static Optional<Answers> answers(CsvRow row, String when) {
        var counts = Stream.of("no", "unsure", "yes")
                .map(answer -> row.number(when + answer))
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .toArray();
        return counts.length == 3 ? Optional.of(new Answers(counts[0], counts[1], counts[2])) : Optional.empty();
    }
}
