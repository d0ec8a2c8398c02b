package uk.co.knowandsee.signpost.hosting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A {@code _headers} file, read as Netlify and Cloudflare Pages read it, for a server that shows what they would send. It
 * knows less than they do (no names in paths, no headers taken away) and says so instead of leaving anything out.
 */
public final class HeadersFile {

    /** A site that has no such file. */
    public static final HeadersFile NONE = new HeadersFile(List.of());

    private static final Pattern PATH = Pattern.compile("/[^\\s*:]*\\*?");

    private final List<Block> blocks;

    private record Block(String path, List<Header> headers) {
        boolean covers(String asked) {
            return path.endsWith("*") ? asked.startsWith(path.substring(0, path.length() - 1)) : asked.equals(path);
        }
    }

    /** A line that this reader does not understand; the message says which, and what was expected. */
    public static final class Malformed extends Exception {

        private static final long serialVersionUID = 1L;

        private Malformed(int line, String expected) {
            super("line " + line + ": " + expected);
        }
    }

    private HeadersFile(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** Reads the file's text, any text. */
    public static HeadersFile parse(String text) throws Malformed {
        var blocks = new ArrayList<Block>();
        int number = 0;
        for (var line : text.split("\\R", -1)) {
            number++;
            if (line.isBlank() || line.strip().startsWith("#")) {
                continue;
            }
            if (!Character.isWhitespace(line.charAt(0))) {
                blocks.add(new Block(path(line.stripTrailing(), number), new ArrayList<>()));
            } else if (blocks.isEmpty()) {
                throw new Malformed(number, "a path has to stand before the first header");
            } else {
                add(header(line.strip(), number), blocks.get(blocks.size() - 1), number);
            }
        }
        return new HeadersFile(List.copyOf(blocks));
    }

    private static String path(String line, int number) throws Malformed {
        if (!PATH.matcher(line).matches()) {
            throw new Malformed(number, "a path begins with `/` and may end with one `*`, e.g. `/help/*`");
        }
        return line;
    }

    private static Header header(String line, int number) throws Malformed {
        int colon = line.indexOf(':');
        var name = line.substring(0, Math.max(0, colon)).strip();
        var value = line.substring(colon + 1).strip();
        if (!Header.isName(name) || !Header.isValue(value)) {
            throw new Malformed(number, "a header is a name, a colon and a value, e.g. `Referrer-Policy: no-referrer`");
        }
        return new Header(name, value);
    }

    private static void add(Header header, Block block, int number) throws Malformed {
        if (block.headers().stream().anyMatch(header::isNamedLike)) {
            throw new Malformed(number, "`" + header.name() + "` stands twice for `" + block.path() + "`");
        }
        block.headers().add(header);
    }

    /**
     * What is sent with an answer.
     *
     * @param path decoded, e.g. {@code /help/}
     * @return a header that two matching paths name has both values, with a comma between them
     */
    public List<Header> of(String path) {
        var all = new ArrayList<Header>();
        blocks.stream()
                .filter(block -> block.covers(path))
                .flatMap(block -> block.headers().stream())
                .forEach(header -> join(all, header));
        return List.copyOf(all);
    }

    private static void join(List<Header> all, Header header) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isNamedLike(header)) {
                all.set(i, new Header(all.get(i).name(), all.get(i).value() + ", " + header.value()));
                return;
            }
        }
        all.add(header);
    }
}
