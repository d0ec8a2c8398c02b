package uk.co.knowandsee.signpost.directory;

import java.util.HashMap;
import java.util.HashSet;
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
        var here = new HashSet<String>();
        area.part("districts").ifPresent(districts -> {
            for (var key : new String[] {"whole", "mostly", "partly"}) {
                for (var district : districts.list(key)) {
                    if (here.add(district.text())) {
                        shared(path, district, !key.equals("whole"));
                    } else {
                        clash(district, path, "leave it once: under `whole`, `mostly` or `partly`");
                    }
                }
            }
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

    private void shared(String path, YamlPart district, boolean shared) {
        var earlier = districts.putIfAbsent(district.text(), new Claim(path, shared));
        if (earlier != null && !(shared && earlier.shared())) {
            clash(
                    district,
                    earlier.path(),
                    "name it under `mostly` or `partly` in both files, or only in the one where it is");
        }
    }

    private void clash(YamlPart district, String path, String remedy) {
        problems.error(district.where(), district.quoted() + " is also a district in " + path, remedy);
    }
}
