package uk.co.knowandsee.signpost.selfcheck;

import java.util.List;

/**
 * Where a way through the questions ends, on a page of its own.
 *
 * @param id part of its address
 * @param title what a reader takes away
 * @param text in Markdown
 * @param services ids of those who can help
 */
record Ending(Written id, Written title, Written text, List<Written> services) {

    Ending {
        services = List.copyOf(services);
    }
}
