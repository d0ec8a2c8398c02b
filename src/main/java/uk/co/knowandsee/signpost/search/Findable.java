package uk.co.knowandsee.signpost.search;

import java.util.List;

/**
 * A page, or a service on the A to Z page, as the search knows it.
 *
 * @param address from the site's root, e.g. {@code parents/signs.html} or {@code help/services.html#childline}
 * @param title as the results show it
 * @param summary one sentence, shown below the title
 * @param folder its top folder, e.g. {@code parents}; empty at the root
 * @param section what the results call that part of the site, e.g. {@code I'm a parent or carer}; may be empty
 * @param headings the headings in it
 * @param body everything else in it
 */
public record Findable(
        String address,
        String title,
        String summary,
        String folder,
        String section,
        List<String> headings,
        List<String> body) {

    public Findable {
        headings = List.copyOf(headings);
        body = List.copyOf(body);
    }
}
