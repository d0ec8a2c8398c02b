package uk.co.knowandsee.signpost.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * One folder of {@code templates/components/}, as its README.md there describes it.
 *
 * @param name the folder's, e.g. {@code service-card}
 * @param macro what pages call, e.g. {@code serviceCard}
 * @param inside the element that an example has to stand in, e.g. {@code ul}; mostly empty
 * @param options the macro's arguments, and its body
 * @param examples what is rendered
 * @param arguments the arguments in macro.ftl, and whether each is required
 */
record Component(
        String name,
        String macro,
        String inside,
        List<Option> options,
        List<Example> examples,
        Map<String, Boolean> arguments) {

    private static final Pattern MACRO = Pattern.compile("<#macro\\s+(\\w+)\\s*([^>]*)>");
    private static final Pattern ARGUMENT = Pattern.compile("(\\w+)(\\s*=\\s*(?:\"[^\"]*\"|\\[[^]]*]|\\S+))?");

    /** One row of {@code options}. */
    record Option(String name, String type, boolean required, String purpose) {
        boolean isBody() {
            return type.equals("body");
        }
    }

    /** One of {@code examples}. */
    record Example(String name, Map<String, Object> data, String body) {
        boolean gives(Option option) {
            return option.isBody() ? !body.isEmpty() : data.containsKey(option.name());
        }
    }

    static Component read(Path folder) throws IOException {
        Map<String, Object> yaml = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(Files.readString(folder.resolve("examples.yaml")));
        var macro = String.valueOf(yaml.get("macro"));
        return new Component(
                folder.getFileName().toString(),
                macro,
                String.valueOf(yaml.getOrDefault("inside", "")),
                maps(yaml, "options").stream().map(Component::option).toList(),
                maps(yaml, "examples").stream().map(Component::example).toList(),
                arguments(macro, Files.readString(folder.resolve("macro.ftl"))));
    }

    private static Option option(Map<String, Object> row) {
        return new Option(
                String.valueOf(row.get("name")),
                String.valueOf(row.get("type")),
                Boolean.TRUE.equals(row.get("required")),
                String.valueOf(row.getOrDefault("for", "")));
    }

    private static Example example(Map<String, Object> row) {
        return new Example(
                String.valueOf(row.get("name")),
                map(row.getOrDefault("data", Map.of())),
                String.valueOf(row.getOrDefault("body", "")));
    }

    private static Map<String, Boolean> arguments(String macro, String source) {
        var arguments = new TreeMap<String, Boolean>();
        var header = MACRO.matcher(source);
        while (header.find()) {
            if (header.group(1).equals(macro)) {
                ARGUMENT.matcher(header.group(2))
                        .results()
                        .forEach(found -> arguments.put(found.group(1), found.group(2) == null));
            }
        }
        return arguments;
    }

    private static List<Map<String, Object>> maps(Map<String, Object> yaml, String key) {
        var maps = new ArrayList<Map<String, Object>>();
        ((List<?>) yaml.getOrDefault(key, List.of())).forEach(item -> maps.add(map(item)));
        return maps;
    }

    private static Map<String, Object> map(Object node) {
        var map = new TreeMap<String, Object>();
        ((Map<?, ?>) node).forEach((key, value) -> map.put(String.valueOf(key), value));
        return map;
    }
}
