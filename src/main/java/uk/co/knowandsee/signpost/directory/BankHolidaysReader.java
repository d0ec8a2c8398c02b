package uk.co.knowandsee.signpost.directory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.yaml.SchemaCheck;
import uk.co.knowandsee.signpost.yaml.YamlPart;
import uk.co.knowandsee.signpost.yaml.YamlReader;

/** Reads {@code data/bank-holidays.yaml}, and says in time that the list has to go on. */
final class BankHolidaysReader {

    static final String FILE = "data/bank-holidays.yaml";

    private static final Period AHEAD = Period.ofMonths(6);
    private static final int A_YEAR = 8; // England has eight; a year with fewer has lost one

    private final LocalDate today;
    private final SchemaCheck schema = new SchemaCheck("bank-holidays.schema.json");

    BankHolidaysReader(LocalDate today) {
        this.today = today;
    }

    /** A site without the file knows no day, and nothing is said there of who is open. */
    BankHolidays read(Path siteFolder, Problems problems) {
        var file = siteFolder.resolve(FILE);
        if (!Files.exists(file)) {
            return BankHolidays.UNKNOWN;
        }
        var ofThisFile = new Problems();
        var root = new YamlReader().read(file, FILE, ofThisFile);
        root.ifPresent(part -> schema.check(part, ofThisFile));
        var complaints = new Complaints(ofThisFile);
        var read = root.flatMap(part -> new Reading(part, complaints, today).list());
        problems.addAll(ofThisFile.all());
        return read.orElse(BankHolidays.UNKNOWN);
    }

    /** The reading of one file. */
    private record Reading(YamlPart file, Complaints complaints, LocalDate today) {

        Optional<BankHolidays> list() {
            file.part("source").ifPresent(source -> WebAddress.read(source, complaints));
            file.part("checkedOn").flatMap(this::day).ifPresent(this::notLaterThanToday);
            var from = file.part("from").flatMap(this::day);
            var to = file.part("to").flatMap(this::day);
            if (complaints.stopTheBuild() || from.isEmpty() || to.isEmpty()) {
                return Optional.empty();
            }
            var known = new BankHolidays.Known(from.get(), to.get());
            var seen = new HashSet<LocalDate>();
            var days = days("days", known, seen);
            var unsure = days("unsure", known, seen);
            eachYearIsWhole(known, days);
            remind(known);
            return complaints.stopTheBuild()
                    ? Optional.empty()
                    : Optional.of(new BankHolidays(Optional.of(known), days, unsure));
        }

        private Optional<LocalDate> day(YamlPart written) {
            return Dates.day(written, complaints);
        }

        private void notLaterThanToday(LocalDate checkedOn) {
            if (checkedOn.isAfter(today)) {
                var written = file.part("checkedOn").orElseThrow();
                complaints.error(
                        written,
                        written.quoted() + " has not come yet",
                        "write the day on which somebody looked; today is " + today);
            }
        }

        private List<LocalDate> days(String key, BankHolidays.Known known, Set<LocalDate> seen) {
            return file.list(key).stream()
                    .flatMap(entry -> entry.part("on").stream())
                    .flatMap(written -> day(written).filter(day -> fits(written, day, known, seen)).stream())
                    .toList();
        }

        private boolean fits(YamlPart written, LocalDate day, BankHolidays.Known known, Set<LocalDate> seen) {
            if (!known.holds(day)) {
                complaints.error(
                        written,
                        written.quoted() + " is not between " + known.from() + " and " + known.to(),
                        "mend the day, or move `from:` or `to:` once every bank holiday up to there is in the list");
            } else if (!seen.add(day)) {
                complaints.error(written, written.quoted() + " stands in the list twice", "delete one of the two");
            }
            return known.holds(day);
        }

        private void eachYearIsWhole(BankHolidays.Known known, List<LocalDate> days) {
            for (int year = known.from().getYear(); year <= known.to().getYear(); year++) {
                int one = year;
                long has = days.stream().filter(day -> day.getYear() == one).count();
                boolean whole = known.holds(LocalDate.of(year, 1, 1)) && known.holds(LocalDate.of(year, 12, 31));
                if (whole && has < A_YEAR) {
                    file.part("days")
                            .ifPresent(list -> complaints.error(
                                    list,
                                    one + " has " + has + " bank holidays here, and England has at least " + A_YEAR,
                                    "add those that are missing, or let the list end earlier with `to:`"));
                }
            }
        }

        /** In time: after the last known day no page says any more who is open. */
        private void remind(BankHolidays.Known known) {
            if (known.to().isBefore(today.plus(AHEAD))) {
                complaints.warning(
                        DirectoryRules.BANK_HOLIDAYS,
                        file.whereKey("to"),
                        "bank holidays are known only up to " + known.to()
                                + "; after that day no page can say who is open",
                        "look at " + file.text("source")
                                + ", add the days of the next year, then move `to:` to its end");
            }
        }
    }
}
