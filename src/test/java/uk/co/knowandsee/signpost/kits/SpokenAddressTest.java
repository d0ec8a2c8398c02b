package uk.co.knowandsee.signpost.kits;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.knowandsee.co.uk/, know and see dot co dot UK",
        "https://east-riding.knowandsee.co.uk, east dash riding dot know and see dot co dot UK",
        "https://know-and-see.org, know dash and dash see dot org",
        "https://elsewhere.example:8080/x, elsewhere dot example",
        "https://wwwidget.uk, wwwidget dot UK"
    })
    void an_address_is_read_word_by_word(URI site, String spoken) {
        assertThat(SpokenAddress.of(site, "Know and See")).isEqualTo(spoken);
    }
}
