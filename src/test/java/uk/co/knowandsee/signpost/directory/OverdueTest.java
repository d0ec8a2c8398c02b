package uk.co.knowandsee.signpost.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers are shown of services that nobody has looked at for too long. */
class OverdueTest {

    private static final LocalDate LAST_GOOD_DAY = LocalDate.of(2027, 4, 30); // 180 days after 1 November 2026
    private static final LocalDate OVERDUE = LAST_GOOD_DAY.plusDays(1);

    @TempDir
    Path folder;

    private Directory directory;

    @BeforeEach
    void a_directory_with_the_three_that_everything_falls_back_on() {
        directory = new SampleSite(folder)
                .with("data/services/childline.yaml", lastResort("childline", "0800 1111"))
                .with("data/services/police-101.yaml", lastResort("police-101", "101"))
                .with("data/services/emergency-999.yaml", lastResort("emergency-999", "999"))
                .with("data/services/trade.yaml", lastResort("trade", "116 123").replace("everyone", "business"))
                .read();
    }

    @Test
    void on_its_last_good_day_a_service_is_shown_as_its_file_has_it() {
        assertThat(directory.asOf(LAST_GOOD_DAY).find("helpline")).isEqualTo(directory.find("helpline"));
    }

    @Test
    void the_day_after_others_stand_in_place_of_its_contacts_and_it_says_why() {
        var shown = directory.asOf(OVERDUE).find("helpline").orElseThrow();

        assertThat(shown.contacts()).extracting(Contact::shown).containsExactly("0800 1111", "101", "999");
        assertThat(shown.contacts()).allMatch(contact -> contact instanceof Contact.Elsewhere);
        assertThat(shown.summary())
                .isEqualTo("They listen. Nobody has checked this service’s details since 1 November 2026, so we do not"
                        + " show them until somebody has. You can ring childline on 0800 1111, police-101 or"
                        + " emergency-999.");
        assertThat(shown.name()).isEqualTo("Helpline");
    }

    @Test
    void nothing_is_promised_that_only_a_fresh_check_can_vouch_for() {
        var shown = directory.asOf(OVERDUE).find("helpline").orElseThrow();

        assertThat(shown.access()).isEqualTo(Access.UNKNOWN);
        assertThat(shown.anonymity()).isEqualTo(Anonymity.UNKNOWN);
        assertThat(shown.whatHappens()).isEmpty();
        assertThat(shown.promise().phones()).isEmpty();
    }

    @Test
    void who_is_no_child_is_not_sent_to_childline() {
        assertThat(directory.asOf(OVERDUE).find("trade").orElseThrow().contacts())
                .extracting(Contact::shown)
                .containsExactly("101", "999");
    }

    @Test
    void what_everything_falls_back_on_stays_however_old_its_check_is() {
        var shown = directory.asOf(LocalDate.of(2040, 1, 1));

        assertThat(shown.find("childline")).isEqualTo(directory.find("childline"));
        assertThat(shown.find("police-101")).isEqualTo(directory.find("police-101"));
        assertThat(shown.find("emergency-999")).isEqualTo(directory.find("emergency-999"));
    }

    @Test
    void a_directory_without_those_three_still_sends_readers_to_the_police() {
        var alone = new SampleSite(folder.resolve("alone")).read().asOf(OVERDUE);

        assertThat(alone.find("helpline").orElseThrow().contacts())
                .extracting(Contact::shown)
                .containsExactly("101", "999");
    }

    private static String lastResort(String id, String number) {
        return SampleSite.DOOR_TEXT
                .replace("id: door", "id: " + id)
                .replace("name: Front door", "name: " + id)
                .replace("areas: [town]", "areas: [uk]")
                .replace("0300 123 5012", number)
                .replace("  - { kind: phone, value: \"0300 123 5022\", purpose: out-of-hours }\n", "");
    }
}
