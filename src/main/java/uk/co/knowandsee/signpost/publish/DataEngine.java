package uk.co.knowandsee.signpost.publish;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.MarkupEngine;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import uk.co.knowandsee.signpost.content.Settings;
import uk.co.knowandsee.signpost.content.SourceText;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;

/** Reads JBake's YAML data files; a file that cannot be read is a problem with its line. */
final class DataEngine extends MarkupEngine {

    private final Settings settings;
    private final Problems problems;

    DataEngine(Settings settings, Problems problems) {
        this.settings = settings;
        this.problems = problems;
    }

    @Override
    public @Nullable DocumentModel parse(JBakeConfiguration configuration, File file) {
        var name = settings.nameOf(file.toPath());
        try {
            return SourceText.read(file.toPath(), name, problems)
                    .flatMap(text -> load(name, text))
                    .orElse(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<DocumentModel> load(String name, String text) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            Object data = new Yaml(new SafeConstructor(options)).load(text);
            return model(name, data);
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            int line = mark == null ? 0 : mark.getLine() + 1;
            problems.error(
                    Where.line(name, line),
                    "this data file cannot be read here: " + e.getProblem(),
                    "check the indentation, the colons and the quotes of this line and the one before");
        } catch (YAMLException e) {
            problems.error(
                    Where.file(name),
                    "this data file cannot be read: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
                    "write it as YAML: `key: value`, or a list with a hyphen before each item");
        }
        return Optional.empty();
    }

    private Optional<DocumentModel> model(String name, @Nullable Object data) {
        var document = new DocumentModel();
        if (data instanceof List<?> items) {
            document.put("data", items);
        } else if (data instanceof Map<?, ?> map) {
            var keys = new LinkedHashMap<String, Object>();
            map.forEach((key, value) -> keys.put(String.valueOf(key), value));
            document.putAll(keys);
        } else {
            problems.error(
                    Where.file(name),
                    data == null ? "this data file is empty" : "this data file holds one bare value",
                    "write `key: value` lines or a list in it, or delete it");
            return Optional.empty();
        }
        return Optional.of(document);
    }
}
