package uk.co.knowandsee.signpost.links.reading;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.co.knowandsee.signpost.directory.Hours;

/**
 * What a person would take from a page.
 *
 * @param at where the page came from
 * @param isPage whether it is HTML; anything else (a PDF, a picture) has no text here
 * @param title of the page
 * @param headings its first-level headings
 * @param text its main text, without menus, footers and banners, one paragraph a line
 * @param everything all text that a reader can see, menus included
 * @param language as two letters; empty when nobody can tell
 * @param phones digits of every number on it, from its text, its links and its data, e.g. {@code 08001111}
 * @param hours opening hours that it carries as data
 * @param anchors every id and name that a fragment can lead to
 * @param hosts the other sites that it links to, by what somebody registered
 * @param parts host and path of its scripts, styles, pictures and frames, e.g. {@code cdn.example/park.js}
 * @param leadsOn where it sends its reader by itself: a refresh, a frame that is all there is, a script that does
 *     nothing else
 * @param needsScripts whether it is an empty frame that only scripts would fill
 * @param sketch hashes of the runs of four words of its main text, digits folded, for comparing pages
 */
public record Reading(
        URI at,
        boolean isPage,
        String title,
        List<String> headings,
        String text,
        String everything,
        String language,
        Set<String> phones,
        List<Hours.Weekly> hours,
        Set<String> anchors,
        Set<String> hosts,
        Set<String> parts,
        Optional<URI> leadsOn,
        boolean needsScripts,
        Sketch sketch) {

    public Reading {
        headings = List.copyOf(headings);
        phones = Set.copyOf(phones);
        hours = List.copyOf(hours);
        anchors = Set.copyOf(anchors);
        hosts = Set.copyOf(hosts);
        parts = Set.copyOf(parts);
    }

    /** Whether there is nothing on it that could be compared with what was promised. */
    boolean isUnreadable() {
        return needsScripts || everything.isBlank();
    }
}
