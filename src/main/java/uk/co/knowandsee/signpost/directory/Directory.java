package uk.co.knowandsee.signpost.directory;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Every service and area, each once.
 *
 * @param services by name, as the A to Z shows them
 * @param areas by name
 * @param elsewhere what only other editions of the site show
 * @param bankHolidays on which days many of them are closed
 */
public record Directory(List<Service> services, List<Area> areas, Elsewhere elsewhere, BankHolidays bankHolidays) {

    public static final Directory EMPTY = new Directory(List.of(), List.of());

    /**
     * What the site's files hold and the edition that is baked does not show.
     *
     * @param edition its id; empty when there are no editions
     * @param services ids
     * @param areas ids
     */
    public record Elsewhere(String edition, Set<String> services, Set<String> areas) {

        public static final Elsewhere NOTHING = new Elsewhere("", Set.of(), Set.of());

        public Elsewhere {
            services = Set.copyOf(services);
            areas = Set.copyOf(areas);
        }
    }

    public Directory(List<Service> services, List<Area> areas) {
        this(services, areas, Elsewhere.NOTHING, BankHolidays.UNKNOWN);
    }

    /** Sorts both lists by name, as the A to Z shows them. */
    public Directory {
        services = services.stream()
                .sorted(Comparator.comparing((Service s) -> s.name().toLowerCase(Locale.ROOT))
                        .thenComparing(Service::id))
                .toList();
        areas = areas.stream().sorted(Comparator.comparing(Area::name)).toList();
    }

    public Optional<Service> find(String id) {
        return services.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /**
     * As readers should see it while some addresses lead nowhere good: services without those, and where a service has
     * no other way, with 999, 101 and Childline in its place.
     */
    public Rerouted without(Predicate<URI> condemned) {
        var detour = new Detour(this);
        var shown = new ArrayList<Service>();
        var changes = new ArrayList<Rerouted.Change>();
        for (var service : services) {
            var way = detour.around(service, condemned);
            shown.add(way.shown());
            way.taken()
                    .forEach(contact ->
                            changes.add(new Rerouted.Change(service, URI.create(contact.href()), way.instead())));
        }
        return changes.isEmpty()
                ? new Rerouted(this, List.of())
                : new Rerouted(new Directory(shown, areas, elsewhere, bankHolidays), changes);
    }

    /**
     * As readers should see it on a day: a service whose check is overdue then is shown with 999, 101 and, where it is
     * for young people, Childline in place of its own contacts, and says so. Those three themselves stay as they are. Bank
     * holidays that are over are left out.
     */
    public Directory asOf(LocalDate today) {
        var detour = new Detour(this);
        var shown = services.stream()
                .map(service -> service.evidence().isStale(today) ? detour.instead(service) : service)
                .toList();
        return new Directory(shown, areas, elsewhere, bankHolidays.from(today));
    }

    /** Where the areas' postcode districts are from, each source once: whose data it is has to stand beside them. */
    public List<String> districtSources() {
        return areas.stream()
                .map(area -> area.districts().source())
                .filter(source -> !source.isEmpty())
                .distinct()
                .toList();
    }

    public Optional<Area> findArea(String id) {
        return areas.stream().filter(a -> a.id().equals(id)).findFirst();
    }
}
