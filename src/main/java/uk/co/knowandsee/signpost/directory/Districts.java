package uk.co.knowandsee.signpost.directory;

import java.util.List;

/**
 * The postcode districts of an area, such as {@code WA7}: as much of a postcode as a reader needs to type.
 *
 * @param whole those that lie in this area and in no other
 * @param mostly those of which more than half is in this area, and a part in another, whether or not this site shows it
 * @param partly those of which a smaller part is in this area
 * @param source where they are from and whose data it is, as the page has to say; empty when there are none
 */
public record Districts(List<String> whole, List<String> mostly, List<String> partly, String source) {

    public static final Districts NONE = new Districts(List.of(), List.of(), List.of(), "");

    public Districts {
        whole = List.copyOf(whole);
        mostly = List.copyOf(mostly);
        partly = List.copyOf(partly);
    }
}
