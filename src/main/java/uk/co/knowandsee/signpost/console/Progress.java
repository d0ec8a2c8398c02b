package uk.co.knowandsee.signpost.console;

/** Tells a waiting person how far long work has come. Rooms report to it; they never print. */
public interface Progress {

    /** Says nothing. */
    Progress SILENT = (what, total) -> new Task() {
        @Override
        public void step() {}

        @Override
        public void close() {}
    };

    /**
     * Begins a piece of work.
     *
     * @param what what is being done, e.g. {@code Baking pages}
     * @param total how many steps it has
     */
    Task begin(String what, int total);

    /** A piece of work under way; safe to step from several threads. Closing it ends its bar. */
    interface Task extends AutoCloseable {
        void step();

        /** What else a waiting person may want to know now, e.g. {@code 9 hosts waiting}; empty takes it back. */
        default void note(String words) {}

        @Override
        void close();
    }
}
