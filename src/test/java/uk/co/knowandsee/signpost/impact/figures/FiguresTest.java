package uk.co.knowandsee.signpost.impact.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import uk.co.knowandsee.signpost.impact.logs.ShortPath;
import uk.co.knowandsee.signpost.impact.logs.Visits;
import uk.co.knowandsee.signpost.impact.records.Attendance;
import uk.co.knowandsee.signpost.impact.records.Campaign;
import uk.co.knowandsee.signpost.impact.records.Piece;
import uk.co.knowandsee.signpost.impact.records.PrintRun;
import uk.co.knowandsee.signpost.impact.records.Records;
import uk.co.knowandsee.signpost.impact.records.Survey;
import uk.co.knowandsee.signpost.impact.records.Survey.Answers;

class FiguresTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 18);
    private static final LocalDate MADE = LocalDate.of(2026, 11, 22);
    private static final Campaign CAMPAIGN =
            new Campaign("spring", "Spring", Optional.of(START), Optional.of(START.plusDays(1)));
    private static final ShortPath CARD = ShortPath.of("card");
    private static final ShortPath TAXI = new ShortPath("card", "taxi");
    private static final ShortPath HOTEL = new ShortPath("card", "hotel");
    private static final Piece PIECE = new Piece("card", "Card", List.of("spring"), List.of("taxi", "hotel"));
    private static final Piece OTHER = new Piece("leaflet", "Leaflet", List.of("autumn"), List.of());

    private static Visits visits(Map<ShortPath, NavigableMap<LocalDate, Long>> byPath) {
        var days = new TreeSet<LocalDate>();
        for (int i = -2; i < 4; i++) {
            days.add(START.plusDays(i));
        }
        return new Visits(
                days, byPath, Map.of(TAXI, 9L, CARD, 10L), Map.of(), new Visits.NotCounted(9, 10, 0, 11, 3, 0));
    }

    private static NavigableMap<LocalDate, Long> on(int day, long many) {
        return new TreeMap<>(Map.of(START.plusDays(day), many));
    }

    private static Figures figures(Records records, Map<ShortPath, NavigableMap<LocalDate, Long>> byPath) {
        return Figures.of(CAMPAIGN, records, visits(byPath), MADE);
    }

    private static Records records(List<PrintRun> runs) {
        return new Records(List.of(PIECE, OTHER), runs, List.of(), List.of());
    }

    @Test
    void visits_are_told_before_during_and_after() {
        var figures = figures(records(List.of()), Map.of(TAXI, on(-1, 12), HOTEL, on(0, 40), CARD, on(3, 9)));

        assertThat(figures.phases())
                .extracting(PhaseFigures::phase, PhaseFigures::days, PhaseFigures::visits)
                .containsExactly(
                        tuple(Phase.BEFORE, 2, new Sum(12, true)),
                        tuple(Phase.DURING, 2, new Sum(40, true)),
                        tuple(Phase.AFTER, 2, new Sum(0, true)));
        assertThat(figures.phases().get(1).daily()).isEqualTo(20.0);
    }

    @Test
    void a_sum_is_made_of_what_is_shown_so_that_nothing_is_left_to_subtract() {
        var figures = figures(records(List.of()), Map.of(TAXI, on(0, 30), HOTEL, on(0, 9)));

        assertThat(figures.visits()).isEqualTo(new Sum(30, true));
        assertThat(figures.channels())
                .extracting(GroupFigures::name, GroupFigures::visits)
                .contains(tuple("taxi", new Sum(30, true)), tuple("hotel", new Sum(0, true)));
    }

    @Test
    void a_count_that_is_hidden_has_forgotten_its_number() {
        assertThat(Count.of(9)).isEqualTo(Count.of(0)).isEqualTo(Count.HIDDEN);
        assertThat(Count.of(10).number()).isEqualTo(10);
        assertThatThrownBy(() -> new Count(9)).isInstanceOf(IllegalArgumentException.class);
        assertThat(figures(records(List.of()), Map.of()).notCounted().malformed())
                .isEqualTo(Count.HIDDEN);
    }

    @Test
    void other_campaigns_have_no_part_in_it() {
        var runs = List.of(new PrintRun(START, "leaflet", "", "Halton", 500));

        var figures = figures(records(runs), Map.of(ShortPath.of("leaflet"), on(0, 400)));

        assertThat(figures.paths()).extracting(PathFigures::path).containsExactly(CARD, HOTEL, TAXI);
        assertThat(figures.visits().isShown()).isFalse();
        assertThat(figures.areas()).isEmpty();
    }

    @Test
    void a_link_that_went_to_several_areas_tells_about_them_together() {
        var runs = List.of(
                new PrintRun(START, "card", "taxi", "Halton", 100),
                new PrintRun(START, "card", "hotel", "Halton", 50),
                new PrintRun(START, "card", "hotel", "Warrington", 70));

        var figures = figures(records(runs), Map.of(TAXI, on(0, 30), HOTEL, on(-1, 20)));

        assertThat(figures.areas())
                .extracting(
                        GroupFigures::name,
                        GroupFigures::copies,
                        area -> area.visits().shown())
                .containsExactly(tuple("Halton", 100L, 30L), tuple("Halton, Warrington", 120L, 0L));
    }

    @Test
    void answers_under_ten_go_with_another_or_are_not_shown() {
        assertThat(AnswerFigures.shares(10, 10, 10))
                .hasValueSatisfying(shares -> assertThat(shares.no()).isPresent());
        assertThat(AnswerFigures.shares(3, 8, 12)).hasValueSatisfying(shares -> {
            assertThat(shares.no()).isEmpty();
            assertThat(shares.unsure()).isEqualTo(Count.of(11));
            assertThat(shares.percentYes()).isEqualTo(52);
        });
        assertThat(AnswerFigures.shares(3, 3, 30)).isEmpty();
        assertThat(AnswerFigures.shares(30, 30, 9)).isEmpty();
    }

    @Test
    void surveys_and_events_since_the_start_are_told() {
        var early = new Survey(START.minusDays(1), "school", "Q", new Answers(99, 99, 99), new Answers(99, 99, 99));
        var late = new Survey(START, "school", "Q", new Answers(20, 10, 10), new Answers(10, 10, 20));
        var few = new Attendance(START, "Talk", "parents", "Halton", 9);
        var many = new Attendance(START, "Stall", "everyone", "Halton", 10);

        var figures = figures(
                new Records(List.of(PIECE), List.of(), List.of(few, many), List.of(early, late, late)), Map.of());

        assertThat(figures.answers()).singleElement().satisfies(answer -> {
            assertThat(answer.before().orElseThrow().percentYes()).isEqualTo(25);
            assertThat(answer.after().orElseThrow().yes()).isEqualTo(Count.of(40));
        });
        assertThat(figures.events()).extracting(EventFigures::people).containsExactly(Count.of(10), Count.HIDDEN);
    }

    @Test
    void without_a_first_day_there_is_no_before() {
        var always = new Campaign("spring", "Spring", Optional.empty(), Optional.empty());

        var figures = Figures.of(always, records(List.of()), visits(Map.of()), MADE);

        assertThat(figures.phases()).extracting(PhaseFigures::phase).containsExactly(Phase.DURING);
    }
}
