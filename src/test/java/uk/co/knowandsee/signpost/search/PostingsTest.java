package uk.co.knowandsee.signpost.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PostingsTest {

    @Test
    void the_heaviest_pages_come_first_and_each_page_is_counted_from_the_one_before() {
        assertThat(Postings.write(Map.of(0, 3, 1, 9, 3, 9, 60, 3))).isEqualTo("9bb3a~h");
    }

    @Test
    void every_page_can_be_read_back() {
        var weights = new TreeMap<Integer, Integer>();
        for (int page = 0; page < 600; page += 1 + page % 57) {
            weights.put(page, 1 + page % 9);
        }

        assertThat(read(Postings.write(weights))).isEqualTo(weights);
    }

    /** As assets/js/search.js reads it. */
    private static Map<Integer, Integer> read(String text) {
        var letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
        var weights = new TreeMap<Integer, Integer>();
        int weight = 0;
        int at = -1;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (Character.isDigit(sign)) {
                assertThat(new TreeSet<>(weights.values())).doesNotContain(sign - '0');
                weight = sign - '0';
                at = -1;
            } else if (sign == '~') {
                at += 52;
            } else {
                at += letters.indexOf(sign) + 1;
                weights.put(at, weight);
            }
        }
        return weights;
    }
}
