package uk.co.knowandsee.signpost.kits;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.co.knowandsee.signpost.articles.Article;

/**
 * What a campaign's kit is made of.
 *
 * @param id e.g. {@code awareness-day}
 * @param article the campaign's page
 * @param summary what it is about, in a sentence
 * @param when when it is, in words; empty when it has no dates
 * @param phases its parts in a line each, e.g. {@code Get ready: 4 February to 3 March}; may be none
 * @param calendar its days as a calendar file; empty when there are none to put into one
 * @param pictures to show on social media
 * @param prints posters, cards and leaflets by their file's name; may be none
 */
public record Campaign(
        String id,
        Article article,
        String summary,
        String when,
        List<String> phases,
        Optional<String> calendar,
        List<KitPicture> pictures,
        Map<String, byte[]> prints) {

    public Campaign {
        phases = List.copyOf(phases);
        pictures = List.copyOf(pictures);
        prints = Map.copyOf(prints);
    }
}
