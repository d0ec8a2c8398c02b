package uk.co.knowandsee.signpost.directory;

import java.net.URI;
import java.util.List;

/**
 * A directory without ways that lead nowhere good.
 *
 * @param directory as it is shown to readers
 * @param changes what is shown otherwise than its files say
 */
public record Rerouted(Directory directory, List<Change> changes) {

    public Rerouted {
        changes = List.copyOf(changes);
    }

    /**
     * One way that was taken out.
     *
     * @param service as its file has it
     * @param address that no page may lead to
     * @param instead what readers are told
     */
    public record Change(Service service, URI address, String instead) {}
}
