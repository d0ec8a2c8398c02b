package uk.co.knowandsee.signpost.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where one run of a test says which pages of the site it looked at. One that says nothing is not about pages. */
public final class PagesSeen {

    private final Set<String> pages = new TreeSet<>();
    private int of;

    /** It looked at every page of the site. */
    public void all(Collection<String> everyPage) {
        some(everyPage, everyPage.size());
    }

    /** It looked at one page of a site that has so many. */
    public void one(String page, int howMany) {
        some(List.of(page), howMany);
    }

    /** It looked at these pages of a site that has so many. */
    public void some(Collection<String> these, int howMany) {
        pages.addAll(these);
        of = Math.max(of, howMany);
    }

    Set<String> pages() {
        return Set.copyOf(pages);
    }

    int of() {
        return of;
    }
}
