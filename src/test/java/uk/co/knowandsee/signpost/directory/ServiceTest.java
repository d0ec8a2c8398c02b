package uk.co.knowandsee.signpost.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.co.knowandsee.signpost.problem.Problems;

class ServiceTest {

    private final Directory directory =
            new DirectoryReader(LocalDate.of(2026, 11, 25)).read(Path.of("").toAbsolutePath(), new Problems());

    @Test
    void a_service_with_a_website_sends_readers_there_for_hours_that_we_do_not_know() {
        assertThat(answersOf("childline")).isEqualTo("check the website for opening times");
    }

    @Test
    void a_service_without_one_does_not() {
        assertThat(answersOf("british-transport-police")).isEqualTo("we do not know yet when they answer");
    }

    @Test
    void hours_that_nobody_knows_are_said_once_on_a_card() {
        var childline = directory.find("childline").orElseThrow();

        assertThat(childline.contacts().stream()
                        .filter(contact -> List.of("phone", "text", "chat").contains(contact.kind()))
                        .map(childline::answers))
                .containsExactly("check the website for opening times", "");
    }

    @Test
    void what_nobody_has_found_out_is_said() {
        assertThat(directory.find("childline").orElseThrow().openQuestions())
                .containsExactly(
                        "if they will ask who you are",
                        "if you can text them",
                        "if you can use relay or a textphone",
                        "if they speak other languages",
                        "what happens when you get in touch");
        assertThat(directory.find("fearless").orElseThrow().openQuestions())
                .as("they say that nobody has to give a name, and nobody rings them")
                .doesNotContain("if they will ask who you are", "if you can use relay or a textphone");
    }

    @Test
    void hours_that_are_known_are_said() {
        assertThat(answersOf("emergency-999")).isEqualTo("any time, day or night");
    }

    @Test
    void the_line_for_the_day_comes_before_that_for_the_night_and_each_purpose_has_one() {
        assertThat(linesOf("east-riding-front-door")).containsExactly("101", "01377 241273");
        assertThat(linesOf("cheshire-west-front-door")).containsExactly("0300 123 7047", "01244 977277");
        assertThat(linesOf("childline")).containsExactly("0800 1111");
        assertThat(linesOf("ceop-safety-centre")).isEmpty();
    }

    private List<String> linesOf(String id) {
        return directory.find(id).orElseThrow().dayAndNight().stream()
                .map(Contact::shown)
                .toList();
    }

    private String answersOf(String id) {
        var service = directory.find(id).orElseThrow();
        return service.answers(service.contacts().get(0));
    }
}
