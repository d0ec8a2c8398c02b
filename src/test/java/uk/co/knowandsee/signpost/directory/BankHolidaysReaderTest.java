package uk.co.knowandsee.signpost.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Problems;

class BankHolidaysReaderTest {

    private static final String LIST = """
            source: "https://www.gov.uk/bank-holidays"
            checkedOn: 2026-11-22
            checkedBy: desk research
            checkedHow: by-rule
            from: 2026-12-01
            to: 2027-08-31
            days:
              - { on: 2026-12-25, name: Christmas Day }
              - { on: 2026-12-28, name: Boxing Day }
            unsure:
              - { on: 2026-12-26, name: Boxing Day }
            """;

    @TempDir
    private Path folder;

    @Test
    void a_list_is_read() throws IOException {
        assertThat(problems(LIST, "2026-11-25")).isEmpty();
        assertThat(read(LIST, "2026-11-25", new Problems()).coded())
                .isEqualTo("2026-12-01 2027-08-31 2026-12-25 2026-12-26? 2026-12-28");
    }

    @Test
    void a_site_without_a_list_knows_no_day() throws IOException {
        var problems = new Problems();

        assertThat(new BankHolidaysReader(LocalDate.of(2026, 11, 25)).read(folder, problems))
                .isEqualTo(BankHolidays.UNKNOWN);
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void a_list_that_ends_within_six_months_is_a_warning_and_one_day_more_is_none() throws IOException {
        assertThat(problems(LIST, "2027-02-28")).isEmpty();
        assertThat(problems(LIST, "2027-03-01")).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("freshness/bank-holidays");
            assertThat(problem.toString())
                    .startsWith("data/bank-holidays.yaml:6:1  (warning) bank holidays are known only up to 2027-08-31");
        });
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            on: 2026-12-28       | on: 2026-12-25          | 9  | `2026-12-25` stands in the list twice
            on: 2026-12-28       | on: 2027-09-01          | 9  | `2027-09-01` is not between 2026-12-01 and 2027-08-31
            on: 2026-12-26       | on: 2026-12-25          | 11 | `2026-12-25` stands in the list twice
            on: 2026-12-28       | on: 2026-02-30          | 9  | `2026-02-30` is not a day in the calendar
            on: 2026-12-28       | on: next week           | 9  | `next week`
            from: 2026-12-01     | from: 2026-13-01        | 5  | `2026-13-01` is not a day in the calendar
            checkedOn: 2026-11-22| checkedOn: 2026-11-26   | 2  | `2026-11-26` has not come yet
            to: 2027-08-31       | to: 2027-12-31          | 8  | 2027 has 0 bank holidays here, and England has at least 8
            checkedHow: by-rule  | checkedHow: guess       | 4  | guess
            source:              | sauce:                  | 1  | sauce
            https://www          | ftp://www               | 1  | ftp
            name: Boxing Day }   | nam: Boxing Day }       | 9  | nam
            """)
    void a_slip_is_told_where_it_stands(String from, String to, int line, String what) throws IOException {
        var found = problems(LIST.replace(from, to), "2026-11-25");

        assertThat(found).anySatisfy(problem -> {
            assertThat(problem.where().line()).isEqualTo(line);
            assertThat(problem.toString()).contains(what);
        });
        assertThat(read(LIST.replace(from, to), "2026-11-25", new Problems())).isEqualTo(BankHolidays.UNKNOWN);
    }

    private List<Problem> problems(String text, String today) throws IOException {
        var problems = new Problems();
        read(text, today, problems);
        return problems.all();
    }

    private BankHolidays read(String text, String today, Problems problems) throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve(BankHolidaysReader.FILE), text);
        return new BankHolidaysReader(LocalDate.parse(today)).read(folder, problems);
    }
}
