package uk.co.knowandsee.signpost.hosting;

import java.net.URI;
import java.time.LocalDate;

/**
 * Whom somebody tells who finds a hole in the site (RFC 9116).
 *
 * @param contact a page, an e-mail address ({@code mailto:}) or a number ({@code tel:})
 * @param expires from this day on nobody should rely on it any more
 */
public record SecurityContact(URI contact, LocalDate expires) {

    /** Where RFC 9116 wants it to be. */
    public static final String ADDRESS = ".well-known/security.txt";

    /** @param site where the site is published, without a slash at the end */
    public String file(String site) {
        return """
                # Whom to tell about a hole in this website. If a child is in danger now, ring 999.
                Contact: %s
                Expires: %sT00:00:00Z
                Canonical: %s/%s
                Preferred-Languages: en
                """.formatted(contact, expires, site, ADDRESS);
    }
}
