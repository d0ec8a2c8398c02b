package uk.co.knowandsee.signpost.links.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.co.knowandsee.signpost.links.outcome.Verdict;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;

class SettingsReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final CheckSettings USUAL = CheckSettings.usual("1");

    private final Problems problems = new Problems();

    @Test
    void what_nobody_says_stays_as_usual() {
        assertThat(read(Map.of())).isEqualTo(USUAL);
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void every_key_sets_what_it_names() {
        var settings = read(Map.ofEntries(
                Map.entry("check.include", "https://a\\.example https://b\\.example"),
                Map.entry("check.accept", "403, 500-502"),
                Map.entry("check.max-concurrency", "8"),
                Map.entry("check.per-host", "2"),
                Map.entry("check.pause", "500ms"),
                Map.entry("check.timeout", "20s"),
                Map.entry("check.retries", "0"),
                Map.entry("check.user-agent", "us (+https://us.example/contact)"),
                Map.entry("check.cache-age", "12h"),
                Map.entry("check.drift", "0.5"),
                Map.entry("check.broken", "fail"),
                Map.entry("check.wrong", "degrade"),
                Map.entry("check.fail-on", "unsure, broken")));

        assertThat(problems.all()).isEmpty();
        assertThat(settings.includes(URI.create("https://b.example/x"))).isTrue();
        assertThat(settings.includes(URI.create("https://c.example/x"))).isFalse();
        assertThat(settings.accept()).containsExactlyInAnyOrder(403, 500, 501, 502);
        assertThat(settings.maxConcurrency()).isEqualTo(8);
        assertThat(settings.perHost()).isEqualTo(2);
        assertThat(settings.pause()).contains(Duration.ofMillis(500));
        assertThat(settings.timeout()).isEqualTo(Duration.ofSeconds(20));
        assertThat(settings.retries()).isZero();
        assertThat(settings.userAgent()).isEqualTo("us (+https://us.example/contact)");
        assertThat(settings.cacheAge()).isEqualTo(Duration.ofHours(12));
        assertThat(settings.drift()).isEqualTo(0.5);
        assertThat(settings.treatment())
                .isEqualTo(Map.of(
                        Verdict.BROKEN, Treatment.FAIL,
                        Verdict.WRONG, Treatment.DEGRADE,
                        Verdict.UNSURE, Treatment.FAIL));
    }

    @Test
    void degrade_is_short_for_what_is_proven_bad() {
        assertThat(read(Map.of("check.degrade", "true")).treatment())
                .isEqualTo(Map.of(Verdict.BROKEN, Treatment.DEGRADE, Verdict.WRONG, Treatment.DEGRADE));
        assertThat(read(Map.of("check.degrade", "false")).treatment()).isEmpty();
    }

    @Test
    void an_exclusion_counts_up_to_its_last_day_and_its_reason_may_hold_anything() {
        var settings =
                read(Map.of("check.exclude.polite", "https://a.example/* | until 2026-11-22 | no | never, ever"));

        assertThat(settings.exclusions())
                .containsExactly(new Exclusion("https://a.example/*", "no | never, ever", Optional.of(TODAY)));
        var address = URI.create("https://a.example/x");
        assertThat(settings.exclusionOf(address, TODAY)).isPresent();
        assertThat(settings.exclusionOf(address, TODAY.plusDays(1))).isEmpty();
        assertThat(settings.exclusionOf(URI.create("https://aa.example/x"), TODAY))
                .isEmpty();
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void an_exclusion_that_ended_is_a_warning_and_the_link_is_asked_again() {
        var settings = read(Map.of("check.exclude.old", "https://a.example/* | until 2026-11-21 | moving house"));

        assertThat(settings.exclusions()).isEmpty();
        assertThat(problems.errors()).isEmpty();
        assertThat(problems.warnings()).singleElement().satisfies(p -> {
            assertThat(p.what()).contains("ended on 2026-11-21").contains("asked again");
            assertThat(p.where()).isEqualTo(Where.line("jbake.properties", 7));
        });
    }

    @Test
    void a_voucher_is_for_one_address_whatever_its_fragment_or_lone_slash() {
        var settings =
                read(Map.of("check.vouch.them", "https://a.example | until 2027-02-22 | by A. Person | rang them"));

        assertThat(settings.vouchers())
                .containsExactly(new Voucher(
                        URI.create("https://a.example"), "A. Person", "rang them", LocalDate.of(2027, 2, 22)));
        assertThat(settings.voucherFor(URI.create("https://a.example/#hours"), TODAY))
                .isPresent();
        assertThat(settings.voucherFor(URI.create("https://a.example/other"), TODAY))
                .isEmpty();
        assertThat(settings.voucherFor(URI.create("https://a.example/"), LocalDate.of(2027, 2, 23)))
                .isEmpty();
    }

    @Test
    void a_pattern_with_many_stars_takes_no_time() {
        var pattern = "https://" + "a*".repeat(60) + "b";
        var exclusion = new Exclusion(pattern, "x", Optional.empty());

        assertThat(exclusion.covers(URI.create("https://" + "a".repeat(4000) + ".example/"), TODAY))
                .isFalse();
        assertThat(exclusion.covers(URI.create("https://" + "a".repeat(60) + "b"), TODAY))
                .isTrue();
    }

    @Test
    void any_text_ends_in_settings_or_a_problem() {
        var random = new Random(3);
        var keys = new java.util.ArrayList<>(SettingsReader.KEYS);
        keys.add("check.exclude.x");
        keys.add("check.vouch.x");
        var pieces =
                "until |2026-12-31|by |https://a.example/|*|(|[|,|0|9|d|ms|-|..|true|fail| |\\|\u00A0".split("\\|", -1);
        for (int i = 0; i < 20_000; i++) {
            var value = new StringBuilder();
            for (int n = random.nextInt(9); n > 0; n--) {
                value.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(4) == 0 ? "|" : "");
            }
            read(Map.of(keys.get(random.nextInt(keys.size())), value.toString()));
        }
        assertThat(problems.all()).isNotEmpty();
    }

    private CheckSettings read(Map<String, String> keys) {
        var written = new TreeMap<String, Written>();
        keys.forEach((key, value) -> written.put(key, new Written(value, Where.line("jbake.properties", 7))));
        return new SettingsReader(TODAY, USUAL).read(written, problems);
    }
}
