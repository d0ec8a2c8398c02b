package uk.co.knowandsee.signpost.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.co.knowandsee.signpost.problem.Problem;

class CrossChecksTest {

    @TempDir
    Path folder;

    private SampleSite site;

    @BeforeEach
    void aSiteWithoutFaults() {
        site = new SampleSite(folder);
    }

    @Test
    void an_area_needs_a_front_door_that_exists() {
        site.with(SampleSite.TOWN, SampleSite.TOWN_TEXT.replace("frontDoor: door", "frontDoor: dor"));

        assertThat(only().toString())
                .isEqualTo("data/areas/town.yaml:3:12  there is no service `dor`\n"
                        + "    -> did you mean `door`? Known services: door, helpline");
    }

    @Test
    void a_local_service_has_to_exist() {
        site.with(SampleSite.TOWN, SampleSite.TOWN_TEXT.replace("[helpline]", "[helpline, hepline]"));

        assertThat(only().toString()).startsWith("data/areas/town.yaml:4:23  there is no service `hepline`");
    }

    @Test
    void a_front_door_without_a_night_number_leaves_children_alone_at_night() {
        site.with(SampleSite.DOOR, SampleSite.DOOR_TEXT.replace("purpose: out-of-hours", "purpose: any-time"));

        assertThat(only().toString())
                .isEqualTo(
                        "data/areas/town.yaml:3:12  the front door `door` has no out-of-hours number  [coverage/area]\n"
                                + "    -> add a phone with `purpose: out-of-hours` to data/services/door.yaml");
    }

    @Test
    void a_front_door_needs_a_day_number_too() {
        site.with(SampleSite.DOOR, SampleSite.DOOR_TEXT.replace("purpose: day", "purpose: out-of-hours"));

        assertThat(only().what()).isEqualTo("the front door `door` has no day number");
    }

    @Test
    void an_id_belongs_to_one_file() {
        site.with("data/services/helpline-copy.yaml", SampleSite.HELPLINE_TEXT);

        assertThat(site.problems())
                .extracting(p -> p.where() + "  " + p.what())
                .containsExactly(
                        "data/services/helpline-copy.yaml:1:5  the id `helpline` is not the name of the file",
                        "data/services/helpline.yaml:1:5  `helpline` is also the id of data/services/helpline-copy.yaml");
    }

    @Test
    void a_file_with_faults_is_not_also_called_missing() {
        site.with(SampleSite.DOOR, SampleSite.DOOR_TEXT.replace("0300 123 5012", "0300 123 501"));

        assertThat(only().where()).hasToString("data/services/door.yaml:8:27");
    }

    @Test
    void a_file_that_is_not_yaml_is_not_also_called_missing() {
        site.with(SampleSite.DOOR, "id: [door");

        assertThat(only().where().file()).isEqualTo(SampleSite.DOOR);
    }

    @Test
    void areas_are_held_against_their_schema() {
        site.with(SampleSite.TOWN, SampleSite.TOWN_TEXT.replace("places: [Townham]", "towns: [Townham]"));

        assertThat(site.problems())
                .extracting(p -> p.where() + "  " + p.what())
                .containsExactly(
                        "data/areas/town.yaml:1:1  `places` is missing",
                        "data/areas/town.yaml:6:1  `towns` is not a key that can stand here");
    }

    private Problem only() {
        var problems = site.problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }
}
