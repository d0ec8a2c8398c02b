package uk.co.knowandsee.signpost.selfcheck;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import uk.co.knowandsee.signpost.content.Content;
import uk.co.knowandsee.signpost.content.Settings;
import uk.co.knowandsee.signpost.content.Tokens;
import uk.co.knowandsee.signpost.directory.Complaints;
import uk.co.knowandsee.signpost.directory.DataFile;
import uk.co.knowandsee.signpost.directory.DataFolder;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;
import uk.co.knowandsee.signpost.yaml.SchemaCheck;
import uk.co.knowandsee.signpost.yaml.YamlPart;

/** Reads {@code data/self-checks/*.yaml}. The door of this room. */
public final class SelfCheckReader {

    private final Settings settings;
    private final Tokens tokens;
    private final Directory directory;
    private final SchemaCheck schema = new SchemaCheck("self-check.schema.json");

    /**
     * @param tokens the words to fill in
     * @param directory the services that readers of this edition see
     */
    public SelfCheckReader(Settings settings, Tokens tokens, Directory directory) {
        this.settings = settings;
        this.tokens = tokens;
        this.directory = directory;
    }

    /**
     * Every self-check whose beginning is on the site. What is wrong with its file or its tree is among the problems.
     *
     * @param content the pages of {@code content/}
     */
    public SelfChecks read(Path siteFolder, Content content, Problems problems) {
        var steps = new StepPages(settings, tokens, problems);
        var checks = new SelfChecks.Gathering(settings, content, steps, problems);
        new DataFolder(siteFolder, "data/self-checks", schema)
                .read(SelfCheckReader::read, problems).stream()
                        .map(DataFile::entry)
                        .flatMap(Optional::stream)
                        .forEach(check -> {
                            if (checks.add(check)) {
                                new TreeCheck(check, directory, problems).run();
                            }
                        });
        return checks.gathered();
    }

    static Optional<SelfCheck> read(YamlPart file, Complaints complaints) {
        file.part("date").ifPresent(day -> checkDay(day, complaints));
        file.part("reviewBy").ifPresent(day -> checkDay(day, complaints));
        if (complaints.stopTheBuild()) {
            return Optional.empty();
        }
        return Optional.of(new SelfCheck(
                file.text("id"),
                Written.of(file, "title"),
                file.text("status"),
                Written.of(file, "date"),
                Written.of(file, "reviewBy"),
                Written.of(file, "owner"),
                file.text("folder"),
                Written.of(file, "begin"),
                Written.of(file, "start"),
                file.list("questions").stream().map(SelfCheckReader::question).toList(),
                file.list("endings").stream().map(SelfCheckReader::ending).toList(),
                Where.file(file.where().file())));
    }

    private static Question question(YamlPart part) {
        return new Question(
                Written.of(part, "id"),
                Written.of(part, "ask"),
                Written.of(part, "why"),
                part.list("answers").stream()
                        .map(answer -> new Question.Answer(Written.of(answer, "say"), Written.of(answer, "to")))
                        .toList());
    }

    private static Ending ending(YamlPart part) {
        return new Ending(
                Written.of(part, "id"),
                Written.of(part, "title"),
                Written.of(part, "text"),
                Written.listOf(part, "services"));
    }

    private static void checkDay(YamlPart day, Complaints complaints) {
        try {
            LocalDate.parse(day.text());
        } catch (DateTimeParseException e) {
            complaints.error(day, day.quoted() + " is not a date", "write it as year-month-day, e.g. 2027-05-25");
        }
    }
}
