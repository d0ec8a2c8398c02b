package uk.co.knowandsee.signpost.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.yaml.YamlPart;

/** Checks that areas agree about their borders: a reader who types a postcode or a town is told of every area it may be. */
final class Neighbours {

    private final Problems problems;
    private final Map<String, Claim> districts = new HashMap<>();
    private final Map<String, String> towns = new HashMap<>();

    /** Who named a district first, and whether it was said to be shared. */
    private record Claim(String path, boolean shared) {}

    Neighbours(Problems problems) {
        this.problems = problems;
    }

    void check(List<DataFile<Area>> areas) {
        areas.forEach(file -> file.root().ifPresent(root -> check(file.path(), root)));
    }

    private void check(String path, YamlPart area) {
        area.list("places").forEach(place -> town(path, place));
        area.part("districts").ifPresent(districts -> {
            districts.list("whole").forEach(district -> district(path, district, false));
            districts.list("mostly").forEach(district -> district(path, district, true));
            districts.list("partly").forEach(district -> district(path, district, true));
        });
    }

    private void town(String path, YamlPart place) {
        var earlier = towns.putIfAbsent(place.text(), path);
        if (earlier != null && !earlier.equals(path)) {
            problems.error(
                    place.where(),
                    place.quoted() + " is also a place in " + earlier,
                    "leave it in the area where it is, or add to each what tells the two apart");
        }
    }

    private void district(String path, YamlPart written, boolean shared) {
        var earlier = districts.putIfAbsent(written.text(), new Claim(path, shared));
        if (earlier == null || (shared && earlier.shared() && !earlier.path().equals(path))) {
            return;
        }
        problems.error(
                written.where(),
                written.quoted() + " is also a district in " + earlier.path(),
                earlier.path().equals(path)
                        ? "leave it once: under `whole`, `mostly` or `partly`"
                        : "name it under `mostly` or `partly` in both files, or only in the one where it is");
    }
}
