package uk.co.knowandsee.signpost.content;

/** Where a page is published: JBake's rule, from the file's name alone. */
final class Addresses {

    private final Settings settings;

    Addresses(Settings settings) {
        this.settings = settings;
    }

    /** From the site's root, e.g. {@code parents/signs.html}. */
    String of(SourceFile file, String type) {
        var path = settings.content().relativize(file.at()).toString().replace('\\', '/');
        var stem = path.substring(0, path.lastIndexOf('.'));
        if (!settings.folderPrefix().isEmpty() && ("/" + path).startsWith(settings.folderPrefix())) {
            return stem + "/index" + settings.outputExtension();
        }
        return stem + settings.outputExtensionByType().getOrDefault(type, settings.outputExtension());
    }
}
