package uk.co.knowandsee.signpost.publish;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.HtmlChecker;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.directory.Service;

/** Says in words what is wrong with a component: with its files, its options, or the HTML of its examples. */
final class ComponentCheck {

    private final Path components;
    private final Configuration freemarker;
    private final Directory directory;
    private final HtmlChecker html;

    /** @param freemarker as the site's, with {@code directory} shared and nothing else */
    ComponentCheck(Path components, Configuration freemarker, Directory directory, HtmlChecker html) {
        this.components = components;
        this.freemarker = freemarker;
        this.directory = directory;
        this.html = html;
    }

    List<String> complaints(String name) throws IOException {
        var folder = components.resolve(name);
        var complaints = new ArrayList<String>();
        for (var file : List.of("macro.ftl", name + ".css", "examples.yaml", "README.md")) {
            if (!Files.isRegularFile(folder.resolve(file))) {
                complaints.add("has no " + file);
            }
        }
        if (complaints.isEmpty()) {
            complaints.addAll(readme(Files.readString(folder.resolve("README.md"))));
            var component = Component.read(folder);
            complaints.addAll(options(component));
            if (complaints.isEmpty()) {
                for (var example : component.examples()) {
                    complaints.addAll(example(component, example));
                }
            }
        }
        return complaints;
    }

    private static List<String> readme(String text) {
        return Stream.of("**Use it**", "**Do not use it**", "**Learned from readers:**")
                .filter(words -> !text.contains(words))
                .map(words -> "README.md has no paragraph " + words)
                .toList();
    }

    private static List<String> options(Component component) {
        var complaints = new ArrayList<String>();
        var expected = camelCase(component.name());
        if (!component.macro().equals(expected)) {
            complaints.add("`macro:` is " + component.macro() + ", and the folder's name asks for " + expected);
        }
        var described = component.options().stream()
                .filter(option -> !option.isBody())
                .collect(Collectors.toMap(Component.Option::name, Component.Option::required));
        if (!described.equals(component.arguments())) {
            complaints.add("examples.yaml says the options are " + new TreeMap<>(described)
                    + " (true: required), macro.ftl says " + component.arguments());
        }
        component.options().stream()
                .filter(option -> option.purpose().isBlank())
                .forEach(option -> complaints.add("option " + option.name() + " does not say what it is `for:`"));
        if (component.examples().isEmpty()) {
            complaints.add("has no examples");
        }
        return complaints;
    }

    private List<String> example(Component component, Component.Example example) throws IOException {
        var known = component.options().stream().map(Component.Option::name).toList();
        var complaints = new ArrayList<String>();
        example.data().keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> complaints.add(example.name() + ": " + key + " is not an option"));
        component.options().stream()
                .filter(option -> option.required() && !example.gives(option))
                .forEach(option -> complaints.add(example.name() + ": gives no " + option.name()));
        if (complaints.isEmpty()) {
            try {
                html.check(page(component, example, render(component, example)))
                        .forEach(complaint -> complaints.add(example.name() + ": " + complaint));
            } catch (TemplateException | IllegalArgumentException e) {
                complaints.add(example.name() + ": " + e.getMessage());
            }
        }
        return complaints;
    }

    /** Calls the macro as a page would. */
    private String render(Component component, Component.Example example) throws IOException, TemplateException {
        var values = new HashMap<String, Object>();
        for (var option : component.options()) {
            if (!option.isBody() && example.gives(option)) {
                values.put(option.name(), value(option.type(), example.data().get(option.name())));
            }
        }
        var call = values.keySet().stream().sorted().map(key -> key + "=" + key).collect(Collectors.joining(" "));
        var source = "<#ftl output_format=\"HTML\"><#import \"/components/%s/macro.ftl\" as it><@it.%s %s>%s</@>"
                .formatted(component.name(), component.macro(), call, example.body());
        var out = new StringWriter();
        new Template(example.name(), source, freemarker).process(values, out);
        return out.toString();
    }

    private Object value(String type, Object written) {
        return switch (type) {
            case "text", "number", "flag", "texts" -> written;
            case "service" -> service(written);
            case "services" -> ((List<?>) written).stream().map(this::service).toList();
            case "card" -> card(written);
            case "cards" ->
                ((List<?>) written).stream().map(ComponentCheck::card).toList();
            case "versions" ->
                ((List<?>) written).stream().map(ComponentCheck::version).toList();
            default -> throw new IllegalArgumentException("`" + type + "` is not a type of option");
        };
    }

    private Service service(Object id) {
        return directory
                .find(String.valueOf(id))
                .orElseThrow(() -> new IllegalArgumentException("`" + id + "` is not a service in the directory"));
    }

    private static Card card(Object written) {
        var map = (Map<?, ?>) written;
        return new Card(
                text(map, "title"),
                text(map, "summary"),
                text(map, "address"),
                text(map, "section"),
                text(map, "door"),
                text(map, "nav"),
                Integer.parseInt(text(map, "order")));
    }

    private static Relations.Version version(Object written) {
        var map = (Map<?, ?>) written;
        return new Relations.Version(text(map, "name"), text(map, "address"), text(map, "lang"), text(map, "dir"));
    }

    private static String text(Map<?, ?> card, String key) {
        if (!card.containsKey(key)) {
            throw new IllegalArgumentException("a card has no `" + key + "`");
        }
        return String.valueOf(card.get(key));
    }

    private static String page(Component component, Component.Example example, String rendered) {
        var inside = component.inside();
        var body = inside.isEmpty() ? rendered : "<" + inside + ">" + rendered + "</" + inside + ">";
        return """
                <!doctype html>
                <html lang="en-GB">
                <head><meta charset="utf-8"><title>%s</title><link rel="stylesheet" href="css/site.css"></head>
                <body>
                <h1>%s</h1>
                <h2>%s</h2>
                %s
                </body>
                </html>
                """.formatted(component.name(), component.name(), example.name(), body);
    }

    private static String camelCase(String folder) {
        return Pattern.compile("-([a-z])")
                .matcher(folder)
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }
}
