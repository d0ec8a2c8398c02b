package uk.co.knowandsee.signpost.links.signposts;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.co.knowandsee.signpost.links.signposts.SampleLinks.TODAY;
import static uk.co.knowandsee.signpost.links.signposts.SampleLinks.link;
import static uk.co.knowandsee.signpost.links.signposts.SampleLinks.service;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import uk.co.knowandsee.signpost.directory.Audience;
import uk.co.knowandsee.signpost.directory.Evidence.How;
import uk.co.knowandsee.signpost.links.inquiry.Answer;
import uk.co.knowandsee.signpost.links.outcome.Outcome;
import uk.co.knowandsee.signpost.links.outcome.Remark;
import uk.co.knowandsee.signpost.links.outcome.Verdict;
import uk.co.knowandsee.signpost.links.outside.Certificate;
import uk.co.knowandsee.signpost.links.policy.CheckSettings;
import uk.co.knowandsee.signpost.links.policy.Exclusion;
import uk.co.knowandsee.signpost.links.policy.Voucher;
import uk.co.knowandsee.signpost.links.reading.Likeness;

class WeighingTest {

    private static final URI A = URI.create("https://a.example/");
    private static final CheckSettings USUAL = CheckSettings.usual("1");
    private static final Outcome TIMEOUT = Outcome.Unsure.later("timeout", "it did not answer in time");
    private static final Outcome BLOCKED = Outcome.Unsure.byHand("blocked", "it does not let robots in (403)");
    private static final Outcome TAKEN =
            new Outcome.Wrong("taken-over", "somebody else has it", "remove it", List.of("casino"));
    private static final Likeness CHARITY = likeness("The charity");
    private static final Likeness SHOP = likeness("The shop");

    @Test
    void one_bad_night_is_flaky_and_no_alarm() {
        var weighed = after(TIMEOUT, "ok http-200", "ok http-200", "ok http-200");

        assertThat(weighed.outcome()).isEqualTo(TIMEOUT);
        assertThat(weighed.remarks()).singleElement().satisfies(r -> {
            assertThat(r.reason()).isEqualTo("flaky");
            assertThat(r.inWords()).isEqualTo("it failed 1 of the last 4 checks");
        });
    }

    @Test
    void three_bad_checks_in_a_row_over_three_days_are_an_alarm() {
        assertThat(after(TIMEOUT, "ok http-200", "unsure tls", "unsure server-trouble", "unsure timeout")
                        .outcome())
                .satisfies(outcome -> {
                    assertThat(outcome.verdict()).isEqualTo(Verdict.BROKEN);
                    assertThat(outcome.reason()).isEqualTo("down-for-days");
                    assertThat(outcome.inWords()).contains("4 checks since 19 November 2026");
                });
    }

    @Test
    void three_bad_checks_within_two_days_are_none() {
        assertThat(after(TIMEOUT, "ok http-200", "unsure timeout", "unsure timeout")
                        .outcome())
                .isEqualTo(TIMEOUT);
    }

    @Test
    void two_bad_checks_a_week_apart_are_none() {
        var line = line(past(TODAY.minusDays(7), "unsure timeout"));

        assertThat(weigh(USUAL, TIMEOUT, line).outcome()).isEqualTo(TIMEOUT);
    }

    @Test
    void a_good_day_between_bad_ones_begins_the_count_anew() {
        assertThat(after(TIMEOUT, "unsure timeout", "unsure timeout", "ok http-200", "unsure timeout")
                        .outcome())
                .isEqualTo(TIMEOUT);
    }

    @Test
    void a_wall_is_never_called_broken_however_long_it_stands() {
        var limited = Outcome.Unsure.later("rate-limited", "it asks for fewer requests");

        assertThat(after(BLOCKED, "unsure blocked", "unsure blocked", "unsure blocked", "unsure blocked")
                        .outcome())
                .isEqualTo(BLOCKED);
        assertThat(after(limited, "unsure rate-limited", "unsure rate-limited", "unsure rate-limited")
                        .outcome())
                .isEqualTo(limited);
    }

    @Test
    void a_page_that_is_gone_is_gone_at_once() {
        assertThat(weigh(USUAL, Outcome.Gone.answered(404), Optional.empty()).outcome())
                .isEqualTo(Outcome.Gone.answered(404));
    }

    @Test
    void a_wall_that_nobody_looked_behind_for_a_month_is_for_a_person() {
        var line = Optional.of(new Ledger.Line(TODAY.minusDays(30), 200, A));

        assertThat(reasons(weigh(USUAL, BLOCKED, line))).containsExactly("look-by-hand");
        assertThat(reasons(weigh(USUAL, BLOCKED, Optional.of(new Ledger.Line(TODAY.minusDays(29), 200, A)))))
                .isEmpty();
    }

    @Test
    void a_person_who_looked_counts_as_a_good_day_but_a_saved_copy_does_not() {
        var line = Optional.of(new Ledger.Line(TODAY.minusDays(40), 200, A));
        var looked = link(A.toString(), Priority.LOCAL, service("a", Audience.EVERYONE, "uk", How.LIVE_PAGE));
        var copied = link(A.toString(), Priority.LOCAL, service("a", Audience.EVERYONE, "uk", How.STORED_COPY));

        assertThat(reasons(new Weighing(USUAL, TODAY).weigh(looked, Answer.of(A, BLOCKED), line)))
                .isEmpty();
        assertThat(reasons(new Weighing(USUAL, TODAY).weigh(copied, Answer.of(A, BLOCKED), line)))
                .containsExactly("look-by-hand");
    }

    @Test
    void only_a_good_day_changes_what_the_page_is_compared_with() {
        var first = weigh(USUAL, answer(new Outcome.Reached(200), CHARITY), Optional.empty());
        var then = weigh(USUAL, answer(TAKEN, SHOP), first.line());

        var line = then.line().orElseThrow();
        assertThat(line.likeness()).contains(CHARITY);
        assertThat(line.owner()).isEqualTo("The owner");
        assertThat(line.last()).contains(new Past(TODAY, Verdict.WRONG, "taken-over"));
        assertThat(line.history()).as("the same day, checked twice").hasSize(1);
    }

    @Test
    void a_voucher_is_shown_and_does_not_count_as_wrong_and_accepts_the_page_as_it_is() {
        var vouched = vouchedUntil(TODAY);
        var before = weigh(USUAL, answer(new Outcome.Reached(200), CHARITY), Optional.empty())
                .line();

        var weighed = weigh(vouched, answer(TAKEN, SHOP), before);

        assertThat(weighed.outcome().verdict()).isEqualTo(Verdict.SKIPPED);
        assertThat(weighed.outcome().reason()).isEqualTo("vouched");
        assertThat(weighed.outcome().inWords())
                .isEqualTo("A. Person vouches for it until 22 November 2026: rang them; the check says: somebody else"
                        + " has it");
        assertThat(reasons(weighed)).containsExactly("vouched");
        assertThat(weighed.line().orElseThrow().vouched()).isEqualTo("until 2026-11-22 by A. Person: rang them");
        assertThat(weighed.line().orElseThrow().likeness()).contains(SHOP);
        assertThat(weighed.line().orElseThrow().last().orElseThrow().verdict()).isEqualTo(Verdict.WRONG);
    }

    @Test
    void a_voucher_that_ended_does_not_count() {
        assertThat(weigh(vouchedUntil(TODAY.minusDays(1)), answer(TAKEN, SHOP), Optional.empty())
                        .outcome())
                .isEqualTo(TAKEN);
    }

    @Test
    void what_could_not_be_asked_leaves_no_trace() {
        var line = line(past(TODAY.minusDays(1), "ok http-200"));

        assertThat(weigh(USUAL, Outcome.Unsure.noNetwork(), line).line()).isEqualTo(line);
        assertThat(weigh(USUAL, Outcome.Skipped.offline(), line).line()).isEqualTo(line);
        assertThat(weigh(USUAL, Outcome.Skipped.excluded("x"), Optional.empty()).line())
                .isEmpty();
    }

    @Test
    void the_last_twenty_checks_are_remembered() {
        Optional<Ledger.Line> line = Optional.empty();
        for (int day = 30; day >= 0; day--) {
            line = new Weighing(USUAL, TODAY.minusDays(day))
                    .weigh(link(A.toString(), Priority.LOCAL), Answer.of(A, new Outcome.Reached(200)), line)
                    .line();
        }

        assertThat(line.orElseThrow().history()).hasSize(20);
        assertThat(line.orElseThrow().since()).isEqualTo(TODAY.minusDays(30));
    }

    @Test
    void what_was_good_a_moment_ago_is_not_asked_again_but_a_failure_is() throws Exception {
        var asked = new TreeSet<String>();
        var b = URI.create("https://b.example/");
        var c = URI.create("https://c.example/");
        var d = URI.create("https://d.example/");
        var good = new Ledger.Line(TODAY, 200, A);
        var ledger = new Ledger(new TreeMap<>(Map.of(
                A, good, b, good.with(past(TODAY, "unsure timeout")), c, new Ledger.Line(TODAY.minusDays(1), 200, c))));
        var settings = USUAL.but()
                .cacheAge(Duration.ofDays(1))
                .exclusions(List.of(new Exclusion("https://d.*", "they asked us", Optional.empty())))
                .done();

        var report = new SignpostChecker(
                        TODAY,
                        settings,
                        questions -> {
                            var answers = new TreeMap<URI, Answer>();
                            questions.forEach(q -> asked.add(q.address().toString()));
                            questions.forEach(
                                    q -> answers.put(q.address(), Answer.of(q.address(), new Outcome.Reached(200))));
                            return answers;
                        },
                        MailAsking.NOBODY)
                .check(links(A, b, c, d), ledger);

        assertThat(asked).containsExactly("https://b.example/", "https://c.example/");
        assertThat(report.entries())
                .extracting(e -> e.outcome().reason())
                .containsExactly("http-200", "http-200", "http-200", "excluded");
        assertThat(report.entries().get(0).remarks()).extracting(Remark::reason).containsExactly("cached");
        assertThat(report.ledger().of(A)).contains(good);
        assertThat(report.ledger().of(d)).isEmpty();
    }

    @Test
    void an_address_that_is_no_longer_linked_is_forgotten_after_three_months() throws Exception {
        var old = URI.create("https://old.example/");
        var recent = URI.create("https://recent.example/");
        var ledger = new Ledger(new TreeMap<>(Map.of(
                old, new Ledger.Line(TODAY.minusDays(91), 200, old),
                recent, new Ledger.Line(TODAY.minusDays(90), 200, recent),
                A, new Ledger.Line(TODAY.minusDays(400), 200, A))));

        var report =
                new SignpostChecker(TODAY, USUAL, WeighingTest::allWell, MailAsking.NOBODY).check(links(A), ledger);

        assertThat(report.ledger().lines()).containsOnlyKeys(A, recent);
    }

    @Test
    void letters_are_asked_about_by_their_domain() throws Exception {
        var mail = URI.create("mailto:help@gone.example");
        var gone = new Outcome.Gone("mail-no-domain", "there is no domain gone.example");

        var report = new SignpostChecker(TODAY, USUAL, WeighingTest::allWell, domains -> Map.of("gone.example", gone))
                .check(links(A, mail), Ledger.EMPTY);

        assertThat(report.withVerdict(Verdict.BROKEN))
                .extracting(Entry::address)
                .containsExactly(mail);
        assertThat(report.ledger().of(mail).orElseThrow().history())
                .containsExactly(new Past(TODAY, Verdict.BROKEN, "mail-no-domain"));
    }

    private static java.util.SortedMap<URI, Answer> allWell(
            List<uk.co.knowandsee.signpost.links.inquiry.Question> questions) {
        var answers = new TreeMap<URI, Answer>();
        questions.forEach(q -> answers.put(q.address(), Answer.of(q.address(), new Outcome.Reached(200))));
        return answers;
    }

    private static List<ExternalLink> links(URI... addresses) {
        return List.of(addresses).stream()
                .map(a -> link(a.toString(), Priority.LOCAL))
                .toList();
    }

    private static CheckSettings vouchedUntil(LocalDate last) {
        return USUAL.but()
                .vouchers(List.of(new Voucher(A, "A. Person", "rang them", last)))
                .done();
    }

    /** One check a day up to yesterday, then today's. */
    private static Weighing.Weighed after(Outcome today, String... days) {
        var pasts = new ArrayList<Past>();
        for (int i = 0; i < days.length; i++) {
            pasts.add(past(TODAY.minusDays(days.length - i), days[i]));
        }
        return weigh(USUAL, today, line(pasts.toArray(Past[]::new)));
    }

    private static Weighing.Weighed weigh(CheckSettings settings, Outcome outcome, Optional<Ledger.Line> before) {
        return weigh(settings, Answer.of(A, outcome), before);
    }

    private static Weighing.Weighed weigh(CheckSettings settings, Answer answer, Optional<Ledger.Line> before) {
        return new Weighing(settings, TODAY).weigh(link(A.toString(), Priority.LOCAL), answer, before);
    }

    private static Answer answer(Outcome outcome, Likeness likeness) {
        return new Answer(
                A,
                outcome,
                List.of(),
                List.of(),
                A,
                Optional.of(likeness),
                Optional.of(new Certificate("The owner", "An issuer", TODAY.plusDays(60))));
    }

    private static Optional<Ledger.Line> line(Past... pasts) {
        var line = Ledger.Line.begun(pasts[0].day(), A);
        for (var past : pasts) {
            line = line.with(past);
        }
        return Optional.of(line);
    }

    private static Past past(LocalDate day, String found) {
        var parts = found.split(" ", -1);
        return new Past(day, Verdict.of(parts[0]).orElseThrow(), parts[1]);
    }

    private static List<String> reasons(Weighing.Weighed weighed) {
        return weighed.remarks().stream().map(Remark::reason).toList();
    }

    private static Likeness likeness(String title) {
        return new Likeness(title, "en", 7, 100, new TreeMap<>(Map.of("help", 3)), List.of(), List.of());
    }
}
