package uk.co.knowandsee.signpost.browser;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Two pages with the "Exit this page" component of GOV.UK Frontend, set up as its guidance says. */
final class GovUkPages implements AutoCloseable {

    /** As in pom.xml. */
    static final String VERSION = "5.14.0";

    private static final String SCRIPT = "/META-INF/resources/webjars/govuk-frontend/" + VERSION
            + "/dist/govuk/components/exit-this-page/exit-this-page.bundle.mjs";

    private static final String START = """
            import { ExitThisPage } from './exit-this-page.js';
            document.body.classList.add('js-enabled', 'govuk-frontend-supported');
            new ExitThisPage(document.querySelector('[data-module="govuk-exit-this-page"]'));
            """;

    private final HttpServer server;

    private GovUkPages(HttpServer server) {
        this.server = server;
    }

    /** Serves them as a host does that adds no headers. */
    static GovUkPages start(URI exit) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serve(server, "/one.html", "text/html", page("<a class='onward' href='two.html'>On</a>", exit));
        serve(server, "/two.html", "text/html", page("<p>What is private.</p>", exit));
        serve(server, "/start.js", "text/javascript", START);
        try (var script = GovUkPages.class.getResourceAsStream(SCRIPT)) {
            serve(
                    server,
                    "/exit-this-page.js",
                    "text/javascript",
                    new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
        server.start();
        return new GovUkPages(server);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void serve(HttpServer server, String path, String type, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
    }

    private static String page(String body, URI exit) {
        return """
                <!doctype html>
                <html lang="en" class="govuk-template"><head><meta charset="utf-8"><title>A page</title>
                <link rel="icon" href="data:,"><script type="module" src="start.js"></script></head>
                <body class="govuk-template__body">
                <div class="govuk-exit-this-page" data-module="govuk-exit-this-page">
                  <a href="%s" role="button" draggable="false" class="govuk-button govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button" data-module="govuk-button" rel="nofollow noreferrer">Exit this page</a>
                </div>
                %s
                </body></html>
                """.formatted(exit, body);
    }
}
