package uk.co.knowandsee.signpost.edition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.problem.Where;

/** Finds services and areas that no edition shows: somebody keeps them right for nobody. */
public final class UnusedRecords {

    public static final Rule UNUSED =
            Rule.warning("editions/unused", "a record that no edition shows reaches nobody, however right it is");

    private final Editions editions;

    public UnusedRecords(Editions editions) {
        this.editions = editions;
    }

    public void check(Directory whole, Problems problems) {
        var services = new HashSet<String>();
        var areas = new HashSet<String>();
        editions.all().forEach(edition -> {
            edition.localServices().forEach(named -> services.add(named.text()));
            edition.areas().forEach(named -> areas.add(named.text()));
        });
        whole.services().stream()
                .filter(service -> !LocalDirectory.isNational(service))
                .forEach(
                        service -> tell("service", service.id(), service.where(), services, "localServices", problems));
        whole.areas().forEach(area -> tell("area", area.id(), area.where(), areas, "areas", problems));
    }

    private static void tell(String kind, String id, Where where, Set<String> used, String key, Problems problems) {
        if (!used.contains(id)) {
            problems.add(UNUSED.broken(
                    Where.file(where.file()),
                    "no edition shows the " + kind + " `" + id + "`",
                    "name it under `" + key + "` of an edition in editions/, or delete the file"));
        }
    }

    /** Every rule that it can find broken. */
    public static List<Rule> rules() {
        return List.of(UNUSED);
    }
}
