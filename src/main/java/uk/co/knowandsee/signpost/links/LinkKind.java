package uk.co.knowandsee.signpost.links;

/** What an address is there for, which decides where it may lead. */
public enum LinkKind {
    /** A link that a reader chooses to follow. */
    ANCHOR("link"),
    /** Where a quotation comes from; browsers do not request it. */
    CITATION("source of a quotation"),
    FORM("form"),
    REFRESH("automatic redirect"),
    CANONICAL("canonical address"),
    /** What other services show when somebody shares the page. */
    SHARING("sharing address"),
    /** {@code <link>} with a relation that a browser does not load: next, alternate, licence. */
    RELATED("related page"),
    IMAGE("image"),
    MEDIA("film or sound"),
    SCRIPT("script"),
    STYLESHEET("stylesheet"),
    FRAME("frame"),
    ICON("icon"),
    /** Preload, prefetch, ping: requests made before or without a reader's choice. */
    HINT("hint to the browser"),
    /** Preconnect and DNS prefetch: a host, not a page. */
    CONNECTION("early connection"),
    /** {@code url()} and {@code @import} in a stylesheet, a style element or a style attribute. */
    CSS("address in a style"),
    /** {@code href} of a drawing's part, e.g. {@code <use>}. */
    DRAWING("part of a drawing"),
    /** A link in a PDF, which is read far from the site. */
    PAPER("link in a PDF"),
    FEED("address in a feed"),
    SITEMAP("address in the sitemap");

    private final String inWords;

    LinkKind(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }

    /** Whether nothing is requested until a reader touches it. */
    public boolean isReadersChoice() {
        return this == ANCHOR || this == CITATION || this == PAPER;
    }

    /** Whether it is read by machines away from the page, and so may, or must, be a whole address. */
    public boolean isReadElsewhere() {
        return switch (this) {
            case CANONICAL, SHARING, RELATED, FEED, SITEMAP, PAPER -> true;
            case ANCHOR,
                    CITATION,
                    FORM,
                    REFRESH,
                    IMAGE,
                    MEDIA,
                    SCRIPT,
                    STYLESHEET,
                    FRAME,
                    ICON,
                    HINT,
                    CONNECTION,
                    CSS,
                    DRAWING -> false;
        };
    }

    /** Whether only a whole address, with {@code https://}, makes sense. */
    public boolean needsWholeAddress() {
        return this == SHARING || this == SITEMAP || this == FEED || this == PAPER;
    }
}
