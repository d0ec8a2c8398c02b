package uk.co.knowandsee.signpost.links;

import java.net.URI;

/** Where an address leads, as far as the address itself tells. */
public sealed interface Route {

    /**
     * Inside the site.
     *
     * @param path the file, from the site's root; a folder ends in {@code /} (the root is empty)
     * @param fragment decoded; empty when there is none, or when it means the top of the page
     * @param form how it was written
     */
    record Inside(String path, String fragment, Form form) implements Route {
        boolean isFolder() {
            return path.isEmpty() || path.endsWith("/");
        }
    }

    /** To another host. */
    record Outside(URI address) implements Route {}

    /** To a telephone, a message or a letter: {@code scheme} is tel, sms or mailto, {@code rest} what follows it. */
    record Contact(String scheme, String rest) implements Route {}

    /** Nowhere: what it names is in the address itself, as in {@code data:}. */
    record Embedded() implements Route {}

    /** No address that a browser could use, and what to do about it. */
    record Wrong(String what, String remedy) implements Route {}

    /** How an address inside the site is written. */
    enum Form {
        /** {@code ../help/index.html} */
        RELATIVE,
        /** {@code /help/index.html} */
        FROM_ROOT,
        /** {@code https://our.host/help/index.html} */
        WHOLE,
        /** {@code #contacts}: this page */
        SAME_PAGE
    }
}
