package uk.co.knowandsee.signpost.impact.report;

import uk.co.knowandsee.signpost.writing.PlainText;

/** Text as it has to be written into HTML and SVG. */
final class Markup {

    private Markup() {}

    /** Safe in text and in quoted attributes, without control characters and endless length. */
    static String escaped(String text) {
        return PlainText.markup(PlainText.clean(text)).replace("'", "&#39;");
    }
}
