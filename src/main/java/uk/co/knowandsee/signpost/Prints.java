package uk.co.knowandsee.signpost;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.permalinks.Redirect;

/** What came off the press in one build. */
final class Prints {

    private final List<Redirect> shortPaths;
    private final SortedMap<String, String> sheets;
    private final Map<String, SortedMap<String, byte[]>> byCampaign;

    /**
     * @param shortPaths what the codes on paper lead to
     * @param sheets the markup that each file was printed from, by the file's address
     * @param byCampaign the files of each campaign, by its id and by their names
     */
    Prints(
            List<Redirect> shortPaths,
            SortedMap<String, String> sheets,
            Map<String, SortedMap<String, byte[]>> byCampaign) {
        this.shortPaths = List.copyOf(shortPaths);
        this.sheets = Collections.unmodifiableSortedMap(new TreeMap<>(sheets));
        this.byCampaign = Map.copyOf(byCampaign);
    }

    List<Redirect> shortPaths() {
        return shortPaths;
    }

    /** By address. A file says what its sheet says, which was proven when it was printed: links and numbers are read here. */
    SortedMap<String, String> sheets() {
        return sheets;
    }

    /** The posters, cards and leaflets of a campaign's page, by their file's name. */
    Map<String, byte[]> of(Page campaign) {
        return byCampaign.getOrDefault(SiteCards.idOf(campaign), Collections.emptySortedMap());
    }
}
