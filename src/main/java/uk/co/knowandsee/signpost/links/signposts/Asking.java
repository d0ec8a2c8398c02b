package uk.co.knowandsee.signpost.links.signposts;

import java.net.URI;
import java.util.List;
import java.util.SortedMap;
import uk.co.knowandsee.signpost.links.inquiry.Answer;
import uk.co.knowandsee.signpost.links.inquiry.Question;

/** Whoever finds out about addresses, e.g. {@code inquiry::ask}. The seam to the network. */
@FunctionalInterface
public interface Asking {

    /** An answer for every question, by address. */
    SortedMap<URI, Answer> ask(List<Question> questions) throws InterruptedException;
}
