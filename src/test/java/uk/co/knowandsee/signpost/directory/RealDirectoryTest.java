package uk.co.knowandsee.signpost.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.co.knowandsee.signpost.problem.Problems;

/** The directory that this repository ships. */
class RealDirectoryTest {

    private static final LocalDate DAY_OF_RESEARCH = LocalDate.of(2026, 11, 22);

    private final Problems problems = new Problems();
    private final Directory directory = new DirectoryReader(DAY_OF_RESEARCH).read(Path.of(""), problems);

    @Test
    void it_reads_without_a_single_problem() {
        assertThat(problems.all()).isEmpty();
        assertThat(directory.services()).hasSize(28);
        assertThat(directory.areas()).hasSize(4);
    }
}
