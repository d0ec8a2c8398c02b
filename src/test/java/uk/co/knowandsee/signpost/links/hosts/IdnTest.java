package uk.co.knowandsee.signpost.links.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdnTest {

    @Test
    void a_host_outside_ascii_is_shown_in_both_forms_whichever_was_written() {
        var both = "bücher.example (xn--bcher-kva.example)";

        assertThat(Idn.both("bücher.example")).isEqualTo(both);
        assertThat(Idn.both("xn--bcher-kva.example")).isEqualTo(both);
    }

    @Test
    void an_ordinary_host_is_shown_once() {
        assertThat(Idn.both("www.NSPCC.org.uk")).isEqualTo("www.nspcc.org.uk");
    }

    @Test
    void a_broken_form_is_shown_as_it_is() {
        assertThat(Idn.both("xn--99zzzz99.example")).contains("xn--99zzzz99.example");
    }
}
