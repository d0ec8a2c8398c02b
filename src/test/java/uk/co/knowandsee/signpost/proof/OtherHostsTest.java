package uk.co.knowandsee.signpost.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Severity;
import uk.co.knowandsee.signpost.problem.Where;

class OtherHostsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://helpline.example",
                "https://helpline.example/",
                "HTTPS://Helpline.example/#contact",
                "https://helpline.example/chat",
                "https://helpline.example/about/",
                "https://weather.example/"
            })
    void a_link_to_an_address_of_the_directory_is_fine(String href) throws IOException {
        assertThat(new ProofSite(folder).page("<a href='" + href + "'>x</a>").problems())
                .isEmpty();
    }

    @Test
    void a_link_to_any_other_address_is_refused() throws IOException {
        var problems = new ProofSite(folder)
                .page("<a href=https://helpline.example/chatt>x</a>\n<a href=https://other.example/>y</a>")
                .problems();

        assertThat(problems)
                .containsExactly(
                        new Problem(
                                new Where("page.html", 1, 9),
                                Severity.ERROR,
                                "`https://helpline.example/chatt` leads to an address that the directory does not know",
                                "did you mean `https://helpline.example/chat`? Otherwise add it to a service in"
                                        + " data/services/ and link to that with `service:`",
                                "links/outside-unknown"),
                        new Problem(
                                new Where("page.html", 2, 9),
                                Severity.ERROR,
                                "`https://other.example/` leads to an address that the directory does not know",
                                "add it to a service in data/services/ and link to that with `service:`",
                                "links/outside-unknown"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script src=https://helpline.example/></script>",
                "<img src=https://helpline.example/>",
                "<img srcset='//helpline.example/ 2x'>",
                "<link rel=stylesheet href=https://helpline.example/>",
                "<link rel=preload href=https://helpline.example/>",
                "<link rel=prefetch href=https://helpline.example/>",
                "<link rel=dns-prefetch href=//helpline.example>",
                "<link rel=preconnect href=https://helpline.example>",
                "<link rel=icon href=https://helpline.example/>",
                "<link rel=canonical href=https://helpline.example/>",
                "<iframe src=https://helpline.example/></iframe>",
                "<iframe srcdoc='&lt;img src=https://helpline.example/&gt;'></iframe>",
                "<form action=https://helpline.example/></form>",
                "<button formaction=https://helpline.example/>x</button>",
                "<video src=https://helpline.example/></video>",
                "<object data=https://helpline.example/></object>",
                "<meta http-equiv=refresh content='1;https://helpline.example/'>",
                "<meta property=og:image content=https://helpline.example/>",
                "<style>@import url(https://helpline.example/);</style>",
                "<style>@font-face { src: url(https://helpline.example/) }</style>",
                "<p style='background: url(//helpline.example/)'>x</p>",
                "<svg><use href='https://helpline.example/#x'/></svg>",
                "<a href=https://helpline.example/ ping=https://weather.example/>x</a>"
            })
    void nothing_of_another_host_is_requested_without_a_readers_choice(String html) throws IOException {
        assertThat(new ProofSite(folder).page(html).problems()).singleElement().satisfies(p -> {
            assertThat(p.what()).contains("is on another host, which would learn of every reader");
            assertThat(p.remedy()).contains("assets/");
            assertThat(p.rule()).isEqualTo("privacy/other-host");
        });
    }
}
