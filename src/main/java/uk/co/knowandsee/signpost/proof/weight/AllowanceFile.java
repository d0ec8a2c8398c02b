package uk.co.knowandsee.signpost.proof.weight;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.yaml.SchemaCheck;
import uk.co.knowandsee.signpost.yaml.YamlPart;
import uk.co.knowandsee.signpost.yaml.YamlReader;

/** Reads {@code data/budgets.yaml}, in which weights are written as {@code 14 kB}. */
public final class AllowanceFile {

    /** Where it stands in a site's folder. */
    public static final String FILE = "data/budgets.yaml";

    private final Path siteFolder;

    public AllowanceFile(Path siteFolder) {
        this.siteFolder = siteFolder;
    }

    /** A site without the file has the usual budgets; a file that cannot be read is a problem. */
    public Allowance read(Problems problems) {
        var file = siteFolder.resolve(FILE);
        if (!Files.exists(file)) {
            return Allowance.USUAL;
        }
        var wrong = new Problems();
        var root = new YamlReader().read(file, FILE, wrong);
        root.ifPresent(part -> new SchemaCheck("budgets.schema.json").check(part, wrong));
        problems.addAll(wrong.all());
        return root.filter(part -> wrong.errors().isEmpty())
                .map(AllowanceFile::allowance)
                .orElse(Allowance.USUAL);
    }

    private static Allowance allowance(YamlPart file) {
        var files = new TreeMap<String, Allowance.ForFile>();
        file.part("files")
                .ifPresent(named -> named.keys()
                        .forEach(key -> files.put(key, new Allowance.ForFile(bytes(named, key), named.whereKey(key)))));
        return new Allowance(
                bytes(file, "page"), bytes(file, "total"), bytes(file, "script"), bytes(file, "images"), files);
    }

    /** The schema has seen to it that it is a number of kilobytes. */
    private static int bytes(YamlPart file, String key) {
        var kilobytes = new BigDecimal(file.text(key).replace("kB", "").strip());
        return kilobytes.movePointRight(3).intValueExact();
    }
}
