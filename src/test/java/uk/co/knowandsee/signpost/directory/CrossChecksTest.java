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
    void a_district_of_two_areas_is_partly_elsewhere_in_both() {
        var other = SampleSite.TOWN_TEXT.replace("id: town", "id: village").replace("Townham", "Villham");

        site.with(
                "data/areas/village.yaml", other.replace("[TO1, TO2]", "[VI1]").replace("TO4", "TO3, TO5"));
        assertThat(only().toString())
                .as("twice in one file")
                .startsWith("data/areas/village.yaml:7:52  `TO3` is also a district in data/areas/village.yaml\n"
                        + "    -> leave it once");

        site = new SampleSite(folder);
        site.with(
                "data/areas/village.yaml",
                other.replace("[TO1, TO2]", "[VI1]").replace("TO3", "TO4").replace("partly: [TO4]", "partly: [TO3]"));
        assertThat(site.problems()).as("shared in both").isEmpty();

        site = new SampleSite(folder);
        site.with(
                "data/areas/village.yaml",
                other.replace("[TO1, TO2]", "[TO4, TO1]").replace("mostly: [TO3], partly: [TO4], ", ""));
        assertThat(site.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "data/areas/village.yaml:7:22  `TO4` is also a district in data/areas/town.yaml\n"
                                + "    -> name it under `mostly` or `partly` in both files, or only in the one where it is",
                        "data/areas/village.yaml:7:27  `TO1` is also a district in data/areas/town.yaml\n"
                                + "    -> name it under `mostly` or `partly` in both files, or only in the one where it is");
    }

    @Test
    void a_place_is_in_one_area() {
        site.with(
                "data/areas/village.yaml",
                SampleSite.TOWN_TEXT.replace("id: town", "id: village").replaceAll("districts:.*\n", ""));

        assertThat(only().toString())
                .isEqualTo("data/areas/village.yaml:6:10  `Townham` is also a place in data/areas/town.yaml\n"
                        + "    -> leave it in the area where it is, or add to each what tells the two apart");
    }

    @Test
    void a_district_has_the_form_of_one() {
        for (var wrong : new String[] {"WA7 4", "wa7", "W", "WA", "7WA", "WA123", "WA7!", "<b>"}) {
            assertThat(new SampleSite(folder)
                            .with(SampleSite.TOWN, SampleSite.TOWN_TEXT.replace("TO2", "\"" + wrong + "\""))
                            .problems())
                    .as(wrong)
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.where().line()).isEqualTo(7));
        }
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
