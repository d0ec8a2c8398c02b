package uk.co.knowandsee.signpost.browser;

import static java.util.Map.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import uk.co.knowandsee.signpost.Trees;

/** A copy of one page of a site, with its style and script, into which something is put that no page may have. */
record SpoiltCopy(Path folder, String page, boolean byHeaders) {

    /** What is put in, and how the browser calls what it holds back of it. */
    static final Map<String, String> BAD = Map.ofEntries(
            entry("<script>document.title = 'ran'</script>", "script-src-elem inline"),
            entry("<script src='https://example.org/spy.js'></script>", "script-src-elem https://example.org/spy.js"),
            entry("<script src=\"data:text/javascript,document.title='ran'\"></script>", "script-src-elem data"),
            entry("<p onclick=\"document.title = 'ran'\">x</p>", "script-src-attr inline"),
            entry("<img alt='' src='../favicon.svg' onload=\"document.title = 'ran'\">", "script-src-attr inline"),
            entry("<p style='color: red'>x</p>", "style-src-attr inline"),
            entry("<style>p { color: red }</style>", "style-src-elem inline"),
            entry("<img alt='' src='https://example.org/spy.png'>", "img-src https://example.org/spy.png"),
            entry("<img alt='' src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>", "img-src data"),
            entry("<iframe src='https://example.org/'></iframe>", "frame-src https://example.org"),
            entry("<object data='https://example.org/'></object>", "object-src https://example.org"),
            entry("<video src='https://example.org/film.mp4'></video>", "media-src https://example.org/film.mp4"),
            entry("<base href='https://example.org/'>", "base-uri https://example.org/"),
            entry("<script src='../js/call.js'></script>", "connect-src"),
            entry("<script src='../js/sink.js'></script>", "require-trusted-types-for trusted-types-sink"),
            entry("<script src='../js/eval.js'></script>", "require-trusted-types-for trusted-types-sink"),
            entry("<script src='../js/policy.js'></script>", "trusted-types trusted-types-policy"));

    private static final Map<String, String> SCRIPTS = Map.of(
            "sink", "document.querySelector('main').innerHTML = '<p>made of text</p>';",
            "eval", "eval('document.title = \"ran\"');",
            "policy", "trustedTypes.createPolicy('own', { createHTML: text => text });",
            "call", "fetch('https://example.org/').catch(() => {});");

    private static final String META = "<meta http-equiv=\"Content-Security-Policy\"[^>]*>";

    /**
     * Copies what a page needs.
     *
     * @param byHeaders whether the site's headers protect it and nothing in the page; else the other way round
     */
    SpoiltCopy(Path website, Path folder, boolean byHeaders) throws IOException {
        this(folder, page(website, byHeaders), byHeaders);
        for (var part : List.of("css", "js")) {
            Trees.copy(website.resolve(part), folder.resolve(part));
        }
        for (var script : SCRIPTS.entrySet()) {
            Files.writeString(folder.resolve("js/" + script.getKey() + ".js"), script.getValue());
        }
        Files.createDirectories(folder.resolve("parents"));
        Files.copy(website.resolve("favicon.svg"), folder.resolve("favicon.svg"));
        if (byHeaders) {
            Files.copy(website.resolve("_headers"), folder.resolve("_headers"));
        }
    }

    private static String page(Path website, boolean byHeaders) throws IOException {
        var page = Files.readString(website.resolve("parents/signs.html"));
        return byHeaders ? page.replaceFirst(META, "") : page;
    }

    /** Writes the page with something in it, and answers with its address. */
    String write(String bad) throws IOException {
        Files.writeString(folder.resolve("parents/bad.html"), page.replace("</main>", bad + "</main>"));
        return "parents/bad.html";
    }
}
