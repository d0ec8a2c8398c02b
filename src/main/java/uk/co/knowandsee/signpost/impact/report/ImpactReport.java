package uk.co.knowandsee.signpost.impact.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import uk.co.knowandsee.signpost.impact.figures.Figures;
import uk.co.knowandsee.signpost.problem.Problem;

/**
 * The report on one campaign. The door of this room.
 *
 * @param warnings what was wrong with the logs; their words never come from a log
 */
public record ImpactReport(Figures figures, List<Problem> warnings) {

    /** The page, in the folder of the report. */
    public static final String PAGE = "impact.html";

    /** The table, beside it. */
    public static final String TABLE = "impact.csv";

    public ImpactReport {
        warnings = List.copyOf(warnings);
    }

    /** Writes both files; the folder is made if it is not there. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(PAGE), page());
        Files.writeString(folder.resolve(TABLE), table());
    }

    /** In a sentence or two, for a terminal. */
    public String inWords() {
        return Words.lead(figures);
    }

    String page() throws IOException {
        return new ImpactPage(figures, warnings).html();
    }

    String table() {
        return new ImpactTable(figures).csv();
    }
}
