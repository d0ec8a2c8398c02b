package uk.co.knowandsee.signpost.hosting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A {@code _redirects} file: the form of Netlify, Cloudflare Pages and GitLab Pages, a line for each path. Cloudflare
 * follows a line whether or not there is a file; Netlify shows the file, which leads on by itself. It is read back for a
 * server that shows what they would do; lines with wildcards or conditions are left to the host.
 */
public final class ForwardsFile {

    /** Where it stands in the published folder. */
    public static final String ADDRESS = "_redirects";

    /** A site that has no such file. */
    public static final ForwardsFile NONE = new ForwardsFile(Map.of());

    private static final Pattern LINE =
            Pattern.compile("(/[^\\s*:?]*)\\s+(/(?![/\\\\])[^\\s:*]*)(?:\\s+(30[1278])!?)?");

    private static final String TOP = """
            # Redirects for Netlify and Cloudflare Pages, which read this file from the published folder by themselves.
            # Every bake writes it anew from data/redirects.txt: what is changed here is lost.

            """;

    private final Map<String, Answer> byPath;

    /**
     * What is answered.
     *
     * @param status 301 or another one that says where to go
     * @param location the path to go to
     */
    public record Answer(int status, String location) {}

    private ForwardsFile(Map<String, Answer> byPath) {
        this.byPath = byPath;
    }

    /** The whole file, the same for the same paths. */
    public static String write(List<Forward> forwards) {
        var text = new StringBuilder(TOP);
        forwards.forEach(forward -> text.append(forward.path())
                .append(' ')
                .append(forward.to())
                .append(' ')
                .append(forward.status())
                .append('\n'));
        return text.toString();
    }

    /** Reads the file's text, any text. */
    public static ForwardsFile parse(String text) {
        var byPath = new LinkedHashMap<String, Answer>();
        for (var line : text.split("\\R", -1)) {
            var read = LINE.matcher(line.strip());
            if (read.matches()) {
                int status = read.group(3) == null ? 301 : Integer.parseInt(read.group(3));
                byPath.putIfAbsent(read.group(1), new Answer(status, read.group(2)));
            }
        }
        return new ForwardsFile(byPath);
    }

    /** @param path decoded, e.g. {@code /go/taxi-card} */
    public Optional<Answer> of(String path) {
        return Optional.ofNullable(byPath.get(path));
    }
}
