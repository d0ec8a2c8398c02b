package uk.co.knowandsee.signpost.publish;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import uk.co.knowandsee.signpost.content.Settings;
import uk.co.knowandsee.signpost.content.Tokens;
import uk.co.knowandsee.signpost.edition.Edition;
import uk.co.knowandsee.signpost.hosting.SecurityContact;
import uk.co.knowandsee.signpost.links.policy.CheckSettings;
import uk.co.knowandsee.signpost.problem.Where;

/** A site's {@code jbake.properties}: JBake's view of it, ours, and where each key stands. */
public final class Configuration {

    /** The key that names the edition which is baked when nobody names one. */
    public static final String USUAL_EDITION = "signpost.edition";

    private final DefaultJBakeConfiguration jbake;
    private final Settings settings;
    private final Campaign campaign;
    private final PropertyLines lines;
    private final CheckSettings check;
    private final Optional<Edition> edition;

    Configuration(
            DefaultJBakeConfiguration jbake,
            Settings settings,
            Campaign campaign,
            PropertyLines lines,
            CheckSettings check,
            Optional<Edition> edition) {
        this.jbake = jbake;
        this.settings = settings;
        this.campaign = campaign;
        this.lines = lines;
        this.check = check;
        this.edition = edition;
    }

    /** The same site for one partnership: the edition's name, strapline and host hold in place of those of the file. */
    public Configuration in(Edition one) {
        jbake.setProperty("site.host", one.host());
        var itself = new Campaign(
                one.name(),
                one.strapline(),
                campaign.discreetName(),
                campaign.exit(),
                campaign.help(),
                campaign.security());
        return new Configuration(jbake, settings, itself, lines, check, Optional.of(one));
    }

    /**
     * The keys that begin with {@code signpost.}.
     *
     * @param name the campaign's name
     * @param strapline its motto
     * @param discreetName what a browser tab says on pages that must not give a reader away
     * @param exit where "Leave this site" leads
     * @param help ids of the services of the help block, in order
     * @param security whom to tell about a hole in the site; empty when nobody is named
     */
    public record Campaign(
            String name,
            String strapline,
            String discreetName,
            String exit,
            List<String> help,
            Optional<SecurityContact> security) {
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

    /** Whose site it is; empty when it is one for everybody. */
    public Optional<Edition> edition() {
        return edition;
    }

    /** The edition that is baked when nobody names one; empty when the file names none. */
    public Optional<String> usualEdition() {
        return Optional.of(ConfigurationReader.text(jbake, USUAL_EDITION)).filter(id -> !id.isEmpty());
    }

    /** The words that pages leave to the build. */
    public Tokens tokens() {
        var values = new HashMap<String, String>();
        values.put("name", campaign.name());
        values.put("strapline", campaign.strapline());
        edition.ifPresent(one -> {
            values.put("place", one.place());
            values.put("partnerships", one.partnerships());
            values.put("police", one.police());
        });
        return new Tokens(values);
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
