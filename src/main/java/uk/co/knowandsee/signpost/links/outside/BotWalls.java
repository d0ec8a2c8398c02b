package uk.co.knowandsee.signpost.links.outside;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Knows the pages that firewalls show to robots in place of the page that was asked for. Each sign is one that the
 * firewall's maker puts there; a page that merely speaks of robots has none of them.
 */
final class BotWalls {

    private static final int ENOUGH = 32 * 1024; // bytes of a page in which a wall shows itself
    private static final Set<Integer> WITH = Set.of(200, 202, 403, 405, 406, 429, 503);

    private static final List<String> HEADERS = List.of("cf-mitigated", "x-datadome", "x-amzn-waf-action");

    /** Parts of the pages themselves, in small letters: names of their scripts, forms and cookies. */
    private static final List<String> SIGNS = List.of(
            "/cdn-cgi/challenge-platform/",
            "cf-browser-verification",
            "cf_chl_opt",
            "_incapsula_resource",
            "geo.captcha-delivery.com",
            "/_sec/cp_challenge/",
            "px-captcha",
            "window._pxappid",
            "sucuri_cloudproxy_js",
            "ddos-guard/js-challenge",
            "awswafintegration",
            "awswafcookiedomainlist",
            "/.well-known/sgcaptcha/",
            "x-distil-cs",
            "<title>just a moment...</title>",
            "<title>attention required! | cloudflare</title>",
            "<title>pardon our interruption</title>",
            "<title>ddos-guard</title>",
            "<title>robot check</title>",
            "<title>vercel security checkpoint</title>",
            "checking your browser before accessing",
            "checking if the site connection is secure",
            "making sure you&#39;re not a bot",
            "making sure you're not a bot");

    /** Some of these scripts also watch honest pages; a wall has next to nothing else on it. */
    private static final int LONGEST_WALL = 60 * 1024;

    private BotWalls() {}

    static boolean stands(Reply answer) {
        if (!WITH.contains(answer.status())) {
            return false;
        }
        boolean refuses = answer.status() != 200 && answer.status() != 202;
        if (refuses && HEADERS.stream().anyMatch(name -> answer.header(name).isPresent())) {
            return true;
        }
        var page = start(answer);
        return SIGNS.stream().anyMatch(page::contains) && (refuses || saysNothingElse(answer, page));
    }

    private static String start(Reply answer) {
        var bytes = answer.body().copy();
        return new String(bytes, 0, Math.min(bytes.length, ENOUGH), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
    }

    /** A page with headings and links of its own is a page, whatever its firewall adds to it. */
    private static boolean saysNothingElse(Reply answer, String page) {
        return answer.body().size() <= LONGEST_WALL && count(page, "<a ") <= 3 && count(page, "<p") <= 6;
    }

    private static int count(String page, String part) {
        int count = 0;
        for (int at = page.indexOf(part); at >= 0; at = page.indexOf(part, at + 1)) {
            count++;
        }
        return count;
    }
}
