package uk.co.knowandsee.signpost.hosting;

import java.util.List;

/**
 * The form of nginx. Its {@code add_header} holds in a {@code location} only while that has none of its own, so all of
 * them stand outside and what differs from place to place is a variable.
 */
final class NginxFile {

    private static final String TOP = """
            # Settings for nginx. Copy this file to the server, beside the site, and name it inside the site's server block:
            #
            #     server {
            #         listen 443 ssl;
            #         server_name …;
            #         ssl_certificate …; ssl_certificate_key …;
            #         root /srv/website;
            #         include /srv/website.nginx.conf;
            #     }
            #
            # A `location` of yours must have no `add_header` of its own, or it loses all of these.
            # Every bake writes the file anew from the program's one list (its room `hosting`): what is changed here is lost.
            # To see whether it works: curl -I https://…/ names every header below.

            server_tokens off;
            charset utf-8;
            charset_types text/css text/csv text/javascript application/javascript application/json text/plain text/xml application/xml image/svg+xml;
            index index.html;
            error_page 404 /404.html;

            location = /_headers { return 404; }
            location = /_redirects { return 404; }
            location ~ /\\.(?!well-known/) { return 404; }

            """;

    private NginxFile() {}

    static String of(SiteHeaders headers, List<Forward> forwards) {
        var text = new StringBuilder(TOP);
        forwards.forEach(forward -> line(text, forward));
        text.append(forwards.isEmpty() ? "" : "\n");
        text.append("set $signpost_keeping \"").append(Keeping.FOR_TEN_MINUTES).append("\";\n");
        text.append("if ($uri ~ \"")
                .append(headers.keeping().nowhereAsExpression())
                .append("\") {\n");
        text.append("    set $signpost_keeping \"").append(Keeping.NEVER).append("\";\n}\n\n");
        headers.everywhere().forEach(header -> line(text, header.name(), header.value()));
        line(text, SiteHeaders.CACHE, "$signpost_keeping");
        return text.toString();
    }

    private static void line(StringBuilder text, Forward forward) {
        text.append("location = ")
                .append(forward.path())
                .append(" { return ")
                .append(forward.status())
                .append(" \"")
                .append(forward.to())
                .append("\"; }\n");
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append("add_header ")
                .append(name)
                .append(" \"")
                .append(value.replace("\"", "\\\""))
                .append("\" always;\n");
    }
}
