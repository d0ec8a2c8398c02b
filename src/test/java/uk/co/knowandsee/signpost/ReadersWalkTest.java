package uk.co.knowandsee.signpost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Seven readers, each two clicks from words meant for them and from the number that they need, on the real site. */
class ReadersWalkTest {

    private static final URI HOST = URI.create("https://www.knowandsee.co.uk");

    private static final String CHILDLINE = "08001111";
    private static final int MOST_CLICKS = 2;

    private static Walk walk;

    @BeforeAll
    static void bake() throws Exception {
        walk = new Walk(SiteOfThisBuild.website(), HOST);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "a thirteen-year-old,  young-people/is-this-ok.html,      Is this OK?,    young-people/is-this-ok.html, 08001111",
        "a friend,             friends/index.html,                a friend,       friends/index.html,           08001111",
        "a parent,             parents/what-to-do.html,           your child,     parents/index.html,           08088005000",
        "a taxi driver,        business/taxis.html,               Taxi drivers,   business/index.html,          101",
        "a hotel receptionist, business/hotels.html,              guest houses,   business/index.html,          101",
        "a teacher,            schools/for-designated-leads.html, designated,     areas/halton.html,            01519078305",
        "a social worker,      professionals/referral.html,       Referral,       areas/warrington.html,        01925443322"
    })
    void a_reader_finds_words_and_a_number_in_two_clicks(
            String reader, String page, String words, String pageOfNumber, String number) throws IOException {
        assertThat(walk.clicksTo(page)).as(walk.inWords(page)).isLessThanOrEqualTo(MOST_CLICKS);
        assertThat(walk.clicksTo(pageOfNumber)).as(walk.inWords(pageOfNumber)).isLessThanOrEqualTo(MOST_CLICKS);
        assertThat(walk.textOf(page)).as("words for " + reader).contains(words);
        assertThat(walk.numbersOn(pageOfNumber)).contains(number);
        assertThat(walk.numbersOn(page)).contains("999", CHILDLINE);
    }

    @ParameterizedTest
    @CsvSource({
        "areas/cheshire-east.html,              03001235012, 03001235022",
        "areas/cheshire-west-and-chester.html,  03001237047, 01244977277",
        "areas/halton.html,                     01519078305, 03450500148",
        "areas/warrington.html,                 01925443322, 01925444400"
    })
    void the_number_of_an_area_is_two_clicks_away_by_day_and_at_night(String page, String day, String night)
            throws IOException {
        assertThat(walk.clicksTo(page)).as(walk.inWords(page)).isLessThanOrEqualTo(MOST_CLICKS);
        assertThat(walk.numbersOn(page)).contains(day, night);
    }

    @Test
    void a_way_is_told_page_by_page() {
        assertThat(walk.print(List.of("index.html", "friends/index.html"))).isEqualTo("""
                        index.html (0 clicks)
                        index.html > friends/index.html (1 click)""");
        assertThat(walk.inWords("areas/halton.html"))
                .startsWith("index.html > ")
                .endsWith("halton.html (2 clicks)");
    }

    @Test
    void a_page_that_nothing_leads_to_has_no_way() {
        assertThatThrownBy(() -> walk.clicksTo("404.html")).hasMessageContaining("404.html");
    }
}
