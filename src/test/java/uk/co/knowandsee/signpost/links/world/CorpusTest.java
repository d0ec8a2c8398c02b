package uk.co.knowandsee.signpost.links.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.links.inquiry.Answer;
import uk.co.knowandsee.signpost.links.inquiry.Inquiry;
import uk.co.knowandsee.signpost.links.outcome.Verdict;
import uk.co.knowandsee.signpost.links.policy.CheckSettings;

/** The whole labelled corpus, asked once; the tests look at what came of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusTest {

    private final TestNetwork network = new TestNetwork();
    private final Corpus corpus = new Corpus(20261122, network, "https");
    private SortedMap<URI, Answer> answers;

    @BeforeAll
    void ask() throws InterruptedException {
        var standingStill = network.surroundings(Map.of(), () -> TestNetwork.NOW, duration -> {});
        answers = new Inquiry(CheckSettings.usual("test"), standingStill, Progress.SILENT)
                .ask(corpus.rows().stream().map(Corpus.Row::question).toList());
        System.getLogger("corpus").log(System.Logger.Level.DEBUG, this::table);
    }

    @AfterAll
    void close() {
        network.close();
    }

    @Test
    void it_is_as_large_as_it_says() {
        assertThat(corpus.rows()).hasSize(Corpus.HOSTS * Corpus.ADDRESSES);
        assertThat(corpus.rows().stream().map(Corpus.Row::address).distinct()).hasSize(2000);
    }

    @Test
    void nothing_good_is_called_bad_and_nothing_bad_is_missed() {
        assertThat(corpus.rows().stream()
                        .filter(row -> flagged(row) != row.label().bad()))
                .as("%s", table())
                .map(row -> row.label() + " " + row.address() + " " + answers.get(row.address()))
                .isEmpty();
    }

    @Test
    void whatever_answers_but_is_not_the_help_promised_is_called_wrong() {
        assertThat(corpus.rows().stream().filter(row -> row.label().answersBut()))
                .isNotEmpty()
                .allMatch(row -> verdict(row) == Verdict.WRONG);
    }

    @Test
    void no_wall_for_robots_is_called_broken_and_none_is_called_fine() {
        assertThat(corpus.rows().stream()
                        .filter(row -> List.of(Corpus.Label.BLOCKED, Corpus.Label.RATE_LIMITED, Corpus.Label.TROUBLE)
                                .contains(row.label())))
                .isNotEmpty()
                .allMatch(row -> verdict(row) == Verdict.UNSURE);
    }

    @Test
    void what_moved_is_called_moved() {
        assertThat(corpus.rows().stream().filter(row -> row.label() == Corpus.Label.MOVED))
                .isNotEmpty()
                .allMatch(row -> verdict(row) == Verdict.MOVED);
    }

    @Test
    void few_requests_are_made_and_one_at_a_time_to_each_host() {
        assertThat((double) network.asked().size() / corpus.rows().size()).isLessThanOrEqualTo(1.5);
        assertThat(corpus.rows().stream()
                        .map(row -> network.host(row.address().getHost()).mostAtOnce()))
                .allMatch(most -> most <= 1);
    }

    private boolean flagged(Corpus.Row row) {
        return verdict(row) == Verdict.BROKEN || verdict(row) == Verdict.WRONG;
    }

    private Verdict verdict(Corpus.Row row) {
        return answers.get(row.address()).outcome().verdict();
    }

    /** How many of each label came to each verdict. */
    private String table() {
        var counts = new EnumMap<Corpus.Label, Map<String, Long>>(Corpus.Label.class);
        for (var label : Corpus.Label.values()) {
            counts.put(
                    label,
                    corpus.rows().stream()
                            .filter(row -> row.label() == label)
                            .collect(Collectors.groupingBy(
                                    row -> answers.get(row.address()).outcome().reason(),
                                    TreeMap::new,
                                    Collectors.counting())));
        }
        return counts + "; requests " + network.asked().size();
    }
}
