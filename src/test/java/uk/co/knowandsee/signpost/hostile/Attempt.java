package uk.co.knowandsee.signpost.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.yaml.YamlPart;
import uk.co.knowandsee.signpost.yaml.YamlReader;

/**
 * One attempt of {@code src/test/hostile/}.
 *
 * @param id its group and its own name, e.g. {@code scripts/upper-case}
 * @param file the file that it makes or spoils, from the site folder
 * @param find what it replaces in that file; empty when it makes the file
 * @param written in hexadecimal digits: the whole file, or what stands in place of {@code find}
 * @param link where the file leads when it is a symbolic link; empty for a file
 * @param body the Markdown, when it makes a page; else empty
 * @param says what the problem has to say, as a regular expression; empty when the attempt is harmless
 * @param shows what readers have to see of it as words; empty for what shows nothing
 */
public record Attempt(
        String id, String file, String find, String written, String link, String body, String says, String shows) {

    private static final Path CORPUS = Path.of("src/test/hostile");
    private static final Pattern SPELT = Pattern.compile("«(?:U\\+([0-9A-F]+)|((?:[^«»]|«[^»]*»)*)\\*(\\d+))»");
    private static final String PAGES = "content/hostile/";

    /** Every attempt, in a fixed order. */
    public static List<Attempt> all() {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .flatMap(Attempt::read)
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Stream<Attempt> read(Path file) {
        var problems = new Problems();
        var group = file.getFileName().toString().replace(".yaml", "");
        var root = new YamlReader()
                .read(file, file.toString(), problems)
                .orElseThrow(() -> new AssertionError(problems.all()));
        return root.items().stream().map(part -> of(group, part));
    }

    private static Attempt of(String group, YamlPart part) {
        boolean page = part.part("in").isEmpty() && part.part("edit").isEmpty();
        var name = group + "-" + part.text("id");
        return new Attempt(
                group + "/" + part.text("id"),
                page ? PAGES + name + ".md" : told(part.text("in")) + part.text("edit"),
                part.text("find"),
                page ? hex(page(name, part)) : bytes(part),
                part.text("link"),
                page ? text(part) : "",
                part.text("refused"),
                part.text("shows"));
    }

    private static String page(String name, YamlPart part) {
        var lines = new LinkedHashMap<String, String>();
        lines.put("title", name);
        lines.put("type", "page");
        lines.put("status", "published");
        lines.put("date", "2026-11-20");
        lines.put("reviewBy", "2027-05-20");
        lines.put("owner", "us");
        lines.put("summary", "A page for a test.");
        told(part.text("header")).lines().forEach(line -> lines.put(line.split(":", 2)[0], line.split(":", 2)[1]));
        var header = new StringBuilder("---\n");
        lines.forEach((key, value) ->
                header.append(key).append(": ").append(value.strip()).append('\n'));
        return header + "---\n\n" + text(part) + "\n";
    }

    /** {@code «ab*3»} stands for ababab, and {@code «U+202E»} for a sign that nobody could see here. */
    private static String told(String coded) {
        return SPELT.matcher(coded)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) != null
                                ? Character.toString(Integer.parseInt(found.group(1), 16))
                                : told(found.group(2)).repeat(Integer.parseInt(found.group(3)))));
    }

    private static String text(YamlPart part) {
        return told(part.part("text").isPresent() ? part.text("text") : "Words.");
    }

    private static String bytes(YamlPart part) {
        var hex = part.text("hex");
        return hex.isEmpty() ? hex(text(part)) : hex;
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether it has to be refused; else it has to be harmless. */
    public boolean refused() {
        return !says.isEmpty();
    }

    /** Whether it makes a page of its own. */
    public boolean isPage() {
        return file.startsWith(PAGES) && file.endsWith(".md");
    }

    /** Whether it spoils a file that others need, so that it has to be tried alone. */
    boolean isAlone() {
        return !find.isEmpty()
                || file.equals("jbake.properties")
                || file.matches("data/(signposting-ledger.json|language.yaml)");
    }

    /** Where its page is baked. */
    public String address() {
        return file.replaceFirst("^content/", "").replaceFirst("\\.md$", ".html");
    }

    /** Puts it into a site. */
    void makeIn(Path site) throws IOException {
        var path = site.resolve(file);
        var bytes = HexFormat.of().parseHex(written);
        Files.createDirectories(path.getParent());
        if (!link.isEmpty()) {
            Files.createSymbolicLink(path, Path.of(link));
        } else if (find.isEmpty()) {
            Files.write(path, bytes);
        } else {
            var before = Files.readString(path);
            if (!before.contains(find)) {
                throw new AssertionError(file + " does not hold `" + find + "`");
            }
            Files.writeString(path, before.replace(find, new String(bytes, StandardCharsets.UTF_8)));
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
