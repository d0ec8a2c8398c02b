package uk.co.knowandsee.signpost.links.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisteredDomainTest {

    @ParameterizedTest
    @CsvSource({
        "www.nspcc.org.uk, nspcc.org.uk",
        "NSPCC.ORG.UK., nspcc.org.uk",
        "www.ceop.police.uk, ceop.police.uk",
        "online.surreycc.gov.uk, surreycc.gov.uk",
        "www.st-marys.kent.sch.uk, st-marys.kent.sch.uk",
        "childline.org.uk, childline.org.uk",
        "127.0.0.1, 127.0.0.1",
        "[::1], [::1]",
        "localhost, localhost",
        "org.uk, org.uk",
        "www.bücher.de, xn--bcher-kva.de",
        "www.charity.example, charity.example",
        "a.b.charity.test, charity.test",
    })
    void it_is_what_somebody_registered(String host, String registered) {
        assertThat(RegisteredDomain.of(host)).isEqualTo(registered);
    }

    @Test
    void an_address_without_a_host_has_none() {
        assertThat(RegisteredDomain.of(URI.create("mailto:help@nspcc.org.uk"))).isEmpty();
    }

    @Test
    void a_name_that_is_none_stays_as_it_is() {
        assertThat(RegisteredDomain.of("a".repeat(300) + ".uk")).hasSize(303);
        assertThat(RegisteredDomain.of("...")).isNotNull();
        assertThat(RegisteredDomain.of("")).isEmpty();
        assertThat(RegisteredDomain.of("xn--.xn--.com")).isNotNull();
    }
}
