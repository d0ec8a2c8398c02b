package uk.co.knowandsee.signpost.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.Property;
import org.jbake.app.configuration.PropertyList;
import uk.co.knowandsee.signpost.hosting.SecurityContactReader;
import uk.co.knowandsee.signpost.links.policy.SettingsReader;
import uk.co.knowandsee.signpost.markdown.PlainPress;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Suggestion;
import uk.co.knowandsee.signpost.problem.Where;
import uk.co.knowandsee.signpost.rules.reading.BudgetReader;

/** What is wrong with a configuration that JBake accepts without a word. */
final class ConfigurationRules {

    /** The keys of our own. */
    static final Set<String> OWN_KEYS = Set.of(
            "signpost.rules",
            "signpost.name",
            "signpost.strapline",
            "signpost.discreetName",
            "signpost.exit",
            "signpost.help",
            SecurityContactReader.CONTACT,
            SecurityContactReader.EXPIRES,
            Configuration.USUAL_EDITION);

    private static final Pattern BY_TYPE = Pattern.compile("template\\.[\\w-]+\\.(file|extension)");
    private static final Pattern OF_OTHER_ENGINES =
            Pattern.compile("asciidoctor\\..*|thymeleaf\\..*|template_.*_thymeleaf_mode|example\\.project\\..*");

    private final Configuration configuration;
    private final DefaultJBakeConfiguration jbake;
    private final PropertyLines lines;
    private final Problems problems;

    ConfigurationRules(Configuration configuration, Problems problems) {
        this.configuration = configuration;
        this.jbake = configuration.jbake();
        this.lines = configuration.lines();
        this.problems = problems;
    }

    void check() {
        checkFolder("template.folder", jbake.getTemplateFolder().toPath());
        checkKeys();
        checkRepeated();
        checkMarkdownExtensions();
        checkTemplates();
        checkNoExtension();
        checkStore();
        if (configuration.settings().campaign()) {
            checkCampaign();
        }
    }

    private void checkFolder(String key, Path folder) {
        if (!Files.isDirectory(folder)) {
            problems.error(
                    lines.has(key) ? lines.whereIs(key) : Where.file("jbake.properties"),
                    "there is no folder `" + folder.getFileName() + "`",
                    "create it, or name another with `" + key + "`");
        }
    }

    private void checkKeys() {
        var known = knownKeys();
        var templates = templateSources();
        for (var key : lines.keys()) {
            boolean understood = known.contains(key)
                    || SettingsReader.knows(key)
                    || key.startsWith(BudgetReader.PREFIX)
                    || BY_TYPE.matcher(key).matches()
                    || OF_OTHER_ENGINES.matcher(key).matches();
            boolean readByTemplate = templates.contains("config." + key.replace('.', '_'));
            if (!understood && !readByTemplate) {
                problems.error(
                        lines.whereIs(key),
                        "nothing reads the key `" + key + "`",
                        Suggestion.nearest(key, known)
                                .map(near -> "did you mean `" + near + "`?")
                                .orElse("delete the line, or read it in a template as `config." + key.replace('.', '_')
                                        + "`"));
            }
        }
    }

    /** JBake would make a list of the two, and one of the two would count for nothing. */
    private void checkRepeated() {
        for (var key : lines.repeated()) {
            boolean named = key.startsWith(SettingsReader.PREFIX);
            if (named || key.startsWith(BudgetReader.PREFIX)) {
                problems.error(
                        lines.whereIs(key),
                        "the key `" + key + "` stands twice",
                        "keep one of the two lines" + (named ? ", or give this one another name" : ""));
            }
        }
    }

    private static Set<String> knownKeys() {
        var known = new TreeSet<>(OWN_KEYS);
        known.addAll(SettingsReader.KEYS);
        for (var field : PropertyList.class.getFields()) {
            try {
                if (field.get(null) instanceof Property property) {
                    known.add(property.getKey());
                }
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("JBake's property list is no longer public", e);
            }
        }
        return known;
    }

    private String templateSources() {
        var folder = jbake.getTemplateFolder().toPath();
        if (!Files.isDirectory(folder)) {
            return "";
        }
        try (var files = Files.walk(folder)) {
            var all = new StringBuilder();
            for (var file :
                    files.filter(f -> f.toString().endsWith(".ftl")).sorted().toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkMarkdownExtensions() {
        var known = PlainPress.knownExtensions();
        for (var written : jbake.getMarkdownExtensions()) {
            var name = PlainPress.bare(written);
            if (!known.contains(name)) {
                problems.error(
                        lines.whereIs("markdown.extensions"),
                        "`" + name + "` is not a Markdown extension",
                        Suggestion.among("known", name, known));
            }
        }
    }

    /** Files that JBake makes without a page need their template; types need theirs only when a page has them. */
    private void checkTemplates() {
        var made = Map.of(
                "masterindex", jbake.getRenderIndex(),
                "feed", jbake.getRenderFeed(),
                "archive", jbake.getRenderArchive(),
                "sitemap", jbake.getRenderSiteMap(),
                "error404", jbake.getRenderError404(),
                "tagsindex", jbake.getRenderTags() && jbake.getRenderTagsIndex());
        made.forEach((type, wanted) -> {
            if (wanted) {
                checkTemplate(type, "or switch it off: `" + switchOf(type) + "=false`");
            }
        });
    }

    private static String switchOf(String type) {
        return type.equals("masterindex") ? "render.index" : "render." + type;
    }

    /** Says what is wrong with the template of a type; {@code otherwise} ends the remedy. */
    void checkTemplate(String type, String otherwise) {
        var key = "template." + type + ".file";
        var name = jbake.getTemplateByDocType(type);
        if (name == null) {
            problems.error(
                    Where.file("jbake.properties"),
                    "no template is named for `" + type + "`",
                    "add a line `" + key + "=…`, " + otherwise);
        } else if (!name.endsWith(".ftl")) {
            problems.error(
                    lines.whereIs(key),
                    "`" + name + "` is not a FreeMarker template",
                    "name a template that ends in `.ftl`, " + otherwise);
        } else if (!Files.isRegularFile(jbake.getTemplateFolder().toPath().resolve(name))) {
            problems.error(
                    lines.whereIs(key),
                    "there is no template `" + jbake.getTemplateFolder().getName() + "/" + name + "`",
                    "write it, or name another with `" + key + "`, " + otherwise);
        }
    }

    private void checkNoExtension() {
        var prefix = jbake.getPrefixForUriWithoutExtension();
        if (jbake.getUriWithoutExtension() && (prefix == null || prefix.isBlank())) {
            problems.error(
                    lines.whereIs("uri.noExtension"),
                    "`uri.noExtension=true` has no effect without `uri.noExtension.prefix`",
                    "add a line `uri.noExtension.prefix=/`, or delete this one");
        }
    }

    private void checkStore() {
        if (lines.has("db.store") && !"memory".equals(jbake.getDatabaseStore())) {
            problems.warning(
                    lines.whereIs("db.store"),
                    "`db.store=" + jbake.getDatabaseStore() + "` has no effect: pages are kept in memory",
                    "delete the line");
        }
    }

    private void checkCampaign() {
        var campaign = configuration.campaign();
        var texts = Map.of(
                "signpost.name", campaign.name(),
                "signpost.strapline", campaign.strapline(),
                "signpost.discreetName", campaign.discreetName(),
                "signpost.exit", campaign.exit(),
                "signpost.help", String.join(",", campaign.help()));
        for (var key : List.copyOf(new TreeSet<>(texts.keySet()))) {
            if (texts.getOrDefault(key, "").isBlank()) {
                problems.error(
                        lines.has(key) ? lines.whereIs(key) : Where.file("jbake.properties"),
                        "the campaign's rules need `" + key + "`",
                        "add a line `" + key + "=…`");
            }
        }
    }
}
