package uk.co.knowandsee.signpost.directory;

import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Suggestion;
import uk.co.knowandsee.signpost.problem.Where;

/** Says of a service or area that a writer names, and the directory does not hold, whether it is a slip or elsewhere. */
public final class Unlisted {

    private final Directory directory;

    public Unlisted(Directory directory) {
        this.directory = directory;
    }

    /**
     * @param written the writer's words for it, e.g. {@code service:childline}
     * @param otherwise what is wrong when nobody has it, e.g. {@code is not in the directory}
     */
    public Problem service(Where where, String written, String id, String otherwise) {
        var known = directory.services().stream().map(Service::id).toList();
        return directory.elsewhere().services().contains(id)
                ? leftOut(where, written, id, "localServices")
                : slip(where, written, otherwise, Suggestion.among("known services", id, known));
    }

    public Problem area(Where where, String id) {
        var known = directory.areas().stream().map(Area::id).toList();
        return directory.elsewhere().areas().contains(id)
                ? leftOut(where, id, id, "areas")
                : slip(where, id, "is not an area in the directory", Suggestion.among("known areas", id, known));
    }

    private Problem leftOut(Where where, String written, String id, String key) {
        var edition = directory.elsewhere().edition();
        return Problem.error(
                where,
                "`" + written + "` is left out of the edition " + edition,
                "name one that every edition has, or add `" + id + "` to `" + key + "` in editions/" + edition
                        + ".yaml");
    }

    private static Problem slip(Where where, String written, String otherwise, String remedy) {
        return Problem.error(where, "`" + written + "` " + otherwise, remedy);
    }
}
