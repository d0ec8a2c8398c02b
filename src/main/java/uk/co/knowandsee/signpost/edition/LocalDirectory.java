package uk.co.knowandsee.signpost.edition;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.co.knowandsee.signpost.directory.Area;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.directory.Service;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Suggestion;

/** The part of the directory that one edition shows: its areas, its local services, and all that help everywhere. */
public final class LocalDirectory {

    private static final Set<String> EVERYWHERE = Set.of("uk", "england", "england-and-wales");

    private final Edition edition;
    private final Directory whole;
    private final Problems problems;

    /** @param problems hears of names that the directory does not hold, and of services that need another */
    public LocalDirectory(Edition edition, Directory whole, Problems problems) {
        this.edition = edition;
        this.whole = whole;
        this.problems = problems;
    }

    /** Whether a service helps in every edition. */
    static boolean isNational(Service service) {
        return service.areas().stream().anyMatch(EVERYWHERE::contains);
    }

    public Directory read() {
        var areaIds = ids(edition.areas());
        var local = ids(edition.localServices());
        edition.areas().forEach(this::checkArea);
        edition.localServices().forEach(this::checkService);
        var services = whole.services().stream()
                .filter(service -> isNational(service) || local.contains(service.id()))
                .toList();
        var areas = whole.areas().stream()
                .filter(area -> areaIds.contains(area.id()))
                .toList();
        var here = new Directory(services, areas, elsewhere(services, areas), whole.bankHolidays());
        services.forEach(service -> checkInstead(service, here));
        return here;
    }

    private Directory.Elsewhere elsewhere(List<Service> services, List<Area> areas) {
        var others = new TreeSet<String>();
        whole.services().stream()
                .filter(service -> !services.contains(service))
                .forEach(service -> others.add(service.id()));
        var otherAreas = new TreeSet<String>();
        whole.areas().stream().filter(area -> !areas.contains(area)).forEach(area -> otherAreas.add(area.id()));
        return new Directory.Elsewhere(edition.id(), others, otherAreas);
    }

    private void checkArea(Named named) {
        var area = whole.findArea(named.text());
        if (area.isEmpty()) {
            var known = whole.areas().stream().map(Area::id).toList();
            problems.error(
                    named.where(),
                    "there is no area `" + named.text() + "`",
                    Suggestion.among("Known areas", named.text(), known));
            return;
        }
        needs(named, area.get().frontDoor());
        area.get().alsoLocal().forEach(service -> needs(named, service));
    }

    /** An id that no file has is told where the area names it. */
    private void needs(Named area, String id) {
        boolean missing = whole.find(id)
                .filter(service -> !isNational(service))
                .filter(service -> !ids(edition.localServices()).contains(id))
                .isPresent();
        if (missing) {
            problems.error(
                    area.where(),
                    "the area `" + area.text() + "` needs the service `" + id + "`, which this edition leaves out",
                    "add `" + id + "` to `localServices`");
        }
    }

    private void checkService(Named named) {
        if (whole.find(named.text()).isEmpty()) {
            var known = whole.services().stream().map(Service::id).toList();
            problems.error(
                    named.where(),
                    "there is no service `" + named.text() + "`",
                    Suggestion.among("Known services", named.text(), known));
        }
    }

    /** Somebody whom a service cannot help is sent on, and has to find the other one in this edition. */
    private void checkInstead(Service service, Directory here) {
        service.notFor().stream()
                .filter(other -> here.find(other.instead()).isEmpty()
                        && whole.find(other.instead()).isPresent())
                .forEach(other -> problems.error(
                        edition.where(),
                        "`" + service.id() + "` sends people on to `" + other.instead()
                                + "`, which this edition leaves out",
                        "add `" + other.instead() + "` to `localServices`, or name another service in "
                                + service.where().file()));
    }

    private static Set<String> ids(List<Named> named) {
        return named.stream().map(Named::text).collect(Collectors.toSet());
    }
}
