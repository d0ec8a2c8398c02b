package uk.co.knowandsee.signpost.markdown;

import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.directory.Service;

/** Draws a service's card for a page. The templates do it; this room only knows where the card goes. */
@FunctionalInterface
public interface Cards {

    /** @param level of the card's heading, one below the heading that it stands under */
    String draw(Service service, Page page, int level);
}
