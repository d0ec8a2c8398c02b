package uk.co.knowandsee.signpost.links.outcome;

import java.net.URI;
import java.util.List;

/** What came of asking for an address. */
public sealed interface Outcome {

    Verdict verdict();

    /** A short code that does not change between versions, e.g. {@code http-404}; for programs. */
    String reason();

    /** One plain sentence without a full stop; for people. */
    String inWords();

    /** What to do about it; empty when there is nothing to do. */
    String remedy();

    /** Why we think so, one plain sentence each, the strongest first; empty when the reason says it all. */
    default List<String> evidence() {
        return List.of();
    }

    /** Whether a page came back in the end, so that today counts as a good day. */
    default boolean verified() {
        return verdict() == Verdict.OK || verdict() == Verdict.MOVED;
    }

    /** A page came back. */
    record Reached(int status) implements Outcome {
        @Override
        public Verdict verdict() {
            return Verdict.OK;
        }

        @Override
        public String reason() {
            return "http-" + status;
        }

        @Override
        public String inWords() {
            return "the page answers";
        }

        @Override
        public String remedy() {
            return "";
        }
    }

    /**
     * A page came back, from another address.
     *
     * @param to the address to use from now on
     * @param permanent whether the server says that it moved for good; else it led to another site for now
     * @param status of the page that came back in the end
     */
    record Moved(URI to, boolean permanent, int status) implements Outcome {
        @Override
        public Verdict verdict() {
            return Verdict.MOVED;
        }

        @Override
        public String reason() {
            return permanent ? "redirect-permanent" : "redirect-other-site";
        }

        @Override
        public String inWords() {
            return (permanent ? "it moved for good to " : "it leads to another site for now: ") + to;
        }

        @Override
        public String remedy() {
            return "open it: is it still the same service? Then use the new address " + to;
        }
    }

    /** There is no such page, no such host, or nothing that a browser would show. */
    record Gone(String reason, String inWords, String remedy) implements Outcome {

        private static final String FIND =
                "find the service's new page, ring to make sure that it is still there, or remove the link";

        public Gone(String reason, String inWords) {
            this(reason, inWords, FIND);
        }

        public static Gone answered(int status) {
            return new Gone("http-" + status, "the server says that there is no such page (" + status + ")");
        }

        public static Gone unknownHost(String host) {
            return new Gone("host-unknown", "there is no host named " + host);
        }

        @Override
        public Verdict verdict() {
            return Verdict.BROKEN;
        }
    }

    /** Nobody knows: blocked, slow, down today, or no network. */
    record Unsure(String reason, String inWords, String remedy) implements Outcome {

        public static Unsure byHand(String reason, String inWords) {
            return new Unsure(reason, inWords, "open it by hand in a browser");
        }

        public static Unsure later(String reason, String inWords) {
            return new Unsure(reason, inWords, "check again tomorrow; if it stays so, open it by hand");
        }

        /** Nothing was asked, because nothing could be. */
        public static Unsure noNetwork() {
            return new Unsure("no-network", "there was no network", "check again with a network");
        }

        @Override
        public Verdict verdict() {
            return Verdict.UNSURE;
        }
    }

    /**
     * A page answers, but it is not the help that was promised.
     *
     * @param evidence what on the page says so, the strongest first; text from the page is quoted as it is, unescaped
     */
    record Wrong(String reason, String inWords, String remedy, List<String> evidence) implements Outcome {
        public Wrong {
            evidence = List.copyOf(evidence);
        }

        @Override
        public Verdict verdict() {
            return Verdict.WRONG;
        }
    }

    /** Nobody asked: it is excluded, or everything beyond this machine is. */
    record Skipped(String reason, String inWords, String remedy) implements Outcome {

        /** @param why the reason that somebody gave */
        public static Skipped excluded(String why) {
            return new Skipped("excluded", "it is excluded from checks: " + why, "");
        }

        public static Skipped offline() {
            return new Skipped("offline", "nobody was asked", "check again without `--offline`");
        }

        @Override
        public Verdict verdict() {
            return Verdict.SKIPPED;
        }
    }
}
