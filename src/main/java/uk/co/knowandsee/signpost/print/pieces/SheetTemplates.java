package uk.co.knowandsee.signpost.print.pieces;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.problem.Where;

/** The templates and styles for paper, {@code templates/print/}, read as text: what is wrong in them is told at its line. */
public final class SheetTemplates {

    /** Where they stand in a site's folder. */
    public static final String FOLDER = "templates/print";

    /** A font or a letter that nobody can print. */
    public static final Rule LETTERS =
            Rule.error("print/letters", "a letter that no font has is an empty box on every copy");

    /** A picture that says nothing to whoever does not see it. */
    public static final Rule PICTURES =
            Rule.error("print/pictures", "whoever has the file read out hears nothing of a picture without words");

    private static final Pattern FAMILIES = Pattern.compile("(?i)(?<![\\w-])font-family\\s*:\\s*([^;}\"<]+)");
    private static final Pattern FONT_FILE =
            Pattern.compile("(?i)url\\(\\s*['\"]?([^)'\"]+\\.(?:ttf|otf|ttc|woff2?|eot))['\"]?\\s*\\)");
    private static final Pattern PICTURE = Pattern.compile("(?is)<img\\b[^>]*>");
    private static final Pattern WORDS = Pattern.compile("(?is)\\salt\\s*=");
    private static final Pattern NOTES = Pattern.compile("(?s)/\\*.*?\\*/|<#--.*?-->");
    private static final Set<String> FROM_ABOVE = Set.of("inherit", "initial", "unset");
    private static final String TEMPLATE = ".ftl";

    private final Path siteFolder;
    private final Set<String> families;

    /** @param families the families of letters that there are, as style sheets call them */
    public SheetTemplates(Path siteFolder, Collection<String> families) {
        this.siteFolder = siteFolder;
        this.families = new TreeSet<>(families);
    }

    /** What pieces may name as their sheet. */
    public Set<String> names() throws IOException {
        return files().stream()
                .filter(name -> name.endsWith(TEMPLATE))
                .map(name -> name.substring(0, name.length() - TEMPLATE.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The place in a sheet's template where something that is missing belongs: at the end of its body. */
    public Where end(String sheet) throws IOException {
        var name = FOLDER + "/" + sheet + TEMPLATE;
        var text = read(name.substring(FOLDER.length() + 1));
        int at = text.indexOf("</body");
        return Where.line(name, at < 0 ? 1 : lineOf(text, at));
    }

    /** The line that writes these words, in the sheet's template or in one that it includes; its end when none does. */
    public Where whoSays(String words, String sheet) throws IOException {
        var own = read(sheet + TEMPLATE);
        for (var name : files()) {
            var text = read(name);
            boolean isPart = name.equals(sheet + TEMPLATE) || own.contains('"' + name + '"');
            int at = isPart && !words.isBlank() ? text.indexOf(words) : -1;
            if (at >= 0) {
                return Where.line(FOLDER + "/" + name, lineOf(text, at));
            }
        }
        return end(sheet);
    }

    /** Tells of fonts that are not there and of pictures without words. */
    public void check(Problems problems) throws IOException {
        for (var name : files()) {
            var text = withoutNotes(read(name));
            var file = FOLDER + "/" + name;
            FAMILIES.matcher(text).results().forEach(found -> checkFamilies(found, text, file, problems));
            FONT_FILE
                    .matcher(text)
                    .results()
                    .forEach(found -> problems.add(LETTERS.broken(
                            at(found, text, file),
                            "the font file `" + found.group(1) + "` is not there",
                            "delete the line, and use " + inWords() + ", which the tool brings along")));
            PICTURE.matcher(text)
                    .results()
                    .filter(found -> !WORDS.matcher(found.group()).find())
                    .forEach(found -> problems.add(PICTURES.broken(
                            at(found, text, file),
                            "this picture has no `alt=`",
                            "say in a few words what it shows, or write `alt=\"\"` if it only decorates")));
        }
    }

    private void checkFamilies(MatchResult found, String text, String file, Problems problems) {
        Arrays.stream(found.group(1).split(","))
                .map(family -> family.strip().replaceAll("^['\"]|['\"]$", ""))
                .filter(family -> !families.contains(family) && !FROM_ABOVE.contains(family))
                .forEach(family -> problems.add(LETTERS.broken(
                        at(found, text, file),
                        "there is no font `" + family + "` to print with",
                        "use " + inWords() + ", which the tool brings along")));
    }

    private String inWords() {
        return families.stream().collect(Collectors.joining("`, `", "`", "`"));
    }

    private List<String> files() throws IOException {
        var folder = siteFolder.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(TEMPLATE) || name.endsWith(".css"))
                    .sorted()
                    .toList();
        }
    }

    private String read(String name) throws IOException {
        var file = siteFolder.resolve(FOLDER).resolve(name);
        return Files.isRegularFile(file) ? Files.readString(file) : "";
    }

    /** Every line stays where it is. */
    private static String withoutNotes(String text) {
        return NOTES.matcher(text).replaceAll(note -> note.group().replaceAll("[^\n]", " "));
    }

    private static Where at(MatchResult found, String text, String file) {
        return Where.line(file, lineOf(text, found.start()));
    }

    private static int lineOf(String text, int offset) {
        return 1 + (int) text.chars().limit(offset).filter(c -> c == '\n').count();
    }
}
