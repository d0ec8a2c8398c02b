package uk.co.knowandsee.signpost.links.world;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import uk.co.knowandsee.signpost.directory.PhoneNumbers;
import uk.co.knowandsee.signpost.links.inquiry.Question;
import uk.co.knowandsee.signpost.links.reading.Expected;
import uk.co.knowandsee.signpost.links.reading.Likeness;
import uk.co.knowandsee.signpost.links.reading.PageReader;

/**
 * Two thousand addresses on fifty hosts, each with a label that says what it is, and five hundred pages with five
 * thousand links to them. Made by chance from a seed; the labels are known because the pages were made to them.
 */
public final class Corpus {

    static final int HOSTS = 50;
    static final int ADDRESSES = 40; // of each host
    static final int PAGES = 500;
    static final int LINKS = 10; // on each page

    /** What an address is. */
    enum Label {
        GOOD,
        COOKIE,
        FLAKY,
        MOVED,
        DEAD,
        SOFT_404,
        PARKED,
        TAKEN_OVER,
        DRIFTED,
        BLOCKED,
        RATE_LIMITED,
        TROUBLE;

        /** Whether readers who follow it end up somewhere that they should not, or nowhere. */
        boolean bad() {
            return switch (this) {
                case DEAD, SOFT_404, PARKED, TAKEN_OVER, DRIFTED -> true;
                case GOOD, COOKIE, FLAKY, MOVED, BLOCKED, RATE_LIMITED, TROUBLE -> false;
            };
        }

        boolean answersBut() {
            return bad() && this != DEAD;
        }
    }

    record Row(URI address, Label label, Question question) {}

    private final Random random;
    private final Prose prose;
    private final TestNetwork network;
    private final String scheme;
    private final List<Row> rows = new ArrayList<>();
    private final PageReader reader = new PageReader();

    /** @param scheme https, or http for programs that do not trust our authority */
    Corpus(long seed, TestNetwork network, String scheme) {
        this.random = new Random(seed);
        this.prose = new Prose(random);
        this.network = network;
        this.scheme = scheme;
        for (int i = 0; i < HOSTS; i++) {
            host(i);
        }
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    private void host(int number) {
        var name = "org" + number + (number % 3 == 0 ? ".example.org.uk" : ".charity.test");
        var organisation = List.of("Harbour", "Lantern", "Bridge", "Compass", "Haven")
                        .get(number % 5) + " "
                + List.of("Trust", "Project", "Council", "Line", "Foundation").get(number / 5 % 5) + " " + number;
        switch (number) {
            case 30, 31, 32, 33, 34, 35, 36, 37 -> soft(name, organisation, number);
            case 38, 39, 40, 41 -> whole(name, Label.PARKED, parked(number, name));
            case 42, 43, 44, 45 -> whole(name, Label.TAKEN_OVER, takenOver(number));
            case 46, 47, 48 -> whole(name, Label.BLOCKED, walled(number));
            case 49 -> whole(name, Label.TROUBLE, Conduct.status(503));
            default -> ordinary(name, organisation, number);
        }
    }

    /** A host that says 404 when it means it, with a little of everything. */
    private void ordinary(String name, String organisation, int number) {
        var host = network.host(name);
        for (int i = 0; i < ADDRESSES; i++) {
            var topic = prose.topic(number * 7 + i);
            var path = path(i, topic.slug());
            switch (i) {
                case 0, 1 -> moved(host, name, organisation, path, topic, i);
                case 2, 3, 4, 5, 6 -> dead(host, name, path, i);
                case 7, 8 ->
                    add(
                            name,
                            path,
                            Label.FLAKY,
                            host,
                            Conduct.first(i - 6, Conduct.status(500), good(organisation, topic)));
                case 9, 10 -> cookie(host, name, path, good(organisation, topic), i);
                case 11 -> add(name, path, Label.BLOCKED, host, Conduct.status(number % 2 == 0 ? 403 : 999));
                case 12 -> add(name, path, Label.RATE_LIMITED, host, Conduct.status(429));
                case 13, 14 -> drifted(host, name, organisation, path, topic, i);
                case 15, 16, 17, 18 -> kept(host, name, organisation, path, topic);
                case 19 -> headHater(host, name, number);
                default -> add(name, path, Label.GOOD, host, good(organisation, topic));
            }
        }
    }

    private static String path(int i, String slug) {
        return switch (i % 4) {
            case 0 -> "/" + slug;
            case 1 -> "/help/" + slug + ".html";
            case 2 -> "/services/" + slug + "/";
            default -> "/info/page.php?topic=" + slug;
        };
    }

    private Conduct good(String organisation, Prose.Topic topic) {
        return Conduct.html(
                Prose.page(organisation, topic.title(), prose.paragraphs(topic.title(), 2 + random.nextInt(3))));
    }

    private void add(String name, String path, Label label, TestNetwork.Host host, Conduct conduct) {
        host.on(path, conduct);
        row(name, path, label, Expected.NOTHING, Optional.empty());
    }

    private void row(String name, String path, Label label, Expected expected, Optional<Likeness> before) {
        var address = URI.create(scheme + "://" + name + path);
        rows.add(new Row(address, label, new Question(address, expected, before, "", true)));
    }

    private void moved(TestNetwork.Host host, String name, String organisation, String path, Prose.Topic topic, int i) {
        host.on("/new" + path, good(organisation, topic));
        add(name, path, Label.MOVED, host, Conduct.redirect(i == 0 ? 301 : 308, "/new" + path));
    }

    private void dead(TestNetwork.Host host, String name, String path, int i) {
        if (i == 6) {
            var nowhere = "gone-" + name;
            network.trouble(nowhere, "Name or service not known");
            row(nowhere, path, Label.DEAD, Expected.NOTHING, Optional.empty());
            return;
        }
        add(
                name,
                path,
                Label.DEAD,
                host,
                i == 5 ? Conduct.redirect(302, path) : Conduct.status(i % 2 == 0 ? 404 : 410));
    }

    private void cookie(TestNetwork.Host host, String name, String path, Conduct page, int i) {
        var wall = Conduct.page(302, Map.of("Location", path, "Set-Cookie", "consent=" + i + "; Path=/"), new byte[0]);
        add(
                name,
                path,
                Label.COOKIE,
                host,
                (asked, caller) ->
                        (asked.header("cookie").contains("consent=" + i) ? page : wall).answer(asked, caller));
    }

    /** A service whose page says what we promise. */
    private void kept(TestNetwork.Host host, String name, String organisation, String path, Prose.Topic topic) {
        var number = "0800 " + (100 + random.nextInt(800)) + " " + (1000 + random.nextInt(9000));
        var expected = promise(organisation, number);
        var shown = List.of(number, number.replace(" ", ""), number.replace(' ', '-'), "+44 " + number.substring(1))
                .get(random.nextInt(4));
        var page = Prose.page(
                organisation, topic.title(), prose.paragraphs(topic.title(), 2) + "<p>Call us on " + shown + ".</p>");
        host.on(path, Conduct.html(page));
        row(name, path, Label.GOOD, expected, Optional.empty());
    }

    private static Expected promise(String organisation, String number) {
        return new Expected(
                PhoneNumbers.parse(number).stream().toList(),
                List.of(organisation.substring(0, organisation.indexOf(' '))),
                List.of(organisation),
                "en",
                List.of(),
                Set.of());
    }

    /** A page that answers and no longer says what was promised: another number, or another subject altogether. */
    private void drifted(
            TestNetwork.Host host, String name, String organisation, String path, Prose.Topic topic, int i) {
        if (i == 13) {
            var now = Prose.page(
                    organisation,
                    topic.title(),
                    prose.paragraphs(topic.title(), 2) + "<p>Call us on 0151 496 0123.</p>");
            host.on(path, Conduct.html(now));
            row(
                    name,
                    path,
                    Label.DRIFTED,
                    promise(organisation, "0800 555 0199".replace("0199", "1999")),
                    Optional.empty());
            return;
        }
        var before = Prose.page(organisation, topic.title(), prose.paragraphs(topic.title(), 3));
        var now = Prose.page(
                organisation,
                "Spring newsletter",
                "<p>Tickets for the concert of the brass band are on sale from Monday. The choir sings in the park, and "
                        + "cakes are judged at noon by the mayor and two bakers.</p><p>Dogs on leads are welcome. The raffle "
                        + "has a hamper, a bicycle and a weekend in Llandudno as prizes.</p><p>Rain moves everything into "
                        + "the marquee behind the bowling green.</p>");
        host.on(path, Conduct.html(now));
        var bytes = before.getBytes(StandardCharsets.UTF_8);
        var likeness = reader.likeness(
                reader.read(URI.create(scheme + "://" + name + path), "text/html; charset=utf-8", bytes));
        row(name, path, Label.DRIFTED, Expected.NOTHING, Optional.of(likeness));
    }

    private void headHater(TestNetwork.Host host, String name, int number) {
        var file = Conduct.page(
                200,
                Map.of("Content-Type", "application/pdf"),
                "%PDF-1.7 a leaflet".getBytes(StandardCharsets.US_ASCII));
        var refuses = Conduct.status(number % 2 == 0 ? 405 : 404);
        add(
                name,
                "/files/leaflet-" + number + ".pdf",
                Label.GOOD,
                host,
                (asked, caller) -> (asked.method().equals("HEAD") ? refuses : file).answer(asked, caller));
    }

    /** A host that answers every address with 200, or sends it somewhere. */
    private void soft(String name, String organisation, int number) {
        var host = network.host(name);
        host.on(
                "/",
                Conduct.html(Prose.page(organisation, "Welcome to " + organisation, prose.paragraphs("our work", 4))));
        host.on(
                "/search",
                Conduct.html(Prose.page(
                        organisation, "Search", "<form><input name=q></form><p>Type a word to search our site.</p>")));
        host.otherwise(excuse(organisation, number));
        for (int i = 0; i < ADDRESSES; i++) {
            var topic = prose.topic(number * 7 + i);
            var path = path(i, topic.slug());
            if (i % 2 == 0) {
                add(name, path, Label.GOOD, host, good(organisation, topic));
            } else {
                row(name, path, Label.SOFT_404, Expected.NOTHING, Optional.empty());
            }
        }
    }

    private Conduct excuse(String organisation, int number) {
        return switch (number % 8) {
            case 6 ->
                Conduct.html(Prose.page(organisation, "Page not found", "<p>Sorry, that page does not exist.</p>"));
            case 7 ->
                Conduct.html(Prose.page(
                        organisation,
                        "Our new website",
                        "<p>Welcome to our new website. We have arranged everything anew so that it is easier to use.</p><p>Use the "
                                + "menu above to find your way round, or ring the office on weekdays.</p>"));
            case 0 -> Conduct.redirect(302, "/");
            case 1 -> Conduct.redirect(301, "/");
            case 2 -> Conduct.redirect(302, "/search");
            case 3 ->
                (asked, caller) -> Conduct.html(
                                Prose.page(
                                        organisation,
                                        "Nothing here",
                                        "<p>We looked for " + asked.path().replaceAll("[<>&]", "")
                                                + " and found nothing by that name. "
                                                + "It may have been moved when we tidied up, or the address has a slip in it. Try the menu.</p>"))
                        .answer(asked, caller);
            case 4 ->
                Conduct.html(Prose.page(organisation, "Welcome to " + organisation, prose.paragraphs("our work", 4)));
            default ->
                Conduct.html("<html><head><title>" + organisation
                        + "</title></head><body><h1>Oops!</h1><p>Something went missing. "
                        + "Go <a href=/>home</a>.</p></body></html>");
        };
    }

    private void whole(String name, Label label, Conduct conduct) {
        var host = network.host(name);
        host.otherwise(conduct);
        for (int i = 0; i < ADDRESSES; i++) {
            row(name, path(i, prose.topic(i).slug()), label, Expected.NOTHING, Optional.empty());
        }
    }

    private Conduct parked(int number, String name) {
        return switch (number) {
            case 38 ->
                Conduct.html(
                        "<html><head><title>" + name + "</title></head><body><h1>" + name
                                + "</h1><h2>This domain is for sale</h2><p>Interested in this name? Make an offer today.</p></body></html>");
            case 39 ->
                Conduct.html("<html><head><title>" + name + " - registered</title></head><body><p>This domain name has "
                        + "been registered and is parked free of charge by its registrar.</p><p>Related searches: cheap flights, "
                        + "car insurance, loans</p></body></html>");
            case 40 ->
                Conduct.html(
                        "<!DOCTYPE html><html><head><title></title><script>window.onload=function(){window.location."
                                + "href=\"/lander\"}</script></head></html>");
            default ->
                Conduct.html(
                        "<html><head><title>Welcome to nginx!</title></head><body><h1>Welcome to nginx!</h1><p>If you "
                                + "see this page, the nginx web server is successfully installed and working. Further configuration is "
                                + "required.</p></body></html>");
        };
    }

    private Conduct takenOver(int number) {
        return Conduct.html(
                switch (number) {
                    case 42 ->
                        spam(
                                "en",
                                "Best Online Casino Bonus 2026",
                                "Play slots for real money at our trusted online casino. Claim your welcome bonus and 200 free spins. "
                                        + "Roulette, blackjack and live casino games day and night. Sign up, deposit and win the jackpot.");
                    case 43 ->
                        spam(
                                "id",
                                "Situs Slot Gacor Terpercaya",
                                "Situs judi slot online terpercaya dengan bonus new member. Daftar slot gacor hari ini dan menang jackpot "
                                        + "besar. Link alternatif resmi untuk semua pemain. Deposit pulsa tanpa potongan.");
                    case 44 ->
                        spam(
                                "en",
                                "Buy cheap pills online without prescription",
                                "Order generic viagra and cialis from our online pharmacy. No prescription needed, discreet delivery "
                                        + "worldwide. Cheap price on every tablet. Buy now and save on your next order.");
                    default ->
                        spam(
                                "en",
                                "Hot adult cams and escorts near you",
                                "Watch live adult cams free. Meet escorts and singles in your area tonight. Adults only, join free and "
                                        + "chat. New xxx videos every day.");
                });
    }

    private static String spam(String language, String title, String text) {
        return "<html lang=%s><head><title>%s</title></head><body><h1>%s</h1><p>%s</p><p>%s</p></body></html>"
                .formatted(language, title, title, text, text.toLowerCase(Locale.ROOT));
    }

    private Conduct walled(int number) {
        return switch (number) {
            case 46 -> Conduct.status(403);
            case 47 ->
                Conduct.page(
                        503,
                        Map.of("Content-Type", "text/html", "Server", "cloudflare", "cf-mitigated", "challenge"),
                        "<title>Just a moment...</title>".getBytes(StandardCharsets.US_ASCII));
            default ->
                Conduct.html("<html><head><title></title></head><body><iframe src=\"/_Incapsula_Resource?CWUDNSAI=9\">"
                        + "Request unsuccessful.</iframe></body></html>");
        };
    }

    /** The pages that carry the links: every address at least once, five thousand in all. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        int next = 0;
        for (int page = 0; page < PAGES; page++) {
            var text = new StringBuilder(
                    "<!DOCTYPE html>\n<html lang=en><title>Page " + page + "</title>\n<h1>Page " + page + "</h1>\n");
            for (int link = 0; link < LINKS; link++) {
                var row = next < rows.size() ? rows.get(next) : rows.get(random.nextInt(rows.size()));
                next++;
                text.append("<p>Read <a href=\"")
                        .append(row.address().toString().replace("&", "&amp;"))
                        .append("\"")
                        .append(link == 3 ? " rel=nofollow" : "")
                        .append(">more ")
                        .append(link)
                        .append("</a></p>\n");
            }
            Files.writeString(folder.resolve("page-" + page + ".html"), text.append("</html>\n"));
        }
    }
}
