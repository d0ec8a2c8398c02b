package uk.co.knowandsee.signpost.links.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import uk.co.knowandsee.signpost.problem.Problems;

/** The door of this room: reads the {@code check.*} keys of {@code jbake.properties}. */
public final class SettingsReader {

    /** What every key of ours begins with. */
    public static final String PREFIX = "check.";

    /** Keys that stand once. */
    public static final Set<String> KEYS = Set.of(
            "check.include",
            "check.accept",
            "check.max-concurrency",
            "check.per-host",
            "check.pause",
            "check.timeout",
            "check.budget",
            "check.retries",
            "check.user-agent",
            "check.cache-age",
            "check.drift",
            "check.broken",
            "check.wrong",
            "check.unsure",
            "check.moved",
            "check.degrade",
            "check.fail-on");

    private static final String EXCLUDE = "check.exclude.";
    private static final String VOUCH = "check.vouch.";
    private static final Pattern FAMILY = Pattern.compile("check\\.(?:exclude|vouch)\\.[A-Za-z0-9_-]{1,60}");

    private final LocalDate today;
    private final CheckSettings usual;

    /** @param usual what holds for everything that nobody says */
    public SettingsReader(LocalDate today, CheckSettings usual) {
        this.today = today;
        this.usual = usual;
    }

    /** Whether this is a key of ours. */
    public static boolean knows(String key) {
        return KEYS.contains(key) || FAMILY.matcher(key).matches();
    }

    /**
     * The settings; every mistake is a problem with its line, and what is left out because of it stays as usual. A key
     * that nobody {@linkplain #knows} is the caller's business, who knows what else the file may hold.
     */
    public CheckSettings read(Map<String, Written> keys, Problems problems) {
        var sorted = new TreeMap<>(keys);
        var values = new Values(sorted, problems);
        return usual.but()
                .include(values.patterns("check.include"))
                .exclusions(exclusions(sorted, problems))
                .vouchers(vouchers(sorted, problems))
                .accept(values.statuses("check.accept"))
                .maxConcurrency(values.number("check.max-concurrency", 1, 256, usual.maxConcurrency()))
                .perHost(values.number("check.per-host", 1, 16, usual.perHost()))
                .pause(values.duration("check.pause", 0, 600).or(usual::pause))
                .timeout(values.duration("check.timeout", 1, 600).orElse(usual.timeout()))
                .budget(values.duration("check.budget", 1, 86_400).orElse(usual.budget()))
                .retries(values.number("check.retries", 0, 10, usual.retries()))
                .userAgent(values.userAgent("check.user-agent", usual.userAgent()))
                .cacheAge(values.duration("check.cache-age", 0, 30 * 24 * 3600).orElse(usual.cacheAge()))
                .drift(values.share("check.drift", usual.drift()))
                .treatment(new Treatments(sorted, problems).read())
                .done();
    }

    private List<Exclusion> exclusions(Map<String, Written> keys, Problems problems) {
        var found = new ArrayList<Exclusion>();
        var terms = new Terms(today, problems);
        keys.forEach((key, written) -> {
            if (key.startsWith(EXCLUDE)) {
                terms.exclusion(written).ifPresent(found::add);
            }
        });
        return found;
    }

    private List<Voucher> vouchers(Map<String, Written> keys, Problems problems) {
        var found = new ArrayList<Voucher>();
        var terms = new Terms(today, problems);
        keys.forEach((key, written) -> {
            if (key.startsWith(VOUCH)) {
                terms.voucher(written).ifPresent(found::add);
            }
        });
        return found;
    }
}
