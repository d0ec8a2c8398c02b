package uk.co.knowandsee.signpost.rules.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.prose.Block;
import uk.co.knowandsee.signpost.prose.Block.Kind;
import uk.co.knowandsee.signpost.prose.Block.Voice;
import uk.co.knowandsee.signpost.prose.Prose;
import uk.co.knowandsee.signpost.yaml.YamlPart;
import uk.co.knowandsee.signpost.yaml.YamlReader;

/**
 * Reads what readers see of {@code data/services/} and {@code data/areas/}: summaries, for whom, what happens, labels;
 * and the sentences of {@code data/promises.yaml}.
 */
public final class RecordsReader {

    private static final List<String> FOLDERS = List.of("data/areas", "data/services");

    /** Texts, or lists of texts, at the top of a file. */
    private static final List<String> TEXTS = List.of("summary", "forWhom", "whatHappens", "partnership");

    private static final String PROMISES = "data/promises.yaml";

    private final Path siteFolder;

    public RecordsReader(Path siteFolder) {
        this.siteFolder = siteFolder;
    }

    /** Every file's texts, each with its line. Files that cannot be read are left to the directory, which reports them. */
    public List<Prose> read() throws IOException {
        var records = new ArrayList<Prose>();
        for (var folder : FOLDERS) {
            for (var file : files(siteFolder.resolve(folder))) {
                var name = folder + "/" + file.getFileName();
                new YamlReader()
                        .read(file, name, new Problems())
                        .map(root -> record(name, root))
                        .ifPresent(records::add);
            }
        }
        return records;
    }

    /** What the site promises, and how that is checked; none for a site without the file. */
    public Optional<Prose> promises() {
        var file = siteFolder.resolve(PROMISES);
        return Files.isRegularFile(file)
                ? new YamlReader().read(file, PROMISES, new Problems()).map(RecordsReader::promises)
                : Optional.empty();
    }

    private static Prose promises(YamlPart root) {
        var blocks = new ArrayList<Block>();
        root.items().forEach(one -> {
            one.part("promise").ifPresent(part -> add(part, blocks));
            one.part("how").ifPresent(part -> add(part, blocks));
        });
        return new Prose(PROMISES, "", Optional.empty(), blocks, List.of(), List.of());
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static Prose record(String name, YamlPart root) {
        var blocks = new ArrayList<Block>();
        TEXTS.forEach(key -> root.part(key).ifPresent(part -> add(part, blocks)));
        root.list("notFor").forEach(other -> other.part("who").ifPresent(who -> add(who, blocks)));
        root.list("contacts").forEach(contact -> contact.part("label").ifPresent(label -> add(label, blocks)));
        root.part("access")
                .ifPresent(access ->
                        access.keys().forEach(key -> access.part(key).ifPresent(value -> add(value, blocks))));
        return new Prose(name, "", Optional.empty(), blocks, List.of(), List.of());
    }

    private static void add(YamlPart part, List<Block> blocks) {
        if (part.isList()) {
            part.items().forEach(item -> add(item, blocks));
        } else if (!part.text().isBlank()) {
            blocks.add(new Block(Kind.VALUE, Voice.OURS, part.text(), offset -> part.where(), List.of()));
        }
    }
}
