package uk.co.knowandsee.signpost.impact.records;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Suggestion;
import uk.co.knowandsee.signpost.problem.Where;

/**
 * A file of comma-separated values (RFC 4180), read strictly: its first line names exactly the columns that are asked
 * for, in any order, and every other line has as many cells.
 */
final class CsvTable {

    private static final long LARGEST = 4 << 20; // bytes; a line for every school each week for years is less

    private final String name;
    private final List<String> columns;
    private final Problems problems;

    /**
     * @param name as problems show the file
     * @param columns the names of its columns
     */
    CsvTable(String name, List<String> columns, Problems problems) {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.problems = problems;
    }

    /** What every line but the first says; a file that is not there has none. What cannot be read is a problem. */
    <T> List<T> read(Path file, Function<CsvRow, Optional<T>> reading) {
        if (!Files.exists(file)) {
            return List.of();
        }
        return text(file)
                .map(text -> rows(text).stream()
                        .map(reading)
                        .flatMap(Optional::stream)
                        .toList())
                .orElse(List.of());
    }

    private Optional<String> text(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                return wrong(0, "this file is larger than 4 MB", "it cannot be right: compare it with its neighbours");
            }
            var decoder = StandardCharsets.UTF_8.newDecoder();
            var text = decoder.decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text); // spreadsheets write it
        } catch (CharacterCodingException e) {
            return wrong(0, "this file is not in UTF-8", "save it as `CSV UTF-8`");
        } catch (IOException e) {
            return wrong(0, "this file cannot be opened", "check that it is a file and may be read");
        }
    }

    private List<CsvRow> rows(String text) {
        var records = records(text);
        if (records.isEmpty()) {
            return List.of();
        }
        var header = records.get(0).getFields().stream().map(String::strip).toList();
        return isRight(header)
                ? records.stream()
                        .skip(1)
                        .map(found -> row(header, found))
                        .flatMap(Optional::stream)
                        .toList()
                : List.of();
    }

    private List<CsvRecord> records(String text) {
        if (text.chars().filter(c -> c == '"').count() % 2 != 0) {
            this.<String>wrong(
                    0, "a double quote is opened and never closed", "look for a cell that has only one of them");
            return List.of();
        }
        var records = new ArrayList<CsvRecord>();
        try (var csv = CsvReader.builder()
                .skipEmptyLines(true)
                .extraFieldStrategy(
                        FieldMismatchStrategy
                                .IGNORE) // counted below, so that every such line is told and not only the first
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            csv.forEach(records::add);
        } catch (CsvParseException e) {
            int line = records.isEmpty()
                    ? 1
                    : (int) records.get(records.size() - 1).getStartingLineNumber() + 1;
            this.<String>wrong(
                    line,
                    "from here on this cannot be read",
                    "close every double quote, and double those within a cell");
            return List.of();
        } catch (IOException e) {
            throw new IllegalStateException("a text cannot fail to be read", e);
        }
        if (records.isEmpty()) {
            this.<String>wrong(0, "there is nothing in this file", "write the line of columns: " + shownColumns());
        }
        return records;
    }

    private boolean isRight(List<String> header) {
        if (header.size() == columns.size() && header.containsAll(columns)) {
            return true;
        }
        var unknown =
                header.stream().filter(column -> !columns.contains(column)).findFirst();
        var what = unknown.isPresent()
                ? "there is no column `" + CsvRow.shortened(unknown.get()) + "` in this file"
                : "a column is missing or is there twice";
        var remedy = unknown.flatMap(written -> Suggestion.nearest(written, columns))
                .map(near -> "did you mean `" + near + "`? ")
                .orElse("");
        this.<String>wrong(1, what, remedy + "The first line has to be: " + shownColumns());
        return false;
    }

    private String shownColumns() {
        return "`" + String.join(",", columns) + "`";
    }

    private Optional<CsvRow> row(List<String> header, CsvRecord found) {
        int line = (int) found.getStartingLineNumber();
        if (found.getFieldCount() != header.size()) {
            return wrong(
                    line,
                    "this line has " + found.getFieldCount() + " cells, and the first has " + header.size(),
                    "put a cell that has a comma in it between double quotes");
        }
        return Optional.of(new CsvRow(Where.line(name, line), header, found.getFields(), problems));
    }

    private <T> Optional<T> wrong(int line, String what, String remedy) {
        problems.error(line == 0 ? Where.file(name) : Where.line(name, line), what, remedy);
        return Optional.empty();
    }
}
