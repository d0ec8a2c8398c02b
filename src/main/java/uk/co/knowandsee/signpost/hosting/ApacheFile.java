package uk.co.knowandsee.signpost.hosting;

import java.util.List;

/** The form of Apache 2.4. In a header's value a per cent sign begins a variable, and a quotation mark ends the value. */
final class ApacheFile {

    private static final String TOP = """
            # Settings for Apache 2.4, which reads this file from the published folder. It needs `AllowOverride FileInfo`
            # and the module headers (`a2enmod headers`); both are usual where web space is rented.
            # Every bake writes it anew from the program's one list (its room `hosting`): what is changed here is lost.
            # Without the module Apache would refuse the whole site, helplines and all, so the module is asked for first.
            # To see whether it works: curl -I https://…/ names every header below.
            # In the server's own settings, where you may change them: `ServerTokens Prod`.

            ErrorDocument 404 /404.html
            AddDefaultCharset utf-8
            AddCharset utf-8 .css .csv .html .js .json .svg .txt .xml

            <IfModule mod_alias.c>
              RedirectMatch 404 "^/_(?:headers|redirects)$"
            """;

    private static final String HEADERS = """
            </IfModule>

            <IfModule mod_headers.c>
              Header always unset X-Powered-By
            """;

    private ApacheFile() {}

    static String of(SiteHeaders headers, List<Forward> forwards) {
        var text = new StringBuilder(TOP);
        forwards.forEach(forward -> line(text, forward));
        text.append(HEADERS);
        headers.everywhere().forEach(header -> line(text, header, ""));
        var nowhere = headers.keeping().nowhereAsExpression();
        line(text, new Header(SiteHeaders.CACHE, Keeping.NEVER), when("=~", nowhere));
        line(text, new Header(SiteHeaders.CACHE, Keeping.FOR_TEN_MINUTES), when("!~", nowhere));
        return text.append("</IfModule>\n").toString();
    }

    /** {@code Redirect} would match what only begins so, too. */
    private static void line(StringBuilder text, Forward forward) {
        text.append("  RedirectMatch ")
                .append(forward.status())
                .append(" \"^")
                .append(forward.path().replace(".", "\\."))
                .append("$\" \"")
                .append(forward.to())
                .append("\"\n");
    }

    private static String when(String operator, String expression) {
        return " \"expr=%{REQUEST_URI} " + operator + " m#" + expression + "#\"";
    }

    private static void line(StringBuilder text, Header header, String when) {
        text.append("  Header always set ")
                .append(header.name())
                .append(" \"")
                .append(header.value().replace("%", "%%").replace("\"", "\\\""))
                .append('"')
                .append(when)
                .append('\n');
    }
}
