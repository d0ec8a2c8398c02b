package uk.co.knowandsee.signpost.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Severity;

class DirectoryReaderTest {

    @TempDir
    Path folder;

    @Test
    void a_site_without_data_has_an_empty_directory() {
        var problems = new Problems();

        var directory = new DirectoryReader(SampleSite.TODAY).read(folder, problems);

        assertThat(directory).isEqualTo(Directory.EMPTY);
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void everything_that_is_written_arrives() {
        var site = new SampleSite(folder);

        var service = site.read().find("helpline").orElseThrow();

        assertThat(site.problems()).isEmpty();
        assertThat(service.names())
                .containsExactly(
                        new Name("Helpline", LocalDate.of(2020, 1, 1), null),
                        new Name("Old Line", LocalDate.of(2001, 2, 3), LocalDate.of(2019, 12, 31)));
        assertThat(service.audiences()).containsExactly(Audience.YOUNG_PEOPLE, Audience.PARENTS);
        assertThat(service.notFor()).containsExactly(new Instead("Grown-ups", "door"));
        assertThat(service.ages()).isEqualTo(new Ages(OptionalInt.of(5), OptionalInt.of(18)));
        assertThat(service.contacts())
                .extracting(Contact::kind)
                .containsExactly("phone", "text", "chat", "web", "email", "post", "app");
        assertThat(service.contacts().get(0))
                .isEqualTo(new Contact.Phone(
                        new PhoneNumber("08001111", "0800 1111", Cost.FREE),
                        Contact.Purpose.DAY,
                        "By day",
                        new Hours.Always(),
                        OnBill.NO));
        assertThat(service.anonymity()).isEqualTo(Anonymity.YES);
        assertThat(service.access()).isEqualTo(new Access("By video", "18001 first", List.of("Welsh")));
        assertThat(service.evidence().recheckEvery()).isEqualTo(Period.ofDays(180));
        assertThat(service.evidence().verified()).isTrue();
        assertThat(service.promise().words()).containsExactly("Helpline");
        assertThat(service.where().file()).isEqualTo(SampleSite.HELPLINE);
    }

    @Test
    void hours_past_midnight_and_whole_days_are_told_apart() {
        var text = SampleSite.HELPLINE_TEXT.replace(
                "[\"Mon-Thu 08:30-17:00\"]", "[\"Mon-Thu 17:00-08:30\", \"Sat,Sun 00:00-24:00\"]");

        var service = new SampleSite(folder)
                .with(SampleSite.HELPLINE, text)
                .read()
                .find("helpline")
                .orElseThrow();

        assertThat(service.contacts().get(1).hours()).isInstanceOfSatisfying(Hours.Weekly.class, weekly -> {
            assertThat(weekly.spans().get(0).closes()).isEqualTo(LocalTime.of(8, 30));
            assertThat(weekly.bankHolidays()).isEqualTo(Hours.BankHolidays.CLOSED);
            assertThat(weekly.inWords())
                    .isEqualTo("Monday to Thursday, 5pm to 8.30am; Saturday and Sunday, all day;"
                            + " closed on bank holidays");
        });
    }

    @Test
    void a_check_that_is_too_old_is_a_warning_with_its_rule_and_the_service_stays() {
        var site = new SampleSite(folder)
                .with(SampleSite.HELPLINE, SampleSite.HELPLINE_TEXT.replace("2026-11-01", "2026-05-25"));

        assertThat(site.read().find("helpline")).isPresent();
        assertThat(site.problems())
                .containsExactly(new Problem(
                        new uk.co.knowandsee.signpost.problem.Where(SampleSite.HELPLINE, 26, 1),
                        Severity.WARNING,
                        "the check of 2026-05-25 was good for 180 days and is 1 day overdue, so readers are shown"
                                + " others who can help instead",
                        "open https://www.example.org/about or ring, confirm every number and the hours,"
                                + " then set `checkedOn:` to 2026-11-22",
                        "freshness/service"));
    }

    @Test
    void a_check_is_good_to_its_last_day() {
        var site = new SampleSite(folder)
                .with(SampleSite.HELPLINE, SampleSite.HELPLINE_TEXT.replace("2026-11-01", "2026-05-26"));

        assertThat(site.problems()).isEmpty();
    }

    @Test
    void a_stored_copy_never_makes_a_service_verified() {
        var site = new SampleSite(folder)
                .with(SampleSite.HELPLINE, SampleSite.HELPLINE_TEXT.replace("live-page", "stored-copy"));

        assertThat(site.read().find("helpline").orElseThrow().evidence().verified())
                .isFalse();
    }

    @Test
    void a_file_of_another_kind_is_not_passed_over() throws IOException {
        var site = new SampleSite(folder)
                .with("data/services/childline.yml", "id: childline")
                .with("data/areas/~$notes.docx", "")
                .with("data/services/.DS_Store", "");
        Files.createDirectories(folder.resolve("data/services/old.yaml"));

        assertThat(site.problems())
                .extracting(p -> p.where().toString())
                .containsExactly("data/areas/~$notes.docx", "data/services/childline.yml", "data/services/old.yaml");
    }

    @Test
    void health_counts_what_can_be_trusted() {
        var site = new SampleSite(folder)
                .with(SampleSite.HELPLINE, SampleSite.HELPLINE_TEXT.replace("2026-11-01", "2026-05-25"));

        var health = DirectoryHealth.of(site.read(), SampleSite.TODAY);

        assertThat(health.services()).isEqualTo(2);
        assertThat(health.verified()).isEqualTo(1);
        assertThat(health.stale()).isEqualTo(1);
        assertThat(health.byState())
                .containsEntry(Evidence.State.OWN_PAGE, 2)
                .containsEntry(Evidence.State.CONFLICT, 0)
                .hasSize(4);
    }
}
