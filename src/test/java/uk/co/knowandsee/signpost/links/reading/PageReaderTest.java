package uk.co.knowandsee.signpost.links.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {

    private static final URI AT = URI.create("https://www.example-charity.org.uk/help/");
    private static final String HTML = "text/html";

    private final PageReader reader = new PageReader();

    private Reading read(String html) {
        return reader.read(AT, HTML, html.getBytes(UTF_8));
    }

    @Test
    void a_page_is_its_title_its_headings_and_its_text() {
        var reading = read("<html lang=en-GB><title>Get  help\n| Riverside</title><nav>Home About</nav>"
                + "<h1>Get <em>help</em></h1><p>One.</p><p>Two<br>three.</p><script>var x = 'no';</script>"
                + "<p hidden>never</p><p style='display: none'>never</p><img alt='A door'>");

        assertThat(reading.title()).isEqualTo("Get help | Riverside");
        assertThat(reading.headings()).containsExactly("Get help");
        assertThat(reading.everything()).isEqualTo("Home About\nGet help\nOne.\nTwo\nthree.\nA door");
        assertThat(reading.language()).isEqualTo("en");
        assertThat(reading.isPage()).isTrue();
    }

    @Test
    void the_main_text_has_no_menus_footers_banners_and_lists_of_links() {
        var reading = read("""
                <header><a href="/">Riverside</a></header><nav><a href="/a">About us</a></nav>
                <div class="cookie-banner"><p>We use cookies to make this site work better for you and for us.</p></div>
                <div role="navigation"><p>You are here</p></div>
                <main><h1>Talk to us</h1><p>You can talk to us about anything, whatever has happened to you or to
                somebody you know. We listen, and we do not judge. Nobody else hears what you say.</p>
                <ul><li><a href="/b">Read more about our team</a></li></ul>
                <p><a href="tel:08001111">Ring 0800 1111</a></p></main>
                <aside>Our shop</aside><footer>Charity 123</footer>""");

        assertThat(reading.text())
                .isEqualTo("Talk to us\nYou can talk to us about anything, whatever has happened to you or to somebody"
                        + " you know. We listen, and we do not judge. Nobody else hears what you say.\nRing 0800 1111");
        assertThat(reading.everything()).contains("Our shop", "Charity 123", "cookies");
    }

    @Test
    void a_page_that_is_all_menu_is_read_whole() {
        assertThat(read("<nav>Home About Contact</nav><p>Hello</p>").text()).isEqualTo("Home About Contact\nHello");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ring 0800 1111",
                "Ring 0800-1111",
                "Ring 0 8 0 0 1 1 1 1",
                "Ring 0800&nbsp;1111",
                "Ring 0800&thinsp;1111",
                "Ring 08&#8203;00 11&zwj;11",
                "Ring <span>0800</span> <b>1111</b>",
                "Ring <span>0800</span><b>1111</b>",
                "Ring ０８００ １１１１",
                "<a href='tel:0800%201111'>Ring us</a>",
                "<a href='TEL:+448001111'>Ring us</a>",
                "<a href='tel://08001111'>Ring us</a>",
                "<a href='tel:0800-1111;ext=2'>Ring us</a>",
                "<meta itemprop=telephone content='0800 1111'>",
                "<span itemprop=telephone>0800 1111</span>",
                "<script type='application/ld+json'>{\"a\":[{\"telephone\":\"+44 800 1111\"}]}</script>",
                "<script type='application/ld+json'>[{\"telephone\":[\"0800 1111\"]}]</script>",
            })
    void a_number_is_found_however_it_is_written(String html) {
        assertThat(read(html).phones()).contains("08001111");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(0151) 907 8305",
                "+44 151 907 8305",
                "+44 (0)151 907 8305",
                "0044 151 907 8305",
                "0151.907.8305",
                "0151 907–8305",
                "Tel:01519078305."
            })
    void a_number_is_the_same_from_home_and_abroad(String written) {
        assertThat(read("<p>" + written + "</p>").phones()).containsExactly("01519078305");
    }

    @Test
    void a_short_code_counts_in_a_link_and_not_in_prose() {
        assertThat(read("<a href='tel:101'>police</a> <a href='sms:85258'>text</a>")
                        .phones())
                .containsExactlyInAnyOrder("101", "85258");
        assertThat(read("<p>See page 101 and 116 123.</p>").phones()).isEmpty();
    }

    @Test
    void broken_data_is_passed_over() {
        assertThat(read("<script type='application/ld+json'>{\"telephone\": \"0800</script><p>Hello")
                        .phones())
                .isEmpty();
        assertThat(read("<script type='application/ld+json'>" + "[".repeat(50_000) + "</script>")
                        .isPage())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | cy | Gallwch siarad â ni am unrhyw beth sydd yn eich poeni. Mae ein gweithwyr yn gwrando ar bob plentyn.",
                "cy | en | You can talk to us about anything that worries you. It is free and nobody will judge you.",
                "cy | cy | Hafan",
                "'' | '' | Hello",
                "cy-GB | cy | Hafan",
                "x | '' | Hello",
            })
    void the_text_tells_the_language_and_the_markup_where_the_text_cannot(String markup, String language, String text) {
        assertThat(read("<html lang='" + markup + "'><p>" + text).language()).isEqualTo(language);
    }

    @Test
    void letters_are_read_by_mark_header_page_or_guess() {
        var text = "<title>Siân’s café</title>";
        var windows = Charset.forName("windows-1252");

        assertThat(reader.read(AT, HTML, ("\uFEFF" + text).getBytes(UTF_16LE)).title())
                .isEqualTo("Siân’s café");
        assertThat(reader.read(AT, "text/html; charset=\"windows-1252\"", text.getBytes(windows))
                        .title())
                .isEqualTo("Siân’s café");
        assertThat(reader.read(AT, HTML, ("<meta charset=iso-8859-1>" + text).getBytes(windows))
                        .title())
                .isEqualTo("Siân’s café");
        assertThat(reader.read(AT, HTML, text.getBytes(windows)).title()).isEqualTo("Siân’s café");
        assertThat(reader.read(AT, HTML, text.getBytes(UTF_8)).title()).isEqualTo("Siân’s café");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"charset=bogus", "charset=", "charset=;;;", "charset=utf-16", "charset=\u0000", "charset=../../x"
            })
    void a_name_for_letters_that_nobody_knows_does_no_harm(String bogus) {
        var bytes = "<meta http-equiv=content-type content='text/html; charset=klingon'><title>Siân</title>"
                .getBytes(UTF_8);

        assertThat(reader.read(AT, "text/html; " + bogus, bytes).title()).isEqualTo("Siân");
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf, %PDF-1.7 text",
        "text/html, %PDF-1.7 text",
        "'', %PDF-1.7 text",
        "image/png, anything",
        "application/json, {}",
        "text/html, PK\u0003\u0004zip",
        "text/html, GIF89a",
    })
    void what_is_no_page_has_no_text(String type, String body) {
        var reading = reader.read(AT, type, body.getBytes(ISO_8859_1));

        assertThat(reading.isPage()).isFalse();
        assertThat(reading.everything()).isEmpty();
    }

    @Test
    void plain_text_has_text_and_no_markup() {
        var reading = reader.read(AT, "text/plain", "Ring <b>0800 1111</b>".getBytes(UTF_8));

        assertThat(reading.isPage()).isFalse();
        assertThat(reading.everything()).isEqualTo("Ring <b>0800 1111</b>");
        assertThat(reading.phones()).containsExactly("08001111");
    }

    @Test
    void xhtml_is_a_page_and_so_is_html_that_nobody_called_so() {
        var page = "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><title>T</title></html>"
                .getBytes(UTF_8);

        assertThat(reader.read(AT, "application/xhtml+xml", page).title()).isEqualTo("T");
        assertThat(reader.read(AT, "", page).title()).isEqualTo("T");
        assertThat(reader.read(AT, "application/xml", page).title()).isEqualTo("T");
    }

    @Test
    void a_fragment_can_lead_to_ids_and_names() {
        assertThat(read("<p id=one><a name=two>x</a><input name=three>").anchors())
                .containsExactlyInAnyOrder("one", "two");
    }

    @Test
    void other_sites_are_named_by_what_somebody_registered() {
        var reading = read(
                "<a href='https://www.nspcc.org.uk/x'>1</a><a href='//learning.nspcc.org.uk'>2</a><a href='/a'>3</a>"
                        + "<a href='https://shop.example-charity.org.uk'>4</a><a href='mailto:x@ceop.police.uk'>5</a><a href='http://[bad'>6</a>");

        assertThat(reading.hosts()).containsExactly("nspcc.org.uk");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta http-equiv=refresh content='0;url=https://b.example/x'> | https://b.example/x",
                "<meta http-equiv=Refresh content=\"5; URL='/next'\"> | https://www.example-charity.org.uk/next",
                "<frameset><frame src='https://b.example/'></frameset> | https://b.example/",
                "<iframe src='//b.example/' width='100%'></iframe> | https://b.example/",
                "<script>window.location.href = \"https://b.example/\";</script> | https://b.example/",
                "<script>location='/b'</script> | https://www.example-charity.org.uk/b",
                "<body onload=\"location.replace('https://b.example/')\"> | https://b.example/",
                "<script>top.location.assign('https://b.example/')</script> | https://b.example/",
            })
    void a_page_can_send_its_reader_on(String html, URI to) {
        assertThat(read(html).leadsOn()).contains(to);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta http-equiv=refresh content='300; url=/next'>",
                "<meta http-equiv=refresh content='5'>",
                "<meta http-equiv=refresh content='0; url=https://www.example-charity.org.uk/help/'>",
                "<meta http-equiv=refresh content='0; url=javascript:alert(1)'>",
                "<noscript><meta http-equiv=refresh content='0; url=/noscript'></noscript>",
                "<iframe src='https://track.example/' width=1 height=1></iframe>",
                "<script>if (location.href == 'https://b.example/') { x(); }</script>",
                "<script>console.log('no'); var a = 'location';</script>",
                "<script src='/app.js'></script><script>window.location.href='/b'</script>",
            })
    void other_pages_do_not(String html) {
        assertThat(read(html).leadsOn()).isEmpty();
    }

    @Test
    void a_video_in_a_page_with_text_leads_nowhere() {
        var text =
                "Our film shows how it begins, and what friends, neighbours and taxi drivers can do when they see it.";

        assertThat(read("<p>" + text + "</p><iframe src='https://video.example/1'></iframe>")
                        .leadsOn())
                .isEmpty();
    }

    @Test
    void an_empty_frame_for_scripts_is_told_from_an_empty_page() {
        assertThat(read("<div id=root></div><script src=/a.js></script>").needsScripts())
                .isTrue();
        assertThat(read("<noscript>Please enable JavaScript</noscript><script src=/a.js></script>")
                        .needsScripts())
                .isTrue();
        assertThat(read("<p>Page not found</p>").needsScripts()).isFalse();
    }
}
