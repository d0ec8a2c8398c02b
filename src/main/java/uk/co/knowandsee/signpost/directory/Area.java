package uk.co.knowandsee.signpost.directory;

import java.util.List;
import uk.co.knowandsee.signpost.problem.Where;

/**
 * A council area with its own front door. One file each, in {@code data/areas/<id>.yaml}.
 *
 * @param id lower case, digits and hyphens; the file name
 * @param name as people there say it
 * @param frontDoor the id of the service that takes reports about a child, by day and out of hours
 * @param alsoLocal ids of other services for this area
 * @param partnership the name of the safeguarding partnership
 * @param places towns, for readers who do not know which council is theirs
 * @param districts postcode districts, for the same readers
 * @param where the file it was read from
 */
public record Area(
        String id,
        String name,
        String frontDoor,
        List<String> alsoLocal,
        String partnership,
        List<String> places,
        Districts districts,
        Where where) {

    public Area {
        alsoLocal = List.copyOf(alsoLocal);
        places = List.copyOf(places);
    }
}
