package uk.co.knowandsee.signpost.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.co.knowandsee.signpost.problem.Problems;

/** The directory that this repository ships. */
class RealDirectoryTest {

    /** After every check that will ever be written here, so that only age is left to warn of. */
    private static final LocalDate LATER = LocalDate.of(2100, 1, 1);

    /** Still printed on other people's pages; they lead nowhere, to the wrong place, or cost money. */
    private static final Set<String> DEAD = Set.of(
            "08454580000",
            "01244350000",
            "01606275099",
            "08088084994",
            "08081689698",
            "0500700700",
            "0800700740",
            "88858");

    private final Problems problems = new Problems();
    private final Directory directory = new DirectoryReader(LATER).read(Path.of(""), problems);

    @Test
    void it_reads_without_an_error() {
        assertThat(problems.errors()).isEmpty();
    }

    @Test
    void the_services_of_the_help_block_are_there() {
        assertThat(Stream.of("emergency-999", "childline", "shout", "ceop-safety-centre", "crimestoppers")
                        .filter(id -> directory.find(id).isEmpty()))
                .isEmpty();
    }

    @Test
    void every_area_has_a_number_for_the_day_and_one_for_the_night() {
        assertThat(directory.areas())
                .extracting(Area::id)
                .containsExactly("cheshire-east", "cheshire-west-and-chester", "east-riding", "halton", "warrington");
        assertThat(directory.areas())
                .allSatisfy(area ->
                        assertThat(purposesOf(area)).contains(Contact.Purpose.DAY, Contact.Purpose.OUT_OF_HOURS));
    }

    @Test
    void no_dead_number_is_in_it() {
        assertThat(numbers()).doesNotContainAnyElementsOf(DEAD);
    }

    @Test
    void no_number_in_it_costs_more_than_a_normal_call() {
        assertThat(directory.services().stream()
                        .flatMap(s -> s.contacts().stream())
                        .filter(c -> c instanceof Contact.Phone phone && phone.cost() == Cost.PREMIUM))
                .isEmpty();
    }

    @Test
    void what_nobody_has_rung_or_opened_is_not_called_verified() {
        assertThat(directory.services())
                .filteredOn(s -> s.evidence().checkedBy().equals("desk research"))
                .isNotEmpty()
                .noneMatch(s -> s.evidence().verified());
    }

    @Test
    void a_summary_is_one_or_two_short_sentences() {
        assertThat(directory.services())
                .allSatisfy(s -> assertThat(s.summary())
                        .as(s.id())
                        .hasSizeBetween(20, 150)
                        .endsWith("."));
    }

    private Set<Contact.Purpose> purposesOf(Area area) {
        return directory.find(area.frontDoor()).orElseThrow().contacts().stream()
                .filter(Contact.Phone.class::isInstance)
                .map(phone -> ((Contact.Phone) phone).purpose())
                .collect(Collectors.toSet());
    }

    private Set<String> numbers() {
        return directory.services().stream()
                .flatMap(s -> s.contacts().stream())
                .map(c -> c.href().replaceAll("[^0-9]", ""))
                .collect(Collectors.toSet());
    }
}
