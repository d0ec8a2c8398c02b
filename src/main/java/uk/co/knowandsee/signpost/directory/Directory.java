package uk.co.knowandsee.signpost.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Every service and area, each once. */
public record Directory(List<Service> services, List<Area> areas) {

    public static final Directory EMPTY = new Directory(List.of(), List.of());

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

    public Optional<Area> findArea(String id) {
        return areas.stream().filter(a -> a.id().equals(id)).findFirst();
    }
}
