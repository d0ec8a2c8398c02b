package uk.co.knowandsee.signpost.links.inquiry;

import java.net.URI;
import java.util.Optional;
import uk.co.knowandsee.signpost.links.reading.Expected;
import uk.co.knowandsee.signpost.links.reading.Likeness;

/**
 * An address to find out about.
 *
 * @param address as written, with its fragment
 * @param expected what its page should say
 * @param before what its page was when it was last good
 * @param ownerBefore whom its certificate named then; empty when not known
 * @param remembered whether somebody wants to remember what the page is today; a likeness takes some kilobytes
 */
public record Question(
        URI address, Expected expected, Optional<Likeness> before, String ownerBefore, boolean remembered) {

    /** About a link that promises nothing and was never seen. */
    public static Question about(URI address) {
        return new Question(address, Expected.NOTHING, Optional.empty(), "", false);
    }
}
