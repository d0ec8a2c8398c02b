package uk.co.knowandsee.signpost.links.reading;

import java.util.List;
import java.util.Set;
import uk.co.knowandsee.signpost.directory.Hours;
import uk.co.knowandsee.signpost.directory.PhoneNumber;

/**
 * What a page has to say for a link to it to be the help that we promised.
 *
 * @param phones numbers that have to stand on it, in any spacing
 * @param words words or names that have to stand on it, each
 * @param names every name of the service; at least one of them, or one of {@code words}, marks the page as theirs
 * @param language two letters, e.g. {@code en}; empty when any will do
 * @param hours when the service answers, if the directory knows; compared only with hours that the page carries as data
 * @param hosts hosts that belong to the service besides the one that was asked, e.g. after a change of name
 */
public record Expected(
        List<PhoneNumber> phones,
        List<String> words,
        List<String> names,
        String language,
        List<Hours.Weekly> hours,
        Set<String> hosts) {

    /** Of a link that promises nothing. */
    public static final Expected NOTHING = new Expected(List.of(), List.of(), List.of(), "", List.of(), Set.of());

    public Expected {
        phones = List.copyOf(phones);
        words = List.copyOf(words);
        names = List.copyOf(names);
        hours = List.copyOf(hours);
        hosts = Set.copyOf(hosts);
    }

    /** Whether it belongs to a service of the directory. */
    public boolean isService() {
        return !names.isEmpty();
    }
}
