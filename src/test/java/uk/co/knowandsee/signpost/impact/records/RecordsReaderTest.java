package uk.co.knowandsee.signpost.impact.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Problems;

class RecordsReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String PRINT_RUNS = "date,piece,channel,area,copies\n";
    private static final String SURVEYS =
            "date,place kind,question,before_no,before_unsure,before_yes,after_no,after_unsure,after_yes\n";

    @TempDir
    Path site;

    private final Problems problems = new Problems();

    @BeforeEach
    void pieces() throws IOException {
        write("data/pieces.yaml", """
                pieces:
                  - id: taxi-card
                    title: Card for taxis
                    campaign: spring
                    channels: [taxi, hotel]
                    format: a6
                  - id: leaflet
                """);
    }

    private void write(String name, String text) throws IOException {
        var file = site.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Records read() {
        return new RecordsReader(site, TODAY, problems).read();
    }

    private void assertProblem(String where, String what) {
        assertThat(problems.all())
                .extracting(Problem::toString)
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem).startsWith(where + "  ").contains(what));
    }

    @Test
    void pieces_are_read_leniently() {
        var records = read();

        assertThat(records.pieces())
                .containsExactly(
                        new Piece("taxi-card", "Card for taxis", List.of("spring"), List.of("taxi", "hotel")),
                        new Piece("leaflet", "leaflet", List.of(), List.of()));
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void two_pieces_with_the_same_short_path_are_told() throws IOException {
        write("data/pieces.yaml", "pieces:\n  - {id: taxi, channels: [card]}\n  - {id: taxi-card}\n");

        read();

        assertProblem("data/pieces.yaml:3:5", "`/go/taxi-card` is the short path of two pieces");
    }

    @Test
    void tables_are_read_however_a_spreadsheet_has_quoted_them() throws IOException {
        write(
                "data/impact/print-runs.csv",
                "\uFEFFdate,piece,channel,area,copies\r\n2026-03-01,taxi-card,taxi,\"Halton, \"\"Runcorn\"\"\",500\r\n\r\n"
                        + "2026-03-02,leaflet,,Warrington,20\r\n");
        write("data/impact/surveys.csv", SURVEYS + "2026-03-02,secondary school,\"Would you\ntell?\",1,2,3,4,5,6\n");

        var records = read();

        assertThat(problems.all()).isEmpty();
        assertThat(records.printRuns())
                .containsExactly(
                        new PrintRun(LocalDate.of(2026, 3, 1), "taxi-card", "taxi", "Halton, \"Runcorn\"", 500),
                        new PrintRun(LocalDate.of(2026, 3, 2), "leaflet", "", "Warrington", 20));
        assertThat(records.surveys())
                .singleElement()
                .satisfies(survey -> assertThat(survey.after()).isEqualTo(new Survey.Answers(4, 5, 6)));
    }

    @Test
    void every_slip_in_a_table_is_told_with_its_line() throws IOException {
        write(
                "data/impact/print-runs.csv",
                PRINT_RUNS + "18/03/2026,taxi-card,taxi,Halton,5\n2026-03-01,taxi-crad,taxi,Halton,5\n"
                        + "2026-03-01,taxi-card,taxis,Halton,5\n2026-03-01,taxi-card,taxi,,5\n"
                        + "2026-03-01,taxi-card,taxi,Halton,\"1,200\"\n2027-03-01,taxi-card,taxi,Halton,5\n"
                        + "2026-03-01,taxi-card,taxi,Halton\n2026-03-01,taxi-card,taxi,Halton,-5\n");

        assertThat(read().printRuns()).isEmpty();
        assertThat(problems.all())
                .extracting(problem -> problem.where().line() + " " + problem.what())
                .containsExactly(
                        "2 `18/03/2026` is not a day",
                        "3 there is no piece `taxi-crad`",
                        "4 `taxis` is no channel of `taxi-card`",
                        "5 `area` is empty",
                        "6 `1,200` in `copies` is not a number",
                        "7 `2027-03-01` has not been yet",
                        "8 this line has 4 cells, and the first has 5",
                        "9 `-5` in `copies` is not a number");
        assertThat(problems.all().get(1).remedy()).contains("did you mean `taxi-card`?");
    }

    @Test
    void a_wrong_column_is_told() throws IOException {
        write("data/impact/attendance.csv", "date,event,audiense,area,people\n");

        read();

        assertProblem("data/impact/attendance.csv:1", "there is no column `audiense`");
    }

    @Test
    void a_missing_column_is_told() throws IOException {
        write("data/impact/attendance.csv", "date,event,area,people\n");

        read();

        assertProblem("data/impact/attendance.csv:1", "a column is missing");
    }

    @Test
    void an_open_quote_is_told() throws IOException {
        write("data/impact/print-runs.csv", PRINT_RUNS + "2026-03-01,taxi-card,taxi,\"Halton,5\n");

        read();

        assertProblem("data/impact/print-runs.csv", "never closed");
    }

    @Test
    void what_is_not_utf_8_is_told() throws IOException {
        write("data/impact/print-runs.csv", PRINT_RUNS);
        Files.write(site.resolve("data/impact/print-runs.csv"), new byte[] {'d', (byte) 0xE9});

        read();

        assertProblem("data/impact/print-runs.csv", "not in UTF-8");
    }

    @Test
    void an_empty_file_is_told_and_a_missing_one_is_not() throws IOException {
        write("data/impact/print-runs.csv", "");

        read();

        assertProblem("data/impact/print-runs.csv", "nothing in this file");
    }

    @Test
    void scrambled_tables_never_stop_the_reader() throws IOException {
        var random = new Random(9);
        var seed = SURVEYS + "2026-03-02,school,\"a, \"\"b\"\"\",1,2,3,4,5,6\r\n2026-03-02,school,c,1,2,3,4,5,6\n";
        for (int round = 0; round < 120; round++) {
            var text = new StringBuilder(seed);
            for (int edit = random.nextInt(1, 6); edit > 0; edit--) {
                text.setCharAt(random.nextInt(text.length()), "\",\r\n=0x\u0000\u00e9".charAt(random.nextInt(9)));
            }
            write("data/impact/surveys.csv", text.toString());

            assertThat(read().surveys()).hasSizeLessThanOrEqualTo(2);
        }
        assertThat(problems.all())
                .allSatisfy(problem -> assertThat(problem.where().file()).isEqualTo("data/impact/surveys.csv"));
    }

    @Test
    void a_campaign_ran_when_its_page_says() throws IOException {
        write("content/campaigns/spring.md", "---\ntitle: Spring\nstarts: 2026-03\nends: 2026-04-10\n---\nText\n");
        write("content/campaigns/day.md", "---\ntitle: A day\nyearly: 03-18\n---\nText\n");
        write("content/campaigns/late.md", "---\ntitle: Late\nyearly: 12-24\n---\nText\n");
        write("content/campaigns/open.md", "---\ntitle: Open\nstarts: soon\n---\nText\n");

        assertThat(campaign("spring")).contains(campaign("spring", "Spring", "2026-03-01", "2026-04-10"));
        assertThat(campaign("day")).contains(campaign("day", "A day", "2026-03-18", "2026-03-18"));
        assertThat(campaign("late")).contains(campaign("late", "Late", "2025-12-24", "2025-12-24"));
        assertThat(campaign("open")).contains(new Campaign("open", "Open", Optional.empty(), Optional.empty()));
        assertThat(campaign("../../etc/passwd")).isEmpty();
        assertThat(campaign("none")).isEmpty();
    }

    @Test
    void a_campaign_without_a_page_is_known_by_its_pieces() {
        assertThat(campaign("spring")).isPresent();
        var reader = new RecordsReader(site, TODAY, problems);
        assertThat(reader.suggestion("sprign", reader.read())).contains("did you mean `spring`?");
    }

    private Optional<Campaign> campaign(String id) {
        var reader = new RecordsReader(site, TODAY, problems);
        return reader.campaign(id, reader.read());
    }

    private static Campaign campaign(String id, String title, String from, String to) {
        return new Campaign(id, title, Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to)));
    }
}
