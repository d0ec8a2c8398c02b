package uk.co.knowandsee.signpost.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jbake.app.configuration.JBakeConfiguration;
import uk.co.knowandsee.signpost.content.Settings;
import uk.co.knowandsee.signpost.content.SourceFile;
import uk.co.knowandsee.signpost.media.PublishedFile;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;

/** Copies what is published as it is: the asset folder, and the files that stand beside pages. */
final class AssetFolder {

    private final JBakeConfiguration jbake;
    private final Settings settings;
    private final StyleSheet sheet;
    private final Script script;
    private final Problems problems;

    AssetFolder(JBakeConfiguration jbake, Settings settings, Problems problems) {
        this.problems = problems;
        this.jbake = jbake;
        this.settings = settings;
        this.sheet = new StyleSheet(
                jbake.getAssetFolder().toPath(), jbake.getTemplateFolder().toPath());
        this.script = new Script(jbake.getAssetFolder().toPath());
    }

    void copyInto(Draft draft, List<SourceFile> besidePages) throws IOException {
        var assets = jbake.getAssetFolder().toPath();
        if (Files.isDirectory(assets)) {
            copyFolder(assets, assets, draft);
        }
        for (var file : besidePages) {
            copy(settings.content().relativize(file.at()), file.file(), draft);
        }
        if (settings.campaign()) {
            draft.write(StyleSheet.ADDRESS, sheet.bytes(), Where.file(settings.nameOf(assets.resolve("css"))));
        }
        if (settings.campaign() && script.isThere()) {
            draft.write(Script.ADDRESS, script.bytes(), Where.file(settings.nameOf(assets.resolve("js"))));
        }
    }

    private void copyFolder(Path root, Path folder, Draft draft) throws IOException {
        for (var path : sorted(folder)) {
            boolean hidden = path.getFileName().toString().startsWith(".");
            if (hidden && jbake.getAssetIgnoreHidden()) {
                continue;
            }
            if (!Files.isDirectory(path)) {
                copyUnlessJoined(root, path, draft);
            } else if (!Files.exists(path.resolve(jbake.getIgnoreFileName()))) {
                copyFolder(root, path, draft);
            }
        }
    }

    private void copyUnlessJoined(Path root, Path file, Draft draft) throws IOException {
        if (!settings.campaign() || !(sheet.holds(file) || script.holds(file))) {
            copy(root.relativize(file), file, draft);
        }
    }

    private void copy(Path to, Path file, Draft draft) throws IOException {
        var address = to.toString().replace('\\', '/');
        var where = Where.file(settings.nameOf(file));
        var bytes = Files.readAllBytes(file);
        if (!settings.campaign()) {
            draft.write(address, bytes, where);
            return;
        }
        var cleaned = new PublishedFile(address, bytes).cleaned(where, problems);
        if (cleaned.isPresent()) {
            draft.write(address, cleaned.get(), where);
        }
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }
}
