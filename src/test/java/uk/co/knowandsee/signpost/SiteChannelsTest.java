package uk.co.knowandsee.signpost;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.writing.Unpacked;

/** What a whole site gives away to be used elsewhere, and that none of it leads nowhere or says too much. */
class SiteChannelsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Pattern OURS = Pattern.compile("https://sample\\.example/([^\\s\"<>#\\\\)]*)");

    private static Map<String, String> site;

    @BeforeAll
    static void bake(@TempDir Path folder) throws Exception {
        var sources = SampleSite.copyTo(folder.resolve("sources"));
        Files.copy(
                sources.root().resolve("content/professionals/new.md"),
                sources.root().resolve("content/professionals/library.md"));
        var website = folder.resolve("website");
        new SiteBuild(TODAY, Progress.SILENT).bake(sources, website);
        site = Trees.contents(website);
    }

    @Test
    void the_day_that_comes_back_is_in_the_calendar() {
        var calendar = Biweekly.parse(site.get("campaigns/campaigns.ics")).first();

        var event = calendar.getEvents().get(0);
        assertThat(event.getUid().getValue()).isEqualTo("campaigns/the-day@sample.example");
        assertThat(event.getRecurrenceRule()).isNotNull();
        assertThat(event.getDateStart().getValue().getRawComponents().toString(false, false))
                .isEqualTo("20150318");
        assertThat(event.getDescription().getValue()).contains("You can talk to someone:");
    }

    /** The day itself is a phase as well, and is there once. */
    @Test
    void the_phases_of_a_campaign_are_in_the_calendar_in_the_kit_and_on_its_page() throws Exception {
        var events = Biweekly.parse(site.get("campaigns/campaigns.ics")).first().getEvents();

        assertThat(events)
                .extracting(event -> event.getSummary().getValue())
                .containsExactly("Awareness day", "Awareness day: Get ready");
        var phase = events.get(1);
        assertThat(phase.getUid().getValue()).isEqualTo("campaigns/the-day/get-ready@sample.example");
        assertThat(phase.getDateStart().getValue().getRawComponents().toString(false, false))
                .isEqualTo("20150304");
        assertThat(phase.getDateEnd().getValue().getRawComponents().toString(false, false))
                .as("the day on which it is over")
                .isEqualTo("20150318");
        assertThat(phase.getRecurrenceRule()).isNotNull();
        assertThat(unpacked("campaigns/kits/the-day.zip").get("dates/dates.txt"))
                .contains("- Get ready: 4 March to 17 March\n- The day: 18 March\n");
        assertThat(site.get("campaigns/the-day.html")).contains("<dd>Get ready: 4 March to 17 March</dd>");
    }

    @Test
    void a_campaign_is_in_the_feed_of_each_kind_of_reader_that_it_names() throws Exception {
        assertThat(titles("parents")).contains("Awareness day");
        assertThat(titles("everyone")).contains("Awareness day");
        assertThat(titles("professionals")).doesNotContain("Awareness day");
    }

    @Test
    void the_feed_for_young_people_and_friends_says_nothing_of_them() throws Exception {
        var feed = new SyndFeedInput().build(new StringReader(site.get("feeds/see.xml")));

        assertThat(feed.getTitle()).isEqualTo("Sample");
        assertThat(feed.getEntries()).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.getTitle()).isEqualTo("Sample");
            assertThat(entry.getDescription().getValue()).isEqualTo("A small site for tests");
        });
        assertThat(site.keySet()).noneMatch(name -> name.matches("feeds/.*(young|friend).*"));
        var theirs = new TreeSet<String>();
        for (var name : new String[] {"parents", "everyone", "professionals", "schools"}) {
            theirs.addAll(titles(name));
        }
        assertThat(theirs).doesNotContain("Words that help");
    }

    @Test
    void a_page_that_must_not_give_away_its_reader_shares_the_neutral_card() {
        var friends = site.get("friends/listening.html");

        assertThat(friends)
                .contains("<meta property=\"og:image\" content=\"https://sample.example/cards/site.png\">")
                .contains("<meta property=\"og:image:alt\" content=\"Sample. A small site for tests\">");
        assertThat(site.get("campaigns/the-day.html"))
                .contains("<meta property=\"og:image\" content=\"https://sample.example/cards/campaign-the-day.png\">");
        assertThat(site).containsKeys("cards/site.png", "cards/campaign-the-day.png");
    }

    @Test
    void a_campaign_has_a_kit_and_the_library_has_a_tool_kit() throws Exception {
        var kit = unpacked("campaigns/kits/the-day.zip");

        assertThat(kit)
                .containsKeys("README.txt", "dates/the-day.ics", "pictures/campaign-the-day.png", "pictures/site.png");
        assertThat(unpacked("professionals/toolkit.zip")).containsKeys("services/services.csv", "library/library.txt");
        assertThat(site.get("campaigns/the-day.html")).contains("href=\"../campaigns/kits/the-day.zip\"");
    }

    @Test
    void every_address_of_ours_in_them_is_there() throws Exception {
        var texts = new java.util.TreeMap<String, String>();
        site.keySet().stream()
                .filter(name -> name.matches("feeds/.*|.*\\.ics"))
                .forEach(name ->
                        texts.put(name, site.get(name).replace("\r\n ", "").replace("\\n", " ")));
        for (var zip : new String[] {"campaigns/kits/the-day.zip", "professionals/toolkit.zip"}) {
            unpacked(zip)
                    .forEach((name, text) -> texts.put(
                            zip + "/" + name, text.replace("\r\n ", "").replace("\\n", " ")));
        }
        texts.forEach((name, text) -> OURS.matcher(text)
                .results()
                .map(found -> found.group(1).replaceFirst("[.,]$", ""))
                .forEach(address -> assertThat(site).as(name).containsKey(address.isEmpty() ? "index.html" : address)));
    }

    @Test
    void no_feed_has_a_script_or_a_link_that_works_only_on_our_site() {
        site.keySet().stream()
                .filter(name -> name.startsWith("feeds/"))
                .map(site::get)
                .forEach(feed -> assertThat(feed)
                        .doesNotContainIgnoringCase("<script")
                        .doesNotContainPattern("(?:href|src)=\\\\?\"(?!https?:|tel:|sms:|mailto:)"));
    }

    private static java.util.List<String> titles(String feed) throws Exception {
        return new SyndFeedInput()
                .build(new StringReader(site.getOrDefault("feeds/" + feed + ".xml", EMPTY))).getEntries().stream()
                        .map(entry -> entry.getTitle())
                        .toList();
    }

    private static final String EMPTY = "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>x</title></feed>";

    private static Map<String, String> unpacked(String zip) throws Exception {
        return Unpacked.texts(HexFormat.of().parseHex(site.get(zip)));
    }
}
