package uk.co.knowandsee.signpost.links.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns what a scenario's file says of an answer into a server's conduct. */
final class ScenarioServer {

    private final Path pages;

    ScenarioServer(Path pages) {
        this.pages = pages;
    }

    /** One answer for ever, or a list: one for each time, the last again and again. */
    @SuppressWarnings("unchecked")
    Conduct conduct(Object written) {
        if (!(written instanceof List<?> list)) {
            return one((Map<String, Object>) written);
        }
        var steps = new ArrayList<Conduct>();
        list.forEach(step -> steps.add(one((Map<String, Object>) step)));
        return (asked, caller) ->
                steps.get(Math.min(asked.times(), steps.size()) - 1).answer(asked, caller);
    }

    @SuppressWarnings("unchecked")
    private Conduct one(Map<String, Object> written) {
        if (written.containsKey("head")) {
            var head = conduct(written.get("head"));
            var get = conduct(written.get("get"));
            return (asked, caller) -> (asked.method().equals("HEAD") ? head : get).answer(asked, caller);
        }
        if (written.containsKey("needs-cookie")) {
            var with = conduct(written.get("then"));
            var without = conduct(written.get("else"));
            var cookie = String.valueOf(written.get("needs-cookie"));
            return (asked, caller) -> (asked.header("cookie").contains(cookie) ? with : without).answer(asked, caller);
        }
        return plain(written);
    }

    private Conduct plain(Map<String, Object> written) {
        var first = written.keySet().iterator().next();
        return switch (first) {
            case "raw" -> Conduct.raw(String.valueOf(written.get("raw")));
            case "reset" -> Conduct.reset();
            case "silence" -> Conduct.silence(String.valueOf(written.get("silence")));
            case "endless" ->
                Conduct.endless(String.valueOf(written.get("endless")), String.valueOf(written.get("part")));
            case "bomb" -> Conduct.bomb((Integer) written.get("bomb"));
            case "charset" ->
                Conduct.inCharset(
                        html(written),
                        String.valueOf(written.get("charset")),
                        String.valueOf(written.getOrDefault("declared", written.get("charset"))));
            default -> answer(written);
        };
    }

    private Conduct answer(Map<String, Object> written) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Type", "text/html; charset=utf-8");
        if (written.get("headers") instanceof Map<?, ?> more) {
            more.forEach((name, value) -> headers.put(String.valueOf(name), String.valueOf(value)));
        }
        int status = (Integer) written.getOrDefault("status", written.containsKey("redirect") ? 302 : 200);
        if (written.containsKey("redirect")) {
            headers.put("Location", String.valueOf(written.get("redirect")));
        }
        if (written.containsKey("type")) {
            headers.put("Content-Type", String.valueOf(written.get("type")));
        }
        return Conduct.page(status, headers, html(written).getBytes(StandardCharsets.UTF_8));
    }

    String html(Map<?, ?> written) {
        if (written.containsKey("page")) {
            return read(String.valueOf(written.get("page")));
        }
        var html = written.get("html");
        return html == null ? "" : String.valueOf(html);
    }

    String read(String page) {
        try {
            return Files.readString(pages.resolve(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
