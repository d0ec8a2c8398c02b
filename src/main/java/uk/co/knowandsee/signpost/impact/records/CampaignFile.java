package uk.co.knowandsee.signpost.impact.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.co.knowandsee.signpost.content.Moment;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;
import uk.co.knowandsee.signpost.yaml.YamlPart;
import uk.co.knowandsee.signpost.yaml.YamlReader;

/**
 * Reads from the header of {@code content/campaigns/<id>.md} what a campaign is called and when it ran. A campaign that
 * comes back each year ran on the last such day that has been.
 */
final class CampaignFile {

    private static final String FOLDER = "content/campaigns/";
    private static final String FENCE = "---";
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final long LONGEST_PAGE = 1 << 20; // bytes

    private final LocalDate today;
    private final Problems problems;

    CampaignFile(LocalDate today, Problems problems) {
        this.today = today;
        this.problems = problems;
    }

    /** Empty when there is no such page, or it has no header in YAML. */
    Optional<Campaign> read(Path siteFolder, String id) {
        var name = FOLDER + id + ".md";
        var file = siteFolder.resolve(name);
        if (!ID.matcher(id).matches() || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Files.size(file) > LONGEST_PAGE
                    ? Optional.empty()
                    : header(file, name).map(part -> campaign(id, part));
        } catch (IOException e) {
            problems.error(
                    Where.file(name), "this page cannot be read", "check that it is text in UTF-8 and may be read");
            return Optional.empty();
        }
    }

    private Optional<YamlPart> header(Path file, String name) throws IOException {
        var lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.get(0).strip().equals(FENCE)) {
            return Optional.empty();
        }
        var header = lines.stream()
                .skip(1)
                .takeWhile(line -> !line.strip().equals(FENCE))
                .collect(Collectors.joining("\n"));
        return header.isBlank() ? Optional.empty() : new YamlReader().read(header, name, 1, problems);
    }

    private Campaign campaign(String id, YamlPart header) {
        var yearly = lastTime(header.text("yearly"));
        var starts = Moment.parse(header.text("starts")).map(Moment::first);
        var ends = Moment.parse(header.text("ends")).map(Moment::last);
        var title = header.text("title").strip();
        return new Campaign(id, title.isEmpty() ? id : title, yearly.or(() -> starts), yearly.or(() -> ends));
    }

    /** @param yearly month and day, e.g. {@code 03-18} */
    private Optional<LocalDate> lastTime(String yearly) {
        try {
            var day = MonthDay.parse("--" + yearly);
            var thisYear = day.atYear(today.getYear());
            return Optional.of(thisYear.isAfter(today) ? day.atYear(today.getYear() - 1) : thisYear);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** The campaigns that have a page. */
    static List<String> ids(Path siteFolder) {
        var folder = siteFolder.resolve(FOLDER);
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".md")
                            && ID.matcher(name.substring(0, name.length() - 3)).matches())
                    .map(name -> name.substring(0, name.length() - 3))
                    .sorted()
                    .toList();
        } catch (IOException noFolder) {
            return List.of();
        }
    }
}
