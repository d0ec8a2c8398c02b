package uk.co.knowandsee.signpost.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;

class SecurityContactReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String PAGE = "https://www.example.org/contact.html";

    private final Problems problems = new Problems();

    @Test
    void whom_to_tell_is_written_as_rfc_9116_wants_it() {
        assertThat(read(PAGE, "2027-10-31")
                        .orElseThrow()
                        .file("https://www.example.org")
                        .lines())
                .filteredOn(line -> !line.startsWith("#"))
                .containsExactly(
                        "Contact: https://www.example.org/contact.html",
                        "Expires: 2027-10-31T00:00:00Z",
                        "Canonical: https://www.example.org/.well-known/security.txt",
                        "Preferred-Languages: en");
    }

    @Test
    void a_site_that_says_nothing_about_it_has_none() {
        assertThat(read("", "")).isEmpty();
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            https://a.example/     | 2027-11-25 | -
            mailto:us@example.org  | 2027-10-31 | -
            tel:+441632960001      | 2026-12-25 | -
            https://a.example/     | 2027-11-26 | f:2 `2027-11-26` is more than a year ahead [secure/contact]
            https://a.example/     | 2026-12-24 | f:2 the contact for security runs out on `2026-12-24`, in 29 days [secure/contact-expires-soon]
            https://a.example/     | 2026-11-26 | f:2 the contact for security runs out on `2026-11-26`, in 1 day [secure/contact-expires-soon]
            https://a.example/     | 2026-11-25 | f:2 the contact for security ran out on `2026-11-25` [secure/contact-expires-soon]
            https://a.example/     | 2020-01-01 | f:2 the contact for security ran out on `2020-01-01` [secure/contact-expires-soon]
            https://a.example/     | soon       | f:2 `soon` is not a date [secure/contact]
            https://a.example/     | ''         | f:1 `signpost.security.contact` needs a day on which it runs out [secure/contact]
            ''                     | 2027-10-31 | f:2 nobody is named in `signpost.security.contact` [secure/contact]
            http://a.example/      | 2027-10-31 | f:1 `http://a.example/` is no address at which somebody can be told of a hole in the site [secure/contact]
            us@example.org         | 2027-10-31 | f:1 `us@example.org` is no address at which somebody can be told of a hole in the site [secure/contact]
            javascript:alert(1)    | 2027-10-31 | f:1 `javascript:alert(1)` is no address at which somebody can be told of a hole in the site [secure/contact]
            https://a.example/ b   | 2027-10-31 | f:1 `https://a.example/ b` is no address at which somebody can be told of a hole in the site [secure/contact]
            """)
    void a_contact_that_cannot_be_relied_on_is_told(String contact, String expires, @Nullable String complaint) {
        var read = read(contact, expires);

        assertThat(problems.all().stream()
                        .map(problem -> problem.where() + " " + problem.what() + " [" + problem.rule() + "]"))
                .isEqualTo(complaint == null ? java.util.List.of() : java.util.List.of(complaint));
        assertThat(read.isPresent()).isEqualTo(complaint == null || complaint.contains("runs out on"));
        read.ifPresent(one -> assertThat(one.contact()).isEqualTo(URI.create(contact)));
    }

    private Optional<SecurityContact> read(String contact, String expires) {
        var written = Map.of(SecurityContactReader.CONTACT, contact, SecurityContactReader.EXPIRES, expires);
        return new SecurityContactReader(TODAY)
                .read(
                        key -> written.getOrDefault(key, ""),
                        key -> Where.line("f", key.equals(SecurityContactReader.CONTACT) ? 1 : 2),
                        problems);
    }
}
