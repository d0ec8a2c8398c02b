package uk.co.knowandsee.signpost.rules.findings;

import java.time.LocalDate;
import java.util.List;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.prose.Prose;

/**
 * What the rules are held against.
 *
 * @param pages every published page, in the order of their sources
 * @param records the texts of data files that readers get to see: services, areas, self-checks
 * @param directory every service and area
 * @param today the day of the build
 */
public record Material(List<Prose> pages, List<Prose> records, Directory directory, LocalDate today) {

    public Material {
        pages = List.copyOf(pages);
        records = List.copyOf(records);
    }
}
