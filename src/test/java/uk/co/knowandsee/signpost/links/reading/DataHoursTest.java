package uk.co.knowandsee.signpost.links.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.co.knowandsee.signpost.directory.Hours;

class DataHoursTest {

    private final PageReader reader = new PageReader();

    private Reading read(String html) {
        return reader.read(
                URI.create("https://www.example-charity.org.uk/"), "text/html", html.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"openingHours\": \"Mo-Fr 09:00-17:00\" | Monday to Friday, 9am to 5pm",
                "\"openingHours\": [\"Mo-Fr 09:00-17:00\", \"Sa 10:00-12:30\"] | Monday to Friday, 9am to 5pm; Saturday, 10am to 12.30pm",
                "\"openingHours\": \"Mo,We,Fr 09:00-12:00\" | Monday and Wednesday and Friday, 9am to noon",
                "\"openingHours\": \"Mo-Su\" | Monday to Sunday, all day",
                "\"openingHours\": \"Mo-Su 00:00-23:59\" | Monday to Sunday, all day",
                "\"openingHours\": \"Mo-Fr 09:00-12:00, 13:00-17:00\" | Monday to Friday, 9am to noon; Monday to Friday, 1pm to 5pm",
                "\"openingHoursSpecification\": {\"dayOfWeek\": \"https://schema.org/Monday\", \"opens\": \"09:00\", \"closes\": \"17:00:00\"} | Monday, 9am to 5pm",
                "\"openingHoursSpecification\": [{\"dayOfWeek\": [\"Saturday\", \"Sunday\"], \"opens\": \"10:00\", \"closes\": \"24:00\"}] | Saturday and Sunday, 10am to midnight",
            })
    void hours_as_data_are_read(String data, String inWords) {
        var reading = read("<script type='application/ld+json'>{\"@type\":\"Organization\"," + data + "}</script>");

        assertThat(reading.hours()).extracting(Hours.Weekly::inWords).containsExactly(inWords);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<time itemprop=openingHours datetime='Mo-Fr 09:00-17:00'>weekdays</time>",
                "<meta itemprop=openingHours content='Mo-Fr 09:00-17:00'>",
                "<span itemprop=openingHours>Mo-Fr 09:00-17:00</span>",
            })
    void hours_in_the_markup_are_read(String html) {
        assertThat(read(html).hours())
                .extracting(Hours.Weekly::inWords)
                .containsExactly("Monday to Friday, 9am to 5pm");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"openingHours\": \"by appointment\"}",
                "{\"openingHours\": \"Mo-Fr 99:00-17:00\"}",
                "{\"openingHours\": 5}",
                "{\"openingHoursSpecification\": {\"dayOfWeek\": \"Monday\", \"opens\": \"09:00\", \"closes\": \"17:00\", \"validFrom\": \"2026-12-24\"}}",
                "{\"openingHoursSpecification\": \"none\"}",
            })
    void what_cannot_be_read_or_is_for_a_season_gives_none(String data) {
        assertThat(read("<script type='application/ld+json'>" + data + "</script>")
                        .hours())
                .isEmpty();
    }
}
