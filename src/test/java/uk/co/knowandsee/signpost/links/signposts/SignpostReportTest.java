package uk.co.knowandsee.signpost.links.signposts;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.co.knowandsee.signpost.links.signposts.SampleLinks.TODAY;
import static uk.co.knowandsee.signpost.links.signposts.SampleLinks.entry;
import static uk.co.knowandsee.signpost.links.signposts.SampleLinks.link;
import static uk.co.knowandsee.signpost.links.signposts.SampleLinks.report;
import static uk.co.knowandsee.signpost.links.signposts.SampleLinks.service;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import uk.co.knowandsee.signpost.directory.Audience;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.directory.Evidence.How;
import uk.co.knowandsee.signpost.directory.Service;
import uk.co.knowandsee.signpost.links.BakedSite;
import uk.co.knowandsee.signpost.links.Origins;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Gone;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Moved;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Reached;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Unsure;
import uk.co.knowandsee.signpost.problem.Where;

class SignpostReportTest {

    private static final Service CHILD = service("childline", Audience.YOUNG_PEOPLE, "uk", How.RANG);
    private static final Service POLICE = service("police", Audience.EVERYONE, "england", How.STORED_COPY);
    private static final Service COUNCIL = service("council", Audience.YOUNG_PEOPLE, "halton", How.STORED_COPY);
    private static final Gone GONE = new Gone("http-404", "the server says that there is no such page (404)");

    @TempDir
    Path folder;

    @Test
    void links_are_collected_once_with_every_place_and_the_greatest_harm_first() throws IOException {
        Files.createDirectories(folder.resolve("site"));
        Files.writeString(
                folder.resolve("site/a.html"),
                "<a href=https://childline.example>x</a>\n<a href=https://weather.example/>Leave</a><a href=a.html>y</a>");
        Files.createDirectories(folder.resolve("data/services"));
        Files.writeString(
                folder.resolve("data/services/childline.yaml"),
                "source: \"https://childline.example/about\"\ncontacts:\n  - { kind: web, value: \"https://childline.example\" }\n");
        var site = BakedSite.read(folder.resolve("site"));

        var links = ExternalLinks.of(
                site,
                URI.create("https://www.knowandsee.co.uk"),
                Origins.none(site),
                new Directory(List.of(COUNCIL, POLICE, CHILD), List.of()),
                folder);

        assertThat(links)
                .extracting(l -> l.priority() + " " + l.address())
                .containsExactly(
                        "CHILDREN https://childline.example",
                        "NATIONAL https://police.example",
                        "LOCAL https://council.example",
                        "FOOTNOTE https://childline.example/about",
                        "FOOTNOTE https://council.example/about",
                        "FOOTNOTE https://police.example/about",
                        "FOOTNOTE https://weather.example/");
        assertThat(links.get(0).services()).containsExactly(CHILD);
        assertThat(links.get(0).places())
                .containsExactly(new Where("a.html", 1, 9), new Where("data/services/childline.yaml", 3, 26));
        assertThat(links.get(1).places()).containsExactly(Where.file("data/services/police.yaml"));
    }

    @Test
    void the_page_says_what_to_do_first_and_what_can_wait() {
        var page = SignpostPage.print(report(
                true,
                Optional.of(TODAY),
                entry(link("https://weather.example/", Priority.FOOTNOTE), GONE),
                entry(link("https://childline.example", Priority.CHILDREN, CHILD), GONE),
                entry(
                        link("https://police.example", Priority.NATIONAL, POLICE),
                        new Moved(URI.create("https://new.example/"), true, 200)),
                entry(
                        link("https://council.example", Priority.LOCAL, COUNCIL),
                        new Unsure("blocked", "it does not let robots in (403)", "open it by hand in a browser"))));

        assertThat(page)
                .contains("**1 of 4 brought a page back.**")
                .contains(
                        "- **The childline** (helpline for children): [childline\\.example](<https://childline.example>)")
                .contains("To do: open it by hand in a browser")
                .contains("**1 of 3 services** were rung")
                .contains(
                        "- **The police** (national service): ring 0800 1111; last looked at on 12 November 2026. File:"
                                + " `data/services/police.yaml`")
                .contains("| The police | [police\\.example](<https://police.example>) | moved |");
        assertThat(page.indexOf("**The childline**")).isLessThan(page.indexOf("**source or other link**"));
        assertThat(page.indexOf("## Do this first")).isLessThan(page.indexOf("## Then look"));
        assertThat(page.indexOf("## Then look")).isLessThan(page.indexOf("## Could not be found out"));
    }

    @Test
    void without_a_network_the_page_claims_nothing() {
        var page = SignpostPage.print(report(
                false,
                Optional.of(TODAY.minusDays(1)),
                entry(link("https://childline.example", Priority.CHILDREN, CHILD), Unsure.noNetwork())));

        assertThat(page)
                .contains("There was no network on 22 November 2026")
                .contains("Last verified: 21 November 2026")
                .contains("| not known | never seen |")
                .doesNotContain("no signpost was found");
    }

    @Test
    void what_servers_say_cannot_become_markup_or_move_a_terminals_cursor() {
        var hostile = URI.create("https://evil.example/%3Cscript%3E/**x**(b)_y_");
        var hop = new Moved(URI.create("https://evil.example/'onclick='x'/*_y_(javascript:1)"), true, 200);
        var report = report(
                true,
                Optional.empty(),
                entry(link(hostile.toString(), Priority.FOOTNOTE), hop),
                entry(
                        link("https://b.example/", Priority.FOOTNOTE),
                        new Gone("x", "<img src=x>\u001b[2J\u202Etxt\r\n| # `a`")));

        var page = SignpostPage.print(report);

        assertThat(page)
                .doesNotContain("<img")
                .doesNotContain("\u001b")
                .doesNotContain("\u202E")
                .doesNotContain("](javascript")
                .contains("&lt;img src=x&gt;\\[2Jtxt\\| \\# \\`a\\`");
        assertThat(LinksJson.print(report)).doesNotContain("\\u001b").doesNotContain("\u202E");
    }

    @Test
    void the_report_for_programs_is_sorted_and_complete() throws IOException {
        var report = report(
                true,
                Optional.of(TODAY),
                entry(link("https://b.example/", Priority.CHILDREN, CHILD), new Reached(200)),
                entry(link("https://a.example/", Priority.FOOTNOTE), GONE));

        LinksJson.write(report, folder.resolve("reports/links.json"));

        var json = JsonMapper.shared().readTree(Files.readString(folder.resolve("reports/links.json")));
        assertThat(json.at("/counts").toString())
                .isEqualTo("{\"links\":2,\"verified\":1,\"ok\":1,\"moved\":0,\"broken\":1,\"unsure\":0}");
        assertThat(json.at("/links/0").toString())
                .isEqualTo("{\"url\":\"https://a.example/\",\"verdict\":\"broken\",\"reason\":\"http-404\","
                        + "\"inWords\":\"the server says that there is no such page (404)\","
                        + "\"remedy\":\"find the service's new page, ring to make sure that it is still there, or remove the link\","
                        + "\"priority\":\"footnote\",\"lastGood\":null,\"redirects\":[],\"services\":[],"
                        + "\"places\":[{\"file\":\"data/services/x.yaml\",\"line\":9,\"column\":3}]}");
        assertThat(json.at("/links/1/services/0/name").asString()).isEqualTo("The childline");
        assertThat(LinksJson.print(report)).isEqualTo(LinksJson.print(report)).endsWith("}\n");
    }
}
