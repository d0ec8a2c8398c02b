package uk.co.knowandsee.signpost.links.signposts;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.co.knowandsee.signpost.links.signposts.SampleLinks.TODAY;

import java.net.URI;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.co.knowandsee.signpost.directory.Audience;
import uk.co.knowandsee.signpost.directory.Evidence;
import uk.co.knowandsee.signpost.links.inquiry.Answer;
import uk.co.knowandsee.signpost.links.outcome.Outcome;
import uk.co.knowandsee.signpost.links.policy.CheckSettings;

class ImpostorsTest {

    private final List<URI> asked = new java.util.ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {"https://www.chi1dline.org.uk/help", "https://childlinee.org.uk/", "https://child-line.org.uk/"})
    void a_host_that_could_be_taken_for_a_services_is_wrong_and_never_asked(String address) throws Exception {
        var entry = check(address);

        assertThat(entry.outcome().reason()).isEqualTo("look-alike");
        assertThat(entry.outcome().inWords()).contains("could be taken for childline.org.uk");
        assertThat(asked).doesNotContain(URI.create(address));
    }

    @Test
    void a_host_in_other_letters_is_shown_in_both_forms() throws Exception {
        var entry = check("https://" + ascii("ch\u0456ldline") + ".org.uk/");

        assertThat(entry.outcome().inWords()).contains("ch\u0456ldline.org.uk").contains("xn--");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.childline.org.uk/get-support/",
                "https://childhood.org.uk/",
                "https://www.kidscape.org.uk/",
                "https://www.halton.gov.uk/"
            })
    void a_host_of_its_own_is_asked(String address) throws Exception {
        assertThat(check(address).outcome()).isEqualTo(new Outcome.Reached(200));
        assertThat(asked).contains(URI.create(address));
    }

    private static String ascii(String name) {
        return java.net.IDN.toASCII(name);
    }

    private Entry check(String address) throws InterruptedException {
        var service = SampleLinks.service("childline", Audience.YOUNG_PEOPLE, "uk", Evidence.How.LIVE_PAGE);
        var links = List.of(
                SampleLinks.link("https://childline.org.uk/", Priority.CHILDREN, service),
                SampleLinks.link("https://www.walton.gov.uk/", Priority.LOCAL, service),
                SampleLinks.link(address, Priority.FOOTNOTE));
        Asking everybodyIsFine = questions -> {
            var answers = new TreeMap<URI, Answer>();
            questions.forEach(q -> {
                asked.add(q.address());
                answers.put(q.address(), Answer.of(q.address(), new Outcome.Reached(200)));
            });
            return answers;
        };
        return new SignpostChecker(TODAY, CheckSettings.usual("test"), everybodyIsFine, MailAsking.NOBODY)
                .check(links).entries().stream()
                        .filter(entry -> entry.address().toString().equals(address))
                        .findFirst()
                        .orElseThrow();
    }
}
