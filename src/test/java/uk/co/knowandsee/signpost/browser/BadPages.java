package uk.co.knowandsee.signpost.browser;

import static java.util.Map.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A good page, and pages that each do one thing that no page of the site may do. */
final class BadPages {

    private static final String HELP = """
            <section class="help-block" id="site-help" aria-labelledby="h"><h2 id="h">You can talk to someone</h2></section>
            """;

    private static final Map<String, String> BODIES = Map.ofEntries(
            entry("good", HELP),
            entry("no-help", ""),
            entry("picture-elsewhere", HELP + "<img alt='' src='https://example.org/spy.png'>"),
            entry("picture-no-script", HELP + "<noscript><img alt='' src='https://example.org/spy.png'></noscript>"),
            entry("script-elsewhere", HELP + "<script src='https://example.org/spy.js'></script>"),
            entry("cookie", HELP + script("document.cookie = 'visits=1'")),
            entry("local-storage", HELP + script("localStorage.visits = 1")),
            entry("session-storage", HELP + script("sessionStorage.visits = 1")),
            entry(
                    "database",
                    HELP + script("atWork = true; indexedDB.open('visits').onsuccess = () => atWork = false")),
            entry("cache", HELP + script("atWork = true; caches.open('visits').then(() => atWork = false)")),
            entry("console", HELP + script("console.error('oh no')")),
            entry("script-error", HELP + script("undefined.visits")),
            entry("missing-file", HELP + "<img alt='' src='missing.png'>"),
            entry("no-alt", HELP + "<img src='favicon.svg'>"),
            entry("pale", HELP + "<p class='pale'>Can you read this?</p>"),
            entry("pale-in-the-dark", HELP + "<p class='pale-in-the-dark'>Can you read this?</p>"),
            entry("wide", HELP + "<p class='wide'>Can you read this?</p>"));

    private BadPages() {}

    static Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("favicon.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        for (var page : BODIES.entrySet()) {
            Files.writeString(folder.resolve(page.getKey() + ".html"), html(page.getValue()));
        }
        return folder;
    }

    private static String html(String body) {
        return """
                <!doctype html>
                <html lang="en-GB">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>A page</title><link rel="icon" href="favicon.svg">
                <style>
                  body { color: #000; background: #fff }
                  .pale { color: #eee }
                  .wide { width: 30rem }
                  @media (prefers-color-scheme: dark) { .pale-in-the-dark { color: #eee } }
                </style></head>
                <body><main><h1>A page</h1>%s</main></body>
                </html>
                """.formatted(body);
    }

    private static String script(String code) {
        return "<script>" + code + "</script>";
    }
}
