package uk.co.knowandsee.signpost.kits;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a presenter reads an address aloud, e.g. {@code know and see dot co dot UK}. */
public final class SpokenAddress {

    private SpokenAddress() {}

    /**
     * In words; {@code www} is not said, because every browser finds its way without it.
     *
     * @param site where the site is published
     * @param name the campaign's name: where its words stand in the address without spaces, they are said one by one
     */
    public static String of(URI site, String name) {
        var labels = String.valueOf(site.getHost()).replaceFirst("^www\\.", "").split("\\.");
        int last = labels.length - 1;
        return Arrays.stream(labels)
                .map(label -> label.equals(labels[last]) && label.length() == 2
                        ? label.toUpperCase(Locale.ROOT)
                        : said(label, name))
                .collect(Collectors.joining(" dot "));
    }

    private static String said(String label, String name) {
        var words = name.toLowerCase(Locale.ROOT).strip();
        return label.equals(words.replaceAll("[^a-z0-9]", "")) ? words : label.replace("-", " dash ");
    }
}
