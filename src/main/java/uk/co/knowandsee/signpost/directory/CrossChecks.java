package uk.co.knowandsee.signpost.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Suggestion;
import uk.co.knowandsee.signpost.yaml.YamlPart;

/** Checks what no single file can know: that every id named somewhere exists, once, and that every area is covered. */
final class CrossChecks {

    private static final Set<String> REGIONS = Set.of("uk", "england-and-wales", "england", "cheshire", "humberside");

    private final List<DataFile<Service>> services;
    private final List<DataFile<Area>> areas;
    private final Problems problems;

    CrossChecks(List<DataFile<Service>> services, List<DataFile<Area>> areas, Problems problems) {
        this.services = services;
        this.areas = areas;
        this.problems = problems;
    }

    void run() {
        eachIdOnce(services);
        eachIdOnce(areas);
        var serviceIds = idsOf(services);
        var places = idsOf(areas);
        places.addAll(REGIONS);
        roots(services).forEach(service -> {
            service.list("notFor").stream()
                    .flatMap(n -> n.part("instead").stream())
                    .forEach(id -> exists(id, "service", serviceIds));
            service.list("areas").forEach(id -> exists(id, "area", places));
        });
        roots(areas).forEach(area -> {
            area.part("frontDoor").ifPresent(id -> exists(id, "service", serviceIds));
            area.list("alsoLocal").forEach(id -> exists(id, "service", serviceIds));
            area.part("frontDoor").ifPresent(this::coversDayAndNight);
        });
        new Neighbours(problems).check(areas);
    }

    private <T> void eachIdOnce(Collection<DataFile<T>> files) {
        var firstWith = new HashMap<String, String>();
        for (var file : files) {
            var earlier = file.id().isEmpty() ? null : firstWith.putIfAbsent(file.id(), file.path());
            if (earlier != null) {
                problems.error(
                        file.root().flatMap(r -> r.part("id")).orElseThrow().where(),
                        "`" + file.id() + "` is also the id of " + earlier,
                        "give each file an id of its own: the name of the file");
            }
        }
    }

    /** An id counts as known even if its file has faults: those are reported there, not here as well. */
    private static <T> Set<String> idsOf(Collection<DataFile<T>> files) {
        var ids = new HashSet<String>();
        files.forEach(f -> ids.addAll(List.of(f.stem(), f.id())));
        ids.remove("");
        return ids;
    }

    private static <T> Stream<YamlPart> roots(Collection<DataFile<T>> files) {
        return files.stream().map(DataFile::root).flatMap(Optional::stream);
    }

    private void exists(YamlPart id, String kind, Set<String> known) {
        if (!id.text().isEmpty() && !known.contains(id.text())) {
            problems.error(
                    id.where(),
                    "there is no " + kind + " " + id.quoted(),
                    Suggestion.among("Known " + kind + "s", id.text(), known));
        }
    }

    /** A child in danger at night is not helped by an office number. */
    private void coversDayAndNight(YamlPart frontDoor) {
        services.stream()
                .filter(f -> f.stem().equals(frontDoor.text()))
                .flatMap(f -> f.entry().stream())
                .forEach(service -> {
                    needs(frontDoor, service, Contact.Purpose.DAY, "day");
                    needs(frontDoor, service, Contact.Purpose.OUT_OF_HOURS, "out-of-hours");
                });
    }

    private void needs(YamlPart frontDoor, Service service, Contact.Purpose purpose, String written) {
        boolean has = service.contacts().stream()
                .anyMatch(c -> c instanceof Contact.Phone phone && phone.purpose() == purpose);
        if (!has) {
            problems.add(DirectoryRules.AREA_COVERED.broken(
                    frontDoor.where(),
                    "the front door " + frontDoor.quoted() + " has no " + written + " number",
                    "add a phone with `purpose: " + written + "` to "
                            + service.where().file()));
        }
    }
}
