package uk.co.knowandsee.signpost.hosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What leads on says the same to each kind of host, and says it of exactly the paths that it names. */
class ForwardsTest {

    private static final URI SITE = URI.create("https://www.example.org");
    private static final SiteHeaders HEADERS =
            SiteHeaders.of(Keeping.of(Set.of("index.html", "go/card/index.html"), Set.of()));

    private static final List<Forward> FORWARDS = List.of(
            new Forward("/old.html", "/parents/signs.html#one", true), new Forward("/go/card", "/taxis.html", false));

    @Test
    void apache_is_told_whole_paths_only() {
        var text = Host.APACHE.write(HEADERS, FORWARDS, SITE);

        assertThat(text).contains("""
                          RedirectMatch 301 "^/old\\.html$" "/parents/signs.html#one"
                          RedirectMatch 302 "^/go/card$" "/taxis.html"
                        </IfModule>
                        """);
        assertThat(Pattern.compile("^/old\\.html$").matcher("/oldxhtml").find()).isFalse();
    }

    @Test
    void nginx_is_told_whole_paths_only() {
        assertThat(Host.NGINX.write(HEADERS, FORWARDS, SITE)).contains("""

                        location = /old.html { return 301 "/parents/signs.html#one"; }
                        location = /go/card { return 302 "/taxis.html"; }

                        """);
    }

    @Test
    void caddy_is_told_whole_paths_only() {
        assertThat(Host.CADDY.write(HEADERS, FORWARDS, SITE)).contains("""
                        \timport signpost_headers
                        \tredir /old.html /parents/signs.html#one 301
                        \tredir /go/card /taxis.html 302
                        \tencode zstd gzip
                        """);
    }

    @ParameterizedTest
    @EnumSource
    void headers_are_the_same_with_and_without_what_leads_on(Host host) {
        var with = HostForm.read(host, host.write(HEADERS, FORWARDS, SITE));
        var without = HostForm.read(host, host.write(HEADERS, List.of(), SITE));

        for (var path : List.of("/", "/old.html", "/go/card", "/go/card/")) {
            assertThat(with.headers(path)).isEqualTo(without.headers(path));
        }
        assertThat(with.headers("/go/card")).contains(new Header("Cache-Control", "no-store"));
    }

    @Test
    void the_file_for_netlify_and_cloudflare_is_read_back_as_it_was_written() {
        var read = ForwardsFile.parse(ForwardsFile.write(FORWARDS));

        assertThat(read.of("/old.html")).contains(new ForwardsFile.Answer(301, "/parents/signs.html#one"));
        assertThat(read.of("/go/card")).contains(new ForwardsFile.Answer(302, "/taxis.html"));
        assertThat(read.of("/old.htm")).isEmpty();
        assertThat(read.of("/go/card/")).isEmpty();
    }

    @Test
    void lines_that_only_the_host_understands_are_left_to_it() {
        var read = ForwardsFile.parse("""
                # /note.html /x.html 301
                /news/* /blog/:splat
                /api https://elsewhere.example/ 200
                /b //elsewhere.example/ 301
                /c /d 404
                /e /f Country=gb
                /g    /h
                /g /i
                /j /k 302!
                """);

        assertThat(read.of("/g")).contains(new ForwardsFile.Answer(301, "/h"));
        assertThat(read.of("/j")).contains(new ForwardsFile.Answer(302, "/k"));
        for (var path : List.of("/note.html", "/news/*", "/api", "/b", "/c", "/e")) {
            assertThat(read.of(path)).as(path).isEmpty();
        }
    }

    @Test
    void any_text_can_be_read_and_never_leads_to_another_host() {
        var random = new Random(7);
        var parts = "/ab .:*#!?\n\r\t301\\\"\u0000é";
        for (int i = 0; i < 2000; i++) {
            var text = new StringBuilder();
            for (int n = 0; n < 60; n++) {
                text.append(parts.charAt(random.nextInt(parts.length())));
            }
            var read = ForwardsFile.parse(text.toString());
            text.chars()
                    .distinct()
                    .mapToObj(c -> "/" + (char) c)
                    .forEach(path -> read.of(path)
                            .ifPresent(answer -> assertThat(answer.location()).matches("/(?![/\\\\])[^\\s:]*")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "old.html", "//x", "/a b", "/../x", "/$x", "/x\n", "/{x}", "/x;", "/_x", "https://x/"})
    void a_path_that_some_host_could_misread_is_refused(String path) {
        assertThatThrownBy(() -> new Forward(path, "/x", true)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Forward("/x", path, true)).isInstanceOf(IllegalArgumentException.class);
    }
}
