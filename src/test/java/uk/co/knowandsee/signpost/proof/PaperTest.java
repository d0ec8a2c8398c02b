package uk.co.knowandsee.signpost.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.co.knowandsee.signpost.links.paper.Papers;
import uk.co.knowandsee.signpost.problem.Problem;

/** A leaflet is read like any page: a wrong digit is as wrong on paper. */
class PaperTest {

    @TempDir
    private Path folder;

    @Test
    void a_number_on_a_leaflet_that_is_not_the_directorys_is_a_problem_with_its_page() throws Exception {
        paper(Papers.saying("", "Ring 0800 1111", "Or ring 0300 123 5013 today"));

        assertThat(problems()).singleElement().satisfies(p -> {
            assertThat(p.where().toString()).isEqualTo("leaflet.pdf:2");
            assertThat(p.what()).contains("`0300 123 5013`, a number that is not in the directory");
            assertThat(p.remedy()).startsWith("did you mean `0300 123 5012`?");
        });
    }

    @Test
    void a_leaflet_with_the_directorys_numbers_and_links_is_fine() throws Exception {
        paper(Papers.saying("https://helpline.example", "Ring 0800 1111 or 0300 123 5012, open 24/7"));
        assertThat(problems()).isEmpty();
    }

    @Test
    void a_link_on_a_leaflet_goes_through_the_same_checks() throws Exception {
        paper(Papers.saying("https://unknown.example/", "Look here"));
        assertThat(problems())
                .singleElement()
                .satisfies(p -> assertThat(p.what())
                        .contains("`https://unknown.example/` leads to an address that the directory does not know"));

        paper(Papers.saying("tel:08001112", "Ring"));
        assertThat(problems())
                .singleElement()
                .satisfies(p -> assertThat(p.what()).contains("dials a number that is not in the directory"));

        paper(Papers.saying("https://www.knowandsee.co.uk/gone.html", "Read on"));
        assertThat(problems())
                .singleElement()
                .satisfies(p -> assertThat(p.what()).contains("gone.html"));

        paper(Papers.saying("https://www.knowandsee.co.uk/leaflet.pdf", "Read on"));
        assertThat(problems()).isEmpty();
    }

    @Test
    void a_leaflet_that_nobody_can_read_is_not_published() throws Exception {
        paper(Papers.locked("secret", "Ring 0800 1111"));
        assertThat(problems()).singleElement().satisfies(p -> {
            assertThat(p.what()).contains("`leaflet.pdf` asks for a password");
            assertThat(p.remedy()).isEqualTo("save it without a password");
            assertThat(p.rule()).isEqualTo("documents/unread");
        });
    }

    @Test
    void a_message_to_a_short_code_that_does_not_exist_is_a_problem() throws Exception {
        var wrong =
                new ProofSite(folder).page("<a href=\"sms:852589999\">Text</a>").problems();
        assertThat(wrong).anySatisfy(p -> assertThat(p.what()).contains("message can be sent to"));

        assertThat(new ProofSite(folder).page("<a href=\"sms:85258\">Text</a>").problems())
                .isEmpty();
    }

    private void paper(byte[] bytes) throws Exception {
        Files.write(folder.resolve("leaflet.pdf"), bytes);
    }

    private java.util.List<Problem> problems() {
        return new ProofSite(folder).problems();
    }
}
