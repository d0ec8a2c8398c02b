package uk.co.knowandsee.signpost.hosting;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The form of Caddy 2. What it sends with an error is set apart from what it sends with a page, so the headers are a part
 * that both use; the names of places hold for both and may be given only once. Taking a header away waits for the answer,
 * and everything in the same block with it, so it has a line of its own.
 */
final class CaddyFile {

    private static final String TOP = """
            # Settings for Caddy 2. Copy this file to the server, beside the site, and start Caddy with it:
            #
            #     caddy run --config /srv/website.Caddyfile
            #
            # or name it in the Caddyfile that is there: `import /srv/website.Caddyfile`. The site is looked for in /srv/website.
            # Every bake writes the file anew from the program's one list (its room `hosting`): what is changed here is lost.
            # To see whether it works: curl -I https://…/ names every header below.

            (signpost_headers) {
            	header -Server
            	header {
            """;

    private static final String AFTER = """
            	}
            	header @signpost_nowhere %s "%s"
            	header @signpost_awhile %s "%s"
            }

            %s {
            %s	root * /srv/website
            	import signpost_headers
            %s	encode zstd gzip
            	file_server {
            		hide .htaccess _headers _redirects
            	}
            	handle_errors {
            		import signpost_headers
            		@signpost_missing expression `{err.status_code} == 404`
            		rewrite @signpost_missing /404.html
            		file_server
            	}
            }
            """;

    private CaddyFile() {}

    static String of(SiteHeaders headers, List<Forward> forwards, URI site) {
        var text = new StringBuilder(TOP);
        for (var header : headers.everywhere()) {
            text.append("\t\t")
                    .append(header.name())
                    .append(" \"")
                    .append(header.value().replace("\"", "\\\""))
                    .append("\"\n");
        }
        return text.append(AFTER.formatted(
                        SiteHeaders.CACHE,
                        Keeping.NEVER,
                        SiteHeaders.CACHE,
                        Keeping.FOR_TEN_MINUTES,
                        address(site),
                        matchers(headers.keeping()),
                        forwards.stream().map(CaddyFile::line).collect(Collectors.joining())))
                .toString();
    }

    private static String line(Forward forward) {
        return "\tredir " + forward.path() + " " + forward.to() + " " + forward.status() + "\n";
    }

    private static String matchers(Keeping keeping) {
        var paths = keeping.nowhere().stream()
                .map(place -> Keeping.isFolder(place) ? place + "*" : place)
                .collect(Collectors.joining(" "));
        return "\t@signpost_nowhere path " + paths + "\n\t@signpost_awhile not path " + paths + "\n";
    }

    private static String address(URI site) {
        return site.getScheme() + "://" + site.getRawAuthority();
    }
}
