package uk.co.knowandsee.signpost.directory;

import java.util.List;

/**
 * What a page of the service has to say today for our link to lead to the help that we promised.
 *
 * @param phones numbers that have to be on the page, in any spacing
 * @param words words that have to be on it, e.g. the name
 */
public record Promise(List<PhoneNumber> phones, List<String> words) {

    public Promise {
        phones = List.copyOf(phones);
        words = List.copyOf(words);
    }
}
