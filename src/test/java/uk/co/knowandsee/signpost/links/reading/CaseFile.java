package uk.co.knowandsee.signpost.links.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.co.knowandsee.signpost.directory.PhoneNumber;
import uk.co.knowandsee.signpost.directory.PhoneNumbers;

/**
 * A page to be judged, as a file: HTML that begins with a comment of {@code key: value} lines.
 *
 * <pre>
 * expect    reason code, or fine
 * asked     the address as our page has it
 * way       addresses that it redirected to
 * service   names, separated by ; (with phones, words, language, hosts)
 * before    a file that shows the page on its last good day
 * front     a file that shows the front page
 * probe     404, or a file that the server shows for an address that cannot exist
 * sharing   how many of our addresses end at this one
 * owners    whom the certificate named before; and now
 * </pre>
 */
final class CaseFile {

    private static final Pattern KEY = Pattern.compile("(?m)^(\\w+): (.*)$");
    private static final String ASKED = "https://www.example-charity.org.uk/help/support";
    private static final PageReader READER = new PageReader();

    private final Path file;
    private final String html;
    private final String header;

    CaseFile(Path file) {
        this.file = file;
        try {
            this.html = Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.header = html.startsWith("<!--") ? html.substring(0, html.indexOf("-->")) : "";
    }

    String expected() {
        return value("expect").orElseThrow();
    }

    Case read() {
        var asked = URI.create(value("asked").orElse(ASKED));
        var way = list("way", " ").stream().map(URI::create).toList();
        var last = way.isEmpty() ? asked : way.get(way.size() - 1);
        var owners = list("owners", ";");
        return new Case(
                asked,
                way,
                reading(last),
                promised(),
                value("before").map(name -> READER.likeness(beside(name).reading(asked))),
                list("probe", " ").stream()
                        .map(probe -> probe(asked, way, probe))
                        .toList(),
                value("front").map(name -> beside(name).reading(asked.resolve("/"))),
                Integer.parseInt(value("sharing").orElse("1")),
                owners.isEmpty() ? "" : owners.get(0),
                owners.size() < 2 ? "" : owners.get(1));
    }

    private Reading reading(URI at) {
        return READER.read(at, value("type").orElse("text/html; charset=utf-8"), html.getBytes(StandardCharsets.UTF_8));
    }

    private Probe probe(URI asked, List<URI> way, String probe) {
        var made = asked.resolve("./f7k2m9q4x8z1c5v3b6n0a1s2d");
        if (probe.matches("\\d+")) {
            return new Probe(made, Integer.parseInt(probe), made, 0, Optional.empty());
        }
        var last = way.isEmpty() ? made : way.get(way.size() - 1);
        return new Probe(made, 200, last, way.size(), Optional.of(beside(probe).reading(made)));
    }

    private Expected promised() {
        List<PhoneNumber> phones = list("phones", ";").stream()
                .map(number -> PhoneNumbers.parse(number).orElseThrow())
                .toList();
        return new Expected(
                phones,
                list("words", ";"),
                list("service", ";"),
                value("language").orElse(""),
                List.of(),
                list("hosts", ";").stream().collect(Collectors.toUnmodifiableSet()));
    }

    private CaseFile beside(String name) {
        return new CaseFile(file.resolveSibling(name));
    }

    private List<String> list(String key, String between) {
        return value(key).stream()
                .flatMap(text -> Arrays.stream(text.split(between)))
                .map(String::strip)
                .toList();
    }

    private Optional<String> value(String key) {
        return KEY.matcher(header)
                .results()
                .filter(line -> line.group(1).equals(key))
                .map(line -> line.group(2).strip())
                .findFirst();
    }
}
