package uk.co.knowandsee.signpost.impact.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "\u202e=1"})
    void what_a_spreadsheet_would_run_stays_text(String cell) {
        assertThat(CsvText.line(List.of(cell))).startsWith("'");
    }

    @Test
    void commas_and_quotes_are_quoted_and_lines_stay_one() {
        assertThat(CsvText.line(List.of("a", "b,c", "d\"e", "f\ng", "=A,B")))
                .isEqualTo("a,\"b,c\",\"d\"\"e\",fg,\"'=A,B\"\n");
    }
}
