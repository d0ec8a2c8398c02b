package uk.co.knowandsee.signpost.edition;

import java.util.List;
import java.util.Optional;

/**
 * Every edition of a site, by id.
 *
 * @param all those whose file could be read
 * @param ids the ids of all, also of those that could not be read
 */
public record Editions(List<Edition> all, List<String> ids) {

    public Editions {
        all = List.copyOf(all);
        ids = List.copyOf(ids);
    }

    /** Whether the site is one for everybody. */
    public boolean isEmpty() {
        return ids.isEmpty();
    }

    public Optional<Edition> find(String id) {
        return all.stream().filter(edition -> edition.id().equals(id)).findFirst();
    }
}
