package uk.co.knowandsee.signpost.impact;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import uk.co.knowandsee.signpost.impact.figures.Figures;
import uk.co.knowandsee.signpost.impact.logs.LogReader;
import uk.co.knowandsee.signpost.impact.records.Campaign;
import uk.co.knowandsee.signpost.impact.records.Piece;
import uk.co.knowandsee.signpost.impact.records.Records;
import uk.co.knowandsee.signpost.impact.records.RecordsReader;
import uk.co.knowandsee.signpost.impact.report.ImpactReport;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.ProblemsFound;
import uk.co.knowandsee.signpost.problem.Where;

/** Reads everything and makes the report. */
public final class Impact {

    private static final String STANDARD_INPUT = "-";

    private final Path siteFolder;
    private final LocalDate today;
    private final Problems problems = new Problems();

    /** @param today the day of the report, in London */
    public Impact(Path siteFolder, LocalDate today) {
        this.siteFolder = siteFolder;
        this.today = today;
    }

    /**
     * What the report is to be about.
     *
     * @param campaign the id of the campaign
     * @param from its first day, in place of the one on its page
     * @param to its last day, in place of the one on its page
     * @param logs files and folders of logs as they were typed; {@code -} is standard input
     * @param folder where relative paths start
     * @param in standard input
     */
    public record Order(
            String campaign,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            List<String> logs,
            Path folder,
            InputStream in) {
        public Order {
            logs = List.copyOf(logs);
        }
    }

    /** @throws ProblemsFound when something that the team wrote has to be mended first; then no log has been read */
    public ImpactReport report(Order order) throws ProblemsFound {
        var reader = new RecordsReader(siteFolder, today, problems);
        var records = reader.read();
        problems.stopIfAny();
        var campaign = campaign(order, reader, records);
        problems.stopIfAny();
        var visits = visits(order, records);
        return new ImpactReport(Figures.of(campaign, records, visits.visits(), today), problems.warnings());
    }

    private Campaign campaign(Order order, RecordsReader reader, Records records) {
        var found = reader.campaign(order.campaign(), records);
        if (found.isEmpty()) {
            problems.error(
                    Where.file("content/campaigns"),
                    "there is no campaign `" + order.campaign() + "`",
                    reader.suggestion(order.campaign(), records));
        }
        var campaign = found.orElse(new Campaign(order.campaign(), "", Optional.empty(), Optional.empty()))
                .with(order.from(), order.to());
        if (campaign.isBackwards()) {
            problems.error(
                    Where.file("content/campaigns"),
                    "the campaign would end before it begins",
                    "name its first day with `--from` and its last with `--to`");
        }
        return campaign;
    }

    private LogReader visits(Order order, Records records) {
        var paths = records.pieces().stream()
                .map(Piece::paths)
                .flatMap(List::stream)
                .toList();
        var logs = new LogReader(paths, today, problems);
        for (var log : List.copyOf(new LinkedHashSet<>(order.logs()))) {
            if (log.equals(STANDARD_INPUT)) {
                logs.read(order.in(), "standard input");
            } else {
                read(order.folder().resolve(log), log, logs);
            }
        }
        return logs;
    }

    /** A file, or each file of a folder by name; hidden ones are not logs. */
    private void read(Path path, String shownAs, LogReader logs) {
        if (!Files.isDirectory(path)) {
            logs.read(path, shownAs);
            return;
        }
        for (var file : files(path, shownAs)) {
            logs.read(file, shownAs + "/" + file.getFileName());
        }
    }

    private List<Path> files(Path folder, String shownAs) {
        try (var entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile)
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            problems.warning(Where.file(shownAs), "this folder cannot be read", "check that you may read it");
            return List.of();
        }
    }
}
