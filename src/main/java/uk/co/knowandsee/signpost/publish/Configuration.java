package uk.co.knowandsee.signpost.publish;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import uk.co.knowandsee.signpost.content.Settings;
import uk.co.knowandsee.signpost.links.policy.CheckSettings;
import uk.co.knowandsee.signpost.problem.Where;

/** A site's {@code jbake.properties}: JBake's view of it, ours, and where each key stands. */
public final class Configuration {

    private final DefaultJBakeConfiguration jbake;
    private final Settings settings;
    private final Campaign campaign;
    private final PropertyLines lines;
    private final CheckSettings check;

    Configuration(
            DefaultJBakeConfiguration jbake,
            Settings settings,
            Campaign campaign,
            PropertyLines lines,
            CheckSettings check) {
        this.jbake = jbake;
        this.settings = settings;
        this.campaign = campaign;
        this.lines = lines;
        this.check = check;
    }

    /**
     * The keys that begin with {@code signpost.}.
     *
     * @param name the campaign's name
     * @param strapline its motto
     * @param discreetName what a browser tab says on pages that must not give a reader away
     * @param exit where "Leave this site" leads
     * @param help ids of the services of the help block, in order
     */
    public record Campaign(String name, String strapline, String discreetName, String exit, List<String> help) {
        public Campaign {
            help = List.copyOf(help);
        }
    }

    /** What the content room has to know. */
    public Settings settings() {
        return settings;
    }

    /** What the campaign says of itself. */
    public Campaign campaign() {
        return campaign;
    }

    /** Where the site is published, without a slash at the end. */
    public String host() {
        return jbake.getSiteHost().replaceFirst("/+$", "");
    }

    /** What the keys that begin with {@code check.} say. */
    public CheckSettings check() {
        return check;
    }

    DefaultJBakeConfiguration jbake() {
        return jbake;
    }

    /** The line of a key of {@code jbake.properties}. */
    public Where whereIs(String key) {
        return lines.whereIs(key);
    }

    /** Every key that begins like this, and what is written after it, commas and all. */
    public Map<String, String> written(String prefix) {
        return lines.written(prefix).entrySet().stream()
                .collect(toUnmodifiableMap(
                        Map.Entry::getKey, written -> written.getValue().value()));
    }

    PropertyLines lines() {
        return lines;
    }

    /** As templates see it: JBake's map, made once instead of once a page. */
    Map<String, Object> forTemplates() {
        return Map.copyOf(withoutNulls(jbake.asHashMap()));
    }

    private static Map<String, Object> withoutNulls(Map<String, Object> map) {
        map.values().removeIf(java.util.Objects::isNull);
        return map;
    }
}
