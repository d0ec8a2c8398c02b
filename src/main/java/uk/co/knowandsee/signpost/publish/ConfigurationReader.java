package uk.co.knowandsee.signpost.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jbake.app.JBakeException;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import uk.co.knowandsee.signpost.content.Rules;
import uk.co.knowandsee.signpost.content.Settings;
import uk.co.knowandsee.signpost.content.SourceText;
import uk.co.knowandsee.signpost.links.policy.CheckSettings;
import uk.co.knowandsee.signpost.links.policy.SettingsReader;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;

/** Reads {@code jbake.properties} as JBake does, and reports what JBake would take without a word. */
public final class ConfigurationReader {

    /** Dates of the campaign are dates in England, whatever the machine's zone. */
    static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Templates that make one file each, not pages: no page has such a type. */
    private static final Set<String> NOT_PAGES =
            Set.of("masterindex", "feed", "error404", "archive", "tag", "tagsindex", "sitemap");

    /** JBake's own types that a campaign has no use for, and those of pages that self-checks make. */
    private static final Set<String> NOT_OF_A_CAMPAIGN = Set.of("post", "index", "question", "ending");

    private final LocalDate today;
    private final CheckSettings usual;

    /** @param usual what holds for a check of the links where the file says nothing about it */
    public ConfigurationReader(LocalDate today, CheckSettings usual) {
        this.today = today;
        this.usual = usual;
    }

    /** The edition that is baked when nobody names one; empty when the folder cannot tell. */
    public static Optional<String> usualEdition(Path root) {
        try {
            var text = Files.readString(root.resolve(ConfigUtil.CONFIG_FILE));
            var written = new PropertyLines(ConfigUtil.CONFIG_FILE, text).written(Configuration.USUAL_EDITION);
            return Optional.ofNullable(written.get(Configuration.USUAL_EDITION)).map(key -> key.value());
        } catch (IOException e) {
            return Optional.empty(); // told when the site is read
        }
    }

    /** Empty when the file cannot be read at all; other problems are added and the rest is read. */
    public Optional<Configuration> read(Path root, Problems problems) throws IOException {
        if (!Files.isDirectory(root)) {
            problems.error(
                    Where.file(root.toString()),
                    "there is no folder here",
                    "name the folder that holds jbake.properties, content/ and templates/");
            return Optional.empty();
        }
        var file = root.resolve(ConfigUtil.CONFIG_FILE);
        var text = Files.exists(file) ? SourceText.read(file, ConfigUtil.CONFIG_FILE, problems) : Optional.of("");
        return text.map(t -> new PropertyLines(ConfigUtil.CONFIG_FILE, t))
                .filter(lines -> new HarmlessSettings(lines, problems).hold())
                .flatMap(lines -> parse(root, lines, problems));
    }

    private Optional<Configuration> parse(Path root, PropertyLines lines, Problems problems) {
        try {
            var jbake = (DefaultJBakeConfiguration) new ConfigUtil().loadConfig(root.toFile(), null);
            var configuration = new Configuration(
                    jbake,
                    settings(root, jbake, lines, problems),
                    campaign(jbake),
                    lines,
                    new SettingsReader(today, usual).read(lines.written(SettingsReader.PREFIX), problems),
                    Optional.empty());
            new ConfigurationRules(configuration, problems).check();
            return Optional.of(configuration);
        } catch (JBakeException e) {
            problems.error(
                    Where.file(ConfigUtil.CONFIG_FILE),
                    "cannot be read: " + e.getMessage(),
                    "write one `key=value` a line, and `\\\\` where you mean a backslash");
            return Optional.empty();
        }
    }

    private Settings settings(Path root, DefaultJBakeConfiguration jbake, PropertyLines lines, Problems problems) {
        var rules = rules(jbake, lines, problems);
        return new Settings(
                root,
                jbake.getContentFolder().toPath(),
                jbake.getIgnoreFileName(),
                jbake.getHeaderSeparator(),
                jbake.getDateFormat(),
                lines.has("default.status") ? jbake.getDefaultStatus() : "",
                jbake.getDefaultType(),
                typesByTemplate(jbake, rules),
                jbake.getOutputExtension(),
                extensionsByType(jbake),
                jbake.getUriWithoutExtension() ? text(jbake, "uri.noExtension.prefix") : "",
                rules,
                rules == Rules.CAMPAIGN ? LONDON : ZoneId.systemDefault(),
                today);
    }

    private static Rules rules(DefaultJBakeConfiguration jbake, PropertyLines lines, Problems problems) {
        var written = text(jbake, "signpost.rules");
        return switch (written) {
            case "", "plain" -> Rules.PLAIN;
            case "campaign" -> Rules.CAMPAIGN;
            default -> {
                problems.error(
                        lines.whereIs("signpost.rules"),
                        "`" + written + "` is not a set of rules",
                        "write `signpost.rules=campaign`, or `signpost.rules=plain` for a plain JBake site");
                yield Rules.PLAIN; // the least that can be said while this is wrong
            }
        };
    }

    private static Map<String, String> typesByTemplate(DefaultJBakeConfiguration jbake, Rules rules) {
        var types = new HashMap<String, String>();
        for (var type : jbake.getDocumentTypes()) {
            boolean usedHere = rules == Rules.PLAIN || !NOT_OF_A_CAMPAIGN.contains(type);
            boolean forPages = usedHere && !NOT_PAGES.contains(type);
            if (forPages) {
                types.put(type, jbake.getTemplateByDocType(type));
            }
        }
        return types;
    }

    private static Map<String, String> extensionsByType(DefaultJBakeConfiguration jbake) {
        var extensions = new HashMap<String, String>();
        for (var type : jbake.getDocumentTypes()) {
            extensions.put(type, jbake.getOutputExtensionByDocType(type));
        }
        return extensions;
    }

    private static Configuration.Campaign campaign(DefaultJBakeConfiguration jbake) {
        return new Configuration.Campaign(
                text(jbake, "signpost.name"),
                text(jbake, "signpost.strapline"),
                text(jbake, "signpost.discreetName"),
                text(jbake, "signpost.exit"),
                list(jbake, "signpost.help"));
    }

    static String text(DefaultJBakeConfiguration jbake, String key) {
        var value = jbake.getCompositeConfiguration().getProperty(key);
        if (value instanceof List<?> parts) {
            return String.join(", ", parts.stream().map(String::valueOf).toList());
        }
        return value == null ? "" : String.valueOf(value).strip();
    }

    private static List<String> list(DefaultJBakeConfiguration jbake, String key) {
        return jbake.getCompositeConfiguration().getList(String.class, key, List.of()).stream()
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }
}
