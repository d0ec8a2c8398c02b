package uk.co.knowandsee.signpost.impact.report;

/** The frame of a chart: a picture with a name and a description for those who do not see it. */
final class Drawing {

    static final String CLOSE = "</svg></figure>\n";

    private Drawing() {}

    static String open(String id, String title, String description, int height) {
        return "<figure class=\"chart\"><svg role=\"img\" aria-labelledby=\"" + id + "-title " + id
                + "-desc\" width=\"100%\" height=\"" + height + "\">\n<title id=\"" + id + "-title\">"
                + Markup.escaped(title) + "</title><desc id=\"" + id + "-desc\">" + Markup.escaped(description)
                + "</desc>\n";
    }
}
