package uk.co.knowandsee.signpost.hosting;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every form of the list is read back, by a reader that knows nothing of the writer, and says the same. */
class HostFormsTest {

    private static final URI SITE = URI.create("https://www.example.org");

    private static final Keeping KEEPING = Keeping.of(
            Set.of(
                    "index.html",
                    "404.html",
                    "favicon.svg",
                    "two words.png",
                    "css/site.css",
                    "help/index.html",
                    "areas/halton.html",
                    "parents/signs.html",
                    "young-people/index.html",
                    ".well-known/security.txt"),
            Set.of("young-people/index.html", "secret.html"));

    private static final List<String> NOWHERE = List.of(
            "/",
            "/index.html",
            "/secret.html",
            "/help/",
            "/help/index.html",
            "/areas/halton.html",
            "/young-people/x/y.html");

    private static final List<String> AWHILE =
            List.of("/404.html", "/favicon.svg", "/css/site.css", "/parents/signs.html", "/.well-known/security.txt");

    /** Nothing of these has to hold in a form in which everything else is left to the host. */
    private static final List<String> LEFT_TO_THE_HOST =
            List.of("/nothing.html", "/secret.htmlx", "/helpers/", "/Xhelp/", "/secretxhtml");

    @ParameterizedTest
    @EnumSource
    void a_form_says_every_header_once_and_as_the_list_does(Host host) {
        var headers = SiteHeaders.of(KEEPING);
        var form = HostForm.read(host, host.write(headers, List.of(), SITE));

        for (var path : Stream.of(NOWHERE, AWHILE).flatMap(List::stream).toList()) {
            assertThat(form.headers(path)).as(path).containsExactlyInAnyOrderElementsOf(expected(headers, path));
        }
        for (var path : LEFT_TO_THE_HOST) {
            assertThat(form.headers(path))
                    .as(path)
                    .containsAll(headers.everywhere())
                    .doesNotContain(new Header("Cache-Control", "no-store"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_value_with_signs_that_a_form_would_take_for_its_own_arrives_as_it_is(Host host) {
        var odd = new Header("X-Odd", "say \"100%\", 'so', #1; a=b %{x} (c)".replace("{x}", "x"));
        var headers = new SiteHeaders(List.of(odd, new Header("X-Plain", "1")), KEEPING);

        assertThat(HostForm.read(host, host.write(headers, List.of(), SITE)).headers("/404.html"))
                .containsExactlyInAnyOrderElementsOf(expected(headers, "/404.html"));
    }

    @ParameterizedTest
    @EnumSource
    void a_form_sends_readers_of_a_missing_page_to_ours(Host host) {
        var text = host.write(SiteHeaders.of(KEEPING), List.of(), SITE);

        assertThat(text).contains("404.html").doesNotContain("\r", "{{");
        assertThat(text.lines().findFirst().orElseThrow()).startsWith("# ");
        assertThat(text).endsWith("\n").isEqualTo(host.write(SiteHeaders.of(KEEPING), List.of(), SITE));
    }

    /** Cloudflare leaves out what is beyond that, without a word. */
    @Test
    void the_form_for_cloudflare_keeps_within_its_limits() {
        var text = Host.PAGES.write(SiteHeaders.of(KEEPING), List.of(), SITE);

        assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(2000));
        assertThat(text.lines().filter(line -> line.startsWith("/"))).hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void the_list_is_strict() {
        var everywhere = SiteHeaders.of(KEEPING).everywhere();

        assertThat(everywhere).extracting(Header::name).doesNotHaveDuplicates().hasSize(10);
        assertThat(everywhere)
                .contains(
                        new Header("Referrer-Policy", "no-referrer"), new Header("X-Content-Type-Options", "nosniff"));
        assertThat(everywhere.get(0).value())
                .startsWith("default-src 'none'; ")
                .contains("frame-ancestors 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'")
                .doesNotContain("unsafe", "*", "data:", "http");
    }

    @Test
    void a_page_says_the_same_but_for_what_browsers_obey_in_a_header_only() {
        assertThat(ContentPolicy.inPages())
                .isEqualTo(SiteHeaders.of(KEEPING).everywhere().get(0).value().replace("frame-ancestors 'none'; ", ""));
    }

    @Test
    void one_discreet_page_is_enough_for_its_whole_folder_and_home_help_and_areas_always_are() {
        assertThat(KEEPING.nowhere())
                .containsExactly("/", "/areas/", "/help/", "/index.html", "/secret.html", "/young-people/");
        assertThat(KEEPING.awhile())
                .containsExactly("/.well-known/", "/404.html", "/css/", "/favicon.svg", "/parents/");
        assertThat(Keeping.of(Set.of("parents/a.html"), Set.of()).nowhere()).containsExactly("/", "/index.html");
    }

    @Test
    void a_discreet_place_that_a_host_could_misread_is_refused_and_never_left_out() {
        assertThatThrownBy(() -> Keeping.of(Set.of(), Set.of("young people/x.html")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " a", "a ", "a\nb", "a\r", "ü", "$x", "a`", "{a}", "a\\", "a\u0000"})
    void a_value_that_is_no_line_or_that_a_host_would_read_as_something_else_is_refused(String value) {
        assertThatThrownBy(() -> new Header("X", value)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "X Y", "X:", "-X", "X-", "X--Y", "Ü", "X\n"})
    void a_name_that_is_none_is_refused(String name) {
        assertThatThrownBy(() -> new Header(name, "1")).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Header> expected(SiteHeaders headers, String path) {
        var all = new ArrayList<>(headers.everywhere());
        all.add(new Header("Cache-Control", NOWHERE.contains(path) ? "no-store" : "max-age=600, must-revalidate"));
        return all.stream().collect(toList());
    }
}
