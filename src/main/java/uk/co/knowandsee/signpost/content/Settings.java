package uk.co.knowandsee.signpost.content;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * What {@code jbake.properties} says about the content, read once and typed.
 *
 * @param root the site folder
 * @param content the folder of pages
 * @param ignoreFile a folder that holds a file of this name is left out
 * @param headerSeparator the line between a {@code key=value} header and the body
 * @param dateFormat how dates are written in headers, as {@link java.text.SimpleDateFormat} reads it
 * @param defaultStatus the status of a page that names none; empty when every page has to
 * @param defaultType the type of a page that names none; empty when every page has to
 * @param typesByTemplate the page types and the template of each
 * @param outputExtension e.g. {@code .html}
 * @param outputExtensionByType types that are written with another extension
 * @param folderPrefix pages below this path become {@code page/index.html}; empty when none do
 * @param rules how strict to be
 * @param zone the zone that dates are written in
 * @param today pages dated later are not published yet
 */
public record Settings(
        Path root,
        Path content,
        String ignoreFile,
        String headerSeparator,
        String dateFormat,
        String defaultStatus,
        String defaultType,
        Map<String, String> typesByTemplate,
        String outputExtension,
        Map<String, String> outputExtensionByType,
        String folderPrefix,
        Rules rules,
        ZoneId zone,
        LocalDate today) {

    public Settings {
        typesByTemplate = Map.copyOf(typesByTemplate);
        outputExtensionByType = Map.copyOf(outputExtensionByType);
    }

    /** The page types, in alphabetical order. */
    public List<String> types() {
        return typesByTemplate.keySet().stream().sorted().toList();
    }

    public boolean campaign() {
        return rules == Rules.CAMPAIGN;
    }

    /** A path as problems name it: relative to the site folder, with forward slashes. */
    public String nameOf(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
