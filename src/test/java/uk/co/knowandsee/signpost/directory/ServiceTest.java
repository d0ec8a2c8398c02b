package uk.co.knowandsee.signpost.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.co.knowandsee.signpost.problem.Problems;

class ServiceTest {

    private final Directory directory =
            new DirectoryReader(LocalDate.of(2026, 11, 22)).read(Path.of("").toAbsolutePath(), new Problems());

    @Test
    void a_service_with_a_website_sends_readers_there_for_hours_that_we_do_not_know() {
        assertThat(answersOf("childline")).isEqualTo("check the website for opening times");
    }

    @Test
    void a_service_without_one_does_not() {
        assertThat(answersOf("british-transport-police")).isEqualTo("we do not know yet when they answer");
    }

    @Test
    void hours_that_are_known_are_said() {
        assertThat(answersOf("emergency-999")).isEqualTo("any time, day or night");
    }

    private String answersOf(String id) {
        var service = directory.find(id).orElseThrow();
        return service.answers(service.contacts().get(0));
    }
}
