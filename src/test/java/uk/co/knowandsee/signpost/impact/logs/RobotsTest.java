package uk.co.knowandsee.signpost.impact.logs;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsTest {

    private final Robots robots = Robots.known();

    private boolean isRobot(String agent) {
        var bytes = agent.getBytes(ISO_8859_1);
        return robots.isRobot(bytes, 0, bytes.length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
                "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0) Chrome/103.0",
                "facebookexternalhit/1.1",
                "WhatsApp/2.23.20.0",
                "Mozilla/5.0 (compatible; Yahoo! Slurp; http://help.yahoo.com/)",
                "Baiduspider+(+http://www.baidu.com/search/spider.htm)",
                "Mozilla/5.0+(compatible; UptimeRobot/2.0; http://www.uptimerobot.com/)",
                "SkypeUriPreview Preview/0.5",
                "curl/8.5.0",
                "python-requests/2.32",
                "Go-http-client/1.1",
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/141.0.0.0 Safari/537.36",
                "know-and-see-signpost/0.1 (+https://www.knowandsee.co.uk/about/contact.html)",
                "archive.org_bot"
            })
    void known_robots_are_known(String agent) {
        assertThat(isRobot(agent)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Safari/604.1",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0",
                "Mozilla/5.0 (Linux; Android 10; Abbott Phone Abbotts) Chrome/141.0",
                "Mozilla/5.0 (Linux; Android 12; CUBOT X30) Chrome/141.0",
                "Mozilla/5.0 (Linux; Android 12; Talbots) Chrome/141.0",
                "Mozilla/5.0 (iPhone) [FBAN/FBIOS;FBAV/400.0]",
                "Mozilla/5.0 (iPhone) Instagram 300.0",
                "Mozilla/5.0 (iPhone) [Pinterest/iOS]",
                "Mozilla/5.0 (iPhone) Snapchat/12.0",
                "Nokia6230/2.0 (Spidery)",
                ""
            })
    void people_and_what_only_looks_like_a_robot_are_not(String agent) {
        assertThat(isRobot(agent)).isFalse();
    }
}
