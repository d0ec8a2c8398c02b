package uk.co.knowandsee.signpost.hosting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A host's settings, read back for a test: as much of each language as the writers use. A line about headers that is not
 * understood is an error, so that nothing can hide.
 */
final class HostForm {

    private static final String QUOTED = "\"((?:[^\"\\\\]|\\\\.)*)\"";
    private static final Pattern APACHE = Pattern.compile(
            "\\s*Header always set (\\S+) " + QUOTED + "(?: \"expr=%\\{REQUEST_URI\\} (=~|!~) m#([^#]*)#\")?");
    private static final Pattern NGINX = Pattern.compile("add_header (\\S+) " + QUOTED + " always;");
    private static final Pattern NGINX_KEEPING = Pattern.compile(
            "set \\$signpost_keeping \"([^\"]*)\";\nif \\(\\$uri ~ \"([^\"]*)\"\\) \\{\n    set \\$signpost_keeping \"([^\"]*)\";\n\\}\n");
    private static final Pattern CADDY = Pattern.compile("\t\t([A-Z]\\S*) " + QUOTED);
    private static final Pattern CADDY_SOME = Pattern.compile("\theader @(\\S+) (\\S+) " + QUOTED);
    private static final Pattern CADDY_MATCHER = Pattern.compile("\t@(\\S+) (not )?path (.+)");

    private final List<Line> lines = new ArrayList<>();

    private record Line(Header header, Predicate<String> covers) {}

    static HostForm read(Host host, String text) {
        var form = new HostForm();
        switch (host) {
            case PAGES -> form.pages(text);
            case APACHE -> form.apache(text);
            case NGINX -> form.nginx(text);
            case CADDY -> form.caddy(text);
        }
        return form;
    }

    List<Header> headers(String path) {
        return lines.stream()
                .filter(line -> line.covers().test(path))
                .map(Line::header)
                .toList();
    }

    private void pages(String text) {
        Predicate<String> covers = path -> false;
        for (var line :
                text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
            if (line.startsWith("  ")) {
                add(line.strip().split(": ", 2)[0], line.strip().split(": ", 2)[1], covers);
            } else {
                covers = like(line);
            }
        }
    }

    private void apache(String text) {
        for (var line : text.lines()
                .filter(l -> l.strip().startsWith("Header ") && !l.contains(" unset "))
                .toList()) {
            var set = whole(APACHE, line);
            var value = set.group(2).replace("\\\"", "\"").replaceAll("%(.)", "$1");
            Predicate<String> covers = path -> set.group(3) == null
                    || Pattern.compile(set.group(4)).matcher(path).find()
                            == set.group(3).equals("=~");
            add(set.group(1), value, covers);
        }
    }

    private void nginx(String text) {
        var keeping = NGINX_KEEPING.matcher(text);
        if (!keeping.find()) {
            throw new AssertionError("nothing says what may be kept");
        }
        Predicate<String> nowhere =
                path -> Pattern.compile(keeping.group(2)).matcher(path).find();
        for (var line : text.lines().filter(l -> l.startsWith("add_header")).toList()) {
            var set = whole(NGINX, line);
            if (set.group(2).equals("$signpost_keeping")) {
                add(set.group(1), keeping.group(3), nowhere);
                add(set.group(1), keeping.group(1), nowhere.negate());
            } else {
                add(set.group(1), set.group(2).replaceAll("\\\\(.)", "$1"), path -> true);
            }
        }
    }

    private void caddy(String text) {
        var matchers = new java.util.HashMap<String, Predicate<String>>();
        for (var line : text.lines().filter(l -> l.startsWith("\t@")).toList()) {
            var named = whole(CADDY_MATCHER, line);
            Predicate<String> covers =
                    path -> List.of(named.group(3).split(" ")).stream().anyMatch(p -> like(p).test(path));
            matchers.put(named.group(1), named.group(2) == null ? covers : covers.negate());
        }
        for (var line : text.lines().toList()) {
            if (line.startsWith("\theader @")) {
                var set = whole(CADDY_SOME, line);
                add(set.group(2), set.group(3), matchers.get(set.group(1)));
            } else if (CADDY.matcher(line).matches()) {
                var set = whole(CADDY, line);
                add(set.group(1), set.group(2).replace("\\\"", "\""), path -> true);
            }
        }
    }

    private static Predicate<String> like(String pattern) {
        return pattern.endsWith("*")
                ? path -> path.startsWith(pattern.substring(0, pattern.length() - 1))
                : path -> path.equals(pattern);
    }

    private static Matcher whole(Pattern pattern, String line) {
        var matcher = pattern.matcher(line);
        if (!matcher.matches()) {
            throw new AssertionError("not understood: " + line);
        }
        return matcher;
    }

    private void add(String name, String value, Predicate<String> covers) {
        lines.add(new Line(new Header(name, value), covers));
    }
}
