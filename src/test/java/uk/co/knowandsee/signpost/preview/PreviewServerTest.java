package uk.co.knowandsee.signpost.preview;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Speaks to the server through plain sockets: a polite client would mend the addresses that matter here. */
class PreviewServerTest {

    @TempDir
    Path folder;

    private Path site;
    private PreviewServer server;

    @BeforeEach
    void start() throws IOException {
        site = folder.resolve("website");
        write("website/index.html", "<p>Home – ü</p>");
        write("website/help/index.html", "<p>Help</p>");
        write("website/two words.html", "<p>Two words</p>");
        write("website/empty.txt", "");
        write("website/css/site.css", "p{}");
        write("website/404.html", "<p>Not here</p>");
        write("secret.txt", "secret");
        write("website-old/secret.txt", "secret");
        server = PreviewServer.start(site, 0);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/,                 <p>Home – ü</p>",
        "/index.html,       <p>Home – ü</p>",
        "/index.html?x=1,   <p>Home – ü</p>",
        "/help/,            <p>Help</p>",
        "/help/index.html,  <p>Help</p>",
        "/two%20words.html, <p>Two words</p>",
        "/css/site.css,     p{}",
    })
    void files_are_served(String path, String body) throws IOException {
        var answer = get(path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/help/../../secret.txt",
                "/%2e%2e/secret.txt",
                "/%2e%2e%2fsecret.txt",
                "/..%2fsecret.txt",
                "/help/..%2f..%2fsecret.txt",
                "/%252e%252e/secret.txt",
                "/..%5csecret.txt",
                "/../website-old/secret.txt",
                "/..%2fwebsite-old/secret.txt",
                "//etc/passwd",
                "/%2fetc/passwd",
                "/%2fetc%2fpasswd",
                "/secret.txt%00.html",
                "/./index.html",
                "/help/../index.html",
                "/index.html/",
                "/link.txt",
                "/link/secret.txt",
                "/nothing.html",
                "/Index.html",
                "/HELP/",
            })
    void nothing_outside_and_nothing_misspelt_is_served(String path) throws IOException {
        Files.createSymbolicLink(site.resolve("link.txt"), folder.resolve("secret.txt"));
        Files.createSymbolicLink(site.resolve("link"), folder);

        var answer = get(path);

        assertThat(answer.status()).as(path).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("secret", "root:", "Home");
    }

    @Test
    void a_missing_page_shows_the_sites_own_page_for_that() throws IOException {
        var answer = get("/parents/nothing.html");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo("<p>Not here</p>");
        assertThat(answer.headers()).contains("content-type: text/html; charset=utf-8");
    }

    @Test
    void a_missing_page_of_a_site_without_such_a_page_is_a_plain_sentence() throws IOException {
        Files.delete(site.resolve("404.html"));

        assertThat(get("/nothing.html").body()).isEqualTo("There is no such page.\n");
    }

    @Test
    void a_folder_without_its_slash_leads_to_the_one_with_it() throws IOException {
        var answer = get("/help");

        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.headers()).contains("location: /help/");
    }

    @Test
    void every_answer_is_fresh_and_careful() throws IOException {
        for (var path : new String[] {"/", "/nothing.html", "/help"}) {
            assertThat(get(path).headers())
                    .as(path)
                    .contains("cache-control: no-store")
                    .contains("x-content-type-options: nosniff")
                    .contains("referrer-policy: no-referrer");
        }
    }

    @Test
    void what_the_sites_own_headers_say_is_sent_but_nothing_is_kept() throws IOException {
        write(
                "website/_headers",
                "/*\n  X-Site: yes\n  referrer-policy: same-origin\n/help/*\n  Cache-Control: max-age=600\n");

        assertThat(get("/").headers())
                .contains("x-site: yes\n", "referrer-policy: same-origin\n", "cache-control: no-store\n")
                .doesNotContain("no-referrer");
        assertThat(get("/help/").headers())
                .contains("x-site: yes\n", "cache-control: no-store\n")
                .doesNotContain("max-age");
        assertThat(get("/nothing.html").headers()).contains("x-site: yes\n");
    }

    @Test
    void a_test_may_ask_what_readers_browsers_would_keep() throws IOException {
        write("website/_headers", "/*\n  X-Site: yes\n/help/*\n  Cache-Control: max-age=600\n");
        try (var published = PreviewServer.start(site, 0, PreviewServer.Copies.AS_PUBLISHED)) {
            assertThat(ask(published, "GET", "/help/", "127.0.0.1").headers())
                    .contains("cache-control: max-age=600\n")
                    .doesNotContain("no-store");
            assertThat(ask(published, "GET", "/", "127.0.0.1").headers()).doesNotContain("cache-control");

            Files.delete(site.resolve("_headers"));
            assertThat(ask(published, "GET", "/help/", "127.0.0.1").headers()).contains("cache-control: no-store\n");
        }
    }

    @Test
    void headers_that_cannot_be_understood_are_told_instead_of_left_out() throws IOException {
        write("website/_headers", "/*\n  X-Site yes\n");

        var answer = get("/");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).startsWith("The site's file _headers cannot be understood, line 2: a header is");
        assertThat(answer.headers()).contains("cache-control: no-store\n");
    }

    @ParameterizedTest
    @CsvSource({
        "a.html, text/html; charset=utf-8",
        "a.CSS, text/css; charset=utf-8",
        "feed.xml, application/xml; charset=utf-8",
        "robots.txt, text/plain; charset=utf-8",
        "a.svg, image/svg+xml; charset=utf-8",
        "a.png, image/png",
        "a.pdf, application/pdf",
        "a.unknown, application/octet-stream",
        "noending, application/octet-stream",
    })
    void each_kind_of_file_has_its_media_type(String name, String type) throws IOException {
        write("website/" + name, "x");

        assertThat(get("/" + name).headers()).contains("content-type: " + type);
    }

    @Test
    void head_tells_the_length_and_sends_nothing() throws IOException {
        var answer = ask("HEAD", "/css/site.css", "127.0.0.1");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).contains("content-length: 3");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void an_empty_file_is_an_empty_answer() throws IOException {
        var answer = get("/empty.txt");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE"})
    void it_can_only_be_read(String method) throws IOException {
        var answer = ask(method, "/", "127.0.0.1");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.headers()).contains("allow: GET, HEAD");
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, 200",
        "127.0.0.1:8820, 200",
        "localhost:8820, 200",
        "LOCALHOST, 200",
        "evil.example, 421",
        "127.0.0.1.evil.example, 421"
    })
    void it_answers_to_its_own_names_only(String host, int status) throws IOException {
        assertThat(ask("GET", "/", host).status()).isEqualTo(status);
    }

    @Test
    void a_new_bake_shows_at_the_next_reload() throws IOException {
        assertThat(get("/").body()).contains("Home");

        write("website/index.html", "<p>New</p>");

        assertThat(get("/").body()).isEqualTo("<p>New</p>");
    }

    @Test
    void before_the_first_good_bake_it_says_so() throws IOException {
        try (var early = PreviewServer.start(folder.resolve("not-yet"), 0)) {
            var answer = ask(early, "GET", "/", "127.0.0.1");

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.body()).startsWith("There is no site to show yet.");
        }
    }

    @Test
    void a_port_that_is_taken_is_told() {
        int taken = server.address().getPort();

        assertThatThrownBy(() -> PreviewServer.start(site, taken)).isInstanceOf(BindException.class);
    }

    @Test
    void other_computers_cannot_reach_it() throws IOException {
        var other = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .findFirst();
        assumeTrue(other.isPresent(), "this computer has no address but its own");
        InetAddress address = other.orElseThrow();

        assertThatThrownBy(() -> new Socket(address, server.address().getPort()).close())
                .isInstanceOf(IOException.class);
    }

    private record Reply(int status, String headers, String body) {}

    private Reply get(String path) throws IOException {
        return ask("GET", path, "127.0.0.1");
    }

    private Reply ask(String method, String path, String host) throws IOException {
        return ask(server, method, path, host);
    }

    private static Reply ask(PreviewServer server, String method, String path, String host) throws IOException {
        try (var socket = new Socket(
                InetAddress.getByAddress(new byte[] {127, 0, 0, 1}),
                server.address().getPort())) {
            socket.setSoTimeout(20_000);
            var request = method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            var bytes = socket.getInputStream().readAllBytes();
            var text = new String(bytes, UTF_8);
            int end = text.indexOf("\r\n\r\n");
            var status = Integer.parseInt(text.split(" ")[1]);
            return new Reply(status, headers(text.substring(0, end)), text.substring(end + 4));
        }
    }

    /** With lower-case names, for comparing. */
    private static String headers(String head) {
        return head.lines()
                .skip(1)
                .map(line -> line.split(":", 2))
                .map(parts -> parts[0].toLowerCase(Locale.ROOT) + ":" + parts[1] + "\n")
                .reduce("", String::concat);
    }

    private void write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
