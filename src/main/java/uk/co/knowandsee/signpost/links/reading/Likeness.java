package uk.co.knowandsee.signpost.links.reading;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is remembered of a page, enough to notice that it became another one and to show a person what changed.
 *
 * @param title of the page
 * @param language its language as two letters, e.g. {@code en}; empty when nobody can tell
 * @param simHash 64 bits of its main text; pages that differ a little differ in a few bits
 * @param length words of its main text
 * @param words its most frequent telling words with how often each stands there
 * @param excerpt its most telling lines: headings, numbers, opening hours; a few, each short
 * @param hosts the other sites that it links to, by what somebody registered, e.g. {@code nspcc.org.uk}
 */
public record Likeness(
        String title,
        String language,
        long simHash,
        int length,
        SortedMap<String, Integer> words,
        List<String> excerpt,
        List<String> hosts) {

    public Likeness {
        words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
        excerpt = List.copyOf(excerpt);
        hosts = List.copyOf(hosts);
    }
}
