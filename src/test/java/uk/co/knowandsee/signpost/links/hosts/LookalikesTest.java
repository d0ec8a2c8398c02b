package uk.co.knowandsee.signpost.links.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookalikesTest {

    private final Lookalikes lookalikes = new Lookalikes(List.of(
            "www.childline.org.uk",
            "www.nspcc.org.uk",
            "www.halton.gov.uk",
            "www.thinkuknow.co.uk",
            "cheshire.police.uk",
            "barnardos.org.uk",
            "saferinternet.org.uk"));

    @ParameterizedTest
    @CsvSource({
        "www.chi1dline.org.uk, childline.org.uk",
        "сhildline.org.uk, childline.org.uk",
        "childlne.org.uk, childline.org.uk",
        "childlinee.org.uk, childline.org.uk",
        "chidlline.org.uk, childline.org.uk",
        "thinkyouknow.co.uk, ''",
        "thinkuknnow.co.uk, thinkuknow.co.uk",
        "think-u-know.co.uk, thinkuknow.co.uk",
        "bamardos.org.uk, barnardos.org.uk",
        "safer-internet.org.uk, saferinternet.org.uk",
    })
    void a_host_that_poses_as_a_known_one_is_found(String host, String poses) {
        assertThat(lookalikes.of(host).orElse("")).isEqualTo(poses);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "childline.org.uk",
                "live.childline.org.uk",
                "walton.gov.uk", // both councils are real, and so are all names under gov.uk
                "cheshires.police.uk",
                "nspca.org.uk", // too short to tell
                "childline.com", // another ending is another matter
                "samaritans.org",
                "localhost",
                "127.0.0.1",
                "",
                "xn--.org.uk",
            })
    void a_host_of_its_own_is_not(String host) {
        assertThat(lookalikes.of(host)).isEmpty();
    }

    @Test
    void a_host_in_its_ascii_form_is_read_as_people_see_it() {
        assertThat(lookalikes.of(Idn.ascii("сhildline.org.uk"))).contains("childline.org.uk");
    }

    @Test
    void letters_that_look_the_same_count_even_where_names_are_given_out_with_care() {
        assertThat(lookalikes.of("ha1ton.gov.uk")).contains("halton.gov.uk");
    }
}
