package uk.co.knowandsee.signpost.permalinks;

import java.util.Optional;
import uk.co.knowandsee.signpost.hosting.ContentPolicy;
import uk.co.knowandsee.signpost.writing.PlainText;

/**
 * The page at an address that leads on, for hosts that know no redirects. It has no script. A browser goes on at once
 * and puts the new page in its place (HTML, "shared declarative refresh steps": the history entry is replaced), so Back
 * never comes to it. Where that is switched off, a reader finds the link, help and the way out. Its title gives nobody away.
 *
 * @param name what the browser's tab says, e.g. {@code Know and See}
 * @param host where the site is published, without a slash at the end
 * @param exit where "Leave this site" leads
 * @param help the file of the page that says who can help; empty when the site has none
 */
public record RedirectPage(String name, String host, String exit, Optional<String> help) {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en-GB">
            <head>
              <meta charset="utf-8">
              <meta http-equiv="Content-Security-Policy" content="%s">
              <meta http-equiv="refresh" content="0; url=%s">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>%s</title>
              <meta name="robots" content="noindex">
              <meta name="referrer" content="no-referrer">
              <meta name="color-scheme" content="light dark">
              <link rel="canonical" href="%s">
            </head>
            <body>
              <p><a href="%s" rel="nofollow noreferrer">Leave this site</a></p>
              <main>
                <h1>%s</h1>
                <p>If it does not open by itself, <a href="%s">go to the page</a>.</p>
              </main>
            %s</body>
            </html>
            """;

    private static final String HELP = "  <p><a href=\"%s\">Who can help now</a></p>\n";

    /** The whole page. */
    public String of(Redirect redirect) {
        var there = Address.relative(redirect.from(), redirect.to());
        return PAGE.formatted(
                PlainText.markup(ContentPolicy.inPages()),
                there,
                PlainText.markup(name),
                PlainText.markup(host + "/" + redirect.target()),
                PlainText.markup(exit),
                heading(redirect.kind()),
                there,
                help.map(file -> HELP.formatted(Address.relative(redirect.from(), file)))
                        .orElse(""));
    }

    private static String heading(Redirect.Kind kind) {
        return switch (kind) {
            case MOVED -> "This page has moved";
            case SHORT -> "The page opens now";
        };
    }
}
