package uk.co.knowandsee.signpost.links.paper;

import java.util.List;
import java.util.Optional;

/**
 * What a PDF says.
 *
 * @param sheets its pages, as far as they could be read
 * @param flaw why it could not be read to its end; empty when it was
 */
public record Paper(List<Sheet> sheets, Optional<Flaw> flaw) {

    public Paper {
        sheets = List.copyOf(sheets);
    }

    static Paper unread(String what, String remedy) {
        return new Paper(List.of(), Optional.of(new Flaw(what, remedy)));
    }

    /**
     * One page.
     *
     * @param number the first page is 1
     * @param text as a reader would read it, line by line
     * @param links where its links lead, as written
     */
    public record Sheet(int number, String text, List<String> links) {
        public Sheet {
            links = List.copyOf(links);
        }
    }

    /** @param what following the file's name in a sentence */
    public record Flaw(String what, String remedy) {}
}
