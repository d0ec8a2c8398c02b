package uk.co.knowandsee.signpost.links.world;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.directory.PhoneNumbers;
import uk.co.knowandsee.signpost.links.inquiry.Answer;
import uk.co.knowandsee.signpost.links.inquiry.Inquiry;
import uk.co.knowandsee.signpost.links.inquiry.Question;
import uk.co.knowandsee.signpost.links.policy.CheckSettings;
import uk.co.knowandsee.signpost.links.reading.Expected;
import uk.co.knowandsee.signpost.links.reading.Likeness;
import uk.co.knowandsee.signpost.links.reading.PageReader;

/** One small file: what servers do, what is asked, and what has to come of it. */
final class Scenario {

    private final Map<String, Object> written;
    private final ScenarioServer server;

    private Scenario(Map<String, Object> written, ScenarioServer server) {
        this.written = written;
        this.server = server;
    }

    static Scenario read(Path file) throws IOException {
        try (Reader in = Files.newBufferedReader(file)) {
            Map<String, Object> written = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return new Scenario(written, new ScenarioServer(file.resolveSibling("pages")));
        }
    }

    String about() {
        return String.valueOf(written.get("about"));
    }

    void lay(TestNetwork network) {
        map("hosts").forEach((name, host) -> layHost(network, name, asMap(host)));
        map("names").forEach((name, value) -> {
            if (value instanceof List<?> addresses) {
                network.name(name, addresses.stream().map(String::valueOf).toArray(String[]::new));
            } else if (value.equals("trouble")) {
                network.trouble(name, "Temporary failure in name resolution");
            } else {
                network.trouble(name, "Name or service not known");
            }
        });
        list("refuses").forEach(name -> network.refuses(String.valueOf(name)));
    }

    private void layHost(TestNetwork network, String name, Map<String, Object> host) {
        var place = network.host(name);
        asMap(host.getOrDefault("pages", Map.of())).forEach((path, conduct) -> place.on(path, server.conduct(conduct)));
        if (host.containsKey("otherwise")) {
            place.otherwise(server.conduct(host.get("otherwise")));
        }
        var kind = String.valueOf(host.getOrDefault("certificate", "good")).replace('-', '_');
        network.certificate(
                name,
                Certificates.Kind.valueOf(kind.toUpperCase(java.util.Locale.ROOT)),
                String.valueOf(host.getOrDefault("owner", "")));
    }

    /** What a scenario expects of one address. */
    record Expectation(URI address, Map<String, Object> expect) {
        String text(String key) {
            return String.valueOf(expect.get(key));
        }

        boolean says(String key) {
            return expect.containsKey(key);
        }

        List<String> texts(String key) {
            return expect.get(key) instanceof List<?> list
                    ? list.stream().map(String::valueOf).toList()
                    : List.of();
        }
    }

    List<Expectation> expectations() {
        return list("ask").stream()
                .map(Scenario::asMap)
                .map(ask -> new Expectation(URI.create(String.valueOf(ask.get("url"))), asMap(ask.get("expect"))))
                .toList();
    }

    Optional<Integer> requests() {
        return Optional.ofNullable((Integer) written.get("requests"));
    }

    Map<URI, Answer> run(TestNetwork network) throws InterruptedException {
        var environment = new TreeMap<String, String>();
        map("environment").forEach((key, value) -> environment.put(key, String.valueOf(value)));
        return new Inquiry(settings(), network.surroundings(environment), Progress.SILENT).ask(questions());
    }

    private List<Question> questions() {
        return list("ask").stream().map(Scenario::asMap).map(this::question).toList();
    }

    private Question question(Map<String, Object> ask) {
        var address = URI.create(String.valueOf(ask.get("url")));
        return new Question(
                address,
                expected(asMap(ask.getOrDefault("promise", Map.of()))),
                before(address, ask),
                String.valueOf(ask.getOrDefault("owner-before", "")),
                true);
    }

    private Optional<Likeness> before(URI address, Map<String, Object> ask) {
        if (!ask.containsKey("before")) {
            return Optional.empty();
        }
        var reader = new PageReader();
        var html = server.html(asMap(ask.get("before")));
        var bytes = html.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return Optional.of(reader.likeness(reader.read(address, "text/html; charset=utf-8", bytes)));
    }

    private static Expected expected(Map<String, Object> promise) {
        return new Expected(
                texts(promise, "phones").stream()
                        .map(phone -> PhoneNumbers.parse(phone).orElseThrow())
                        .toList(),
                texts(promise, "words"),
                texts(promise, "names"),
                String.valueOf(promise.getOrDefault("language", "")),
                List.of(),
                Set.copyOf(texts(promise, "hosts")));
    }

    private CheckSettings settings() {
        var options = map("options");
        var usual = CheckSettings.usual("test");
        return new CheckSettings(
                usual.include(),
                usual.exclusions(),
                usual.vouchers(),
                list(options, "accept").stream().map(Integer.class::cast).collect(Collectors.toSet()),
                usual.maxConcurrency(),
                (Integer) options.getOrDefault("per-host", 1),
                Optional.of(Duration.ZERO),
                Duration.ofMillis((Integer) options.getOrDefault("timeout", 20_000)),
                usual.budget(),
                (Integer) options.getOrDefault("retries", 2),
                usual.userAgent(),
                usual.cacheAge(),
                usual.treatment(),
                usual.drift(),
                (Boolean) options.getOrDefault("allow-private", false));
    }

    private Map<String, Object> map(String key) {
        return asMap(written.getOrDefault(key, Map.of()));
    }

    private List<Object> list(String key) {
        return list(written, key);
    }

    private static List<Object> list(Map<String, Object> from, String key) {
        return new ArrayList<>((List<?>) from.getOrDefault(key, List.of()));
    }

    private static List<String> texts(Map<String, Object> from, String key) {
        return list(from, key).stream().map(String::valueOf).toList();
    }

    private static Map<String, Object> asMap(Object value) {
        var map = new LinkedHashMap<String, Object>();
        ((Map<?, ?>) value).forEach((key, one) -> map.put(String.valueOf(key), one));
        return map;
    }
}
