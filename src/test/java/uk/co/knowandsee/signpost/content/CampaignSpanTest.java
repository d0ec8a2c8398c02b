package uk.co.knowandsee.signpost.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.co.knowandsee.signpost.problem.Problems;

class CampaignSpanTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -          | -       | -     | ''
            2014-09    | 2015-08 | -     | September 2014 to August 2015
            2015       | 2015    | -     | 2015
            2015-03-18 | -       | -     | From 18 March 2015
            -          | 2016    | -     | Until 2016
            -          | -       | 03-18 | Every year on 18 March
            2015       | -       | 03-18 | Every year on 18 March, since 2015
            2015       | 2019    | 03-18 | Every year on 18 March, until 2019
            -          | -       | 02-29 | Every year on 29 February
            """)
    void a_span_is_said_in_words(String starts, String ends, String yearly, String words) {
        var header = "title: A page" + line("starts", starts) + line("ends", ends) + line("yearly", yearly);

        assertThat(CampaignSpan.of(SamplePage.of("content/a.md", header, "Words.\n")
                                .header())
                        .inWords())
                .isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2015-2", "2015-13", "2015-02-29", "15", "soon", "+2015-03", "2015-03-18T00", "20 15", "٢٠١٥"
            })
    void what_is_no_day_month_or_year_is_nothing(String written) {
        assertThat(Moment.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"02-30", "13-01", "3-18", "", "-03-18"})
    void what_comes_in_no_year_is_nothing(String written) {
        assertThat(Moment.dayOfYear(written)).isEmpty();
    }

    @Test
    void an_end_in_the_month_of_its_start_is_no_end_before_it() {
        var problems = new Problems();
        var page = SamplePage.of("content/a.md", "title: A page\nstarts: 2015-03-18\nends: 2015-03", "Words.\n");

        CampaignSpan.check("content/a.md", page.header(), problems);

        assertThat(problems.all()).isEmpty();
    }

    private static String line(String key, String value) {
        return value == null ? "" : "\n" + key + ": \"" + value + "\"";
    }
}
