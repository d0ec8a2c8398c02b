package uk.co.knowandsee.signpost.hosting;

import java.util.Collection;

/**
 * The form of Netlify and Cloudflare Pages: a path, then its headers, indented. Both join the values of a header that
 * two matching paths name, so each path names what no other does. Cloudflare reads 100 paths and 2,000 characters a line.
 */
final class NetlifyFile {

    private static final String TOP = """
            # Headers for Netlify and Cloudflare Pages, which read this file from the published folder by themselves.
            # Every bake writes it anew from the program's one list (its room `hosting`): what is changed here is lost.
            # A page that does not exist is answered with 404.html by both of them, without a line here.
            # To see whether it works: curl -I https://…/ names every header below.

            """;

    private NetlifyFile() {}

    static String of(SiteHeaders headers) {
        var text = new StringBuilder(TOP).append("/*\n");
        headers.everywhere().forEach(header -> line(text, header));
        places(text, headers.keeping().nowhere(), Keeping.NEVER);
        places(text, headers.keeping().awhile(), Keeping.FOR_TEN_MINUTES);
        return text.toString();
    }

    private static void places(StringBuilder text, Collection<String> places, String value) {
        for (var place : places) {
            text.append(place).append(Keeping.isFolder(place) ? "*\n" : "\n");
            line(text, new Header(SiteHeaders.CACHE, value));
        }
    }

    private static void line(StringBuilder text, Header header) {
        text.append("  ")
                .append(header.name())
                .append(": ")
                .append(header.value())
                .append('\n');
    }
}
