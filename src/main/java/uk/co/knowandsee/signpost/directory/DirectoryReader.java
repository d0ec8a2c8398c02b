package uk.co.knowandsee.signpost.directory;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.yaml.SchemaCheck;

/** Reads the directory of a site. The door of this room. */
public final class DirectoryReader {

    private final LocalDate today;
    private final SchemaCheck serviceSchema = new SchemaCheck("service.schema.json");
    private final SchemaCheck areaSchema = new SchemaCheck("area.schema.json");

    /** @param today the day against which checks are called old, or from the future */
    public DirectoryReader(LocalDate today) {
        this.today = today;
    }

    /**
     * Reads {@code data/services/*.yaml}, {@code data/areas/*.yaml} and {@code data/bank-holidays.yaml}. What cannot be used is left out and is
     * always among the problems; a site without them has an empty directory.
     */
    public Directory read(Path siteFolder, Problems problems) {
        var services = new DataFolder(siteFolder, "data/services", serviceSchema)
                .read((file, complaints) -> new ServiceReader(today, complaints).read(file), problems);
        var areas = new DataFolder(siteFolder, "data/areas", areaSchema).read(AreaReader::read, problems);
        new CrossChecks(services, areas, problems).run();
        return new Directory(
                entries(services),
                entries(areas),
                Directory.Elsewhere.NOTHING,
                new BankHolidaysReader(today).read(siteFolder, problems));
    }

    private static <T> List<T> entries(Collection<DataFile<T>> files) {
        return files.stream().map(DataFile::entry).flatMap(Optional::stream).toList();
    }
}
