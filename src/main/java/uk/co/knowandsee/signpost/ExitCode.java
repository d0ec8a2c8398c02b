package uk.co.knowandsee.signpost;

/** What the program tells the shell when it ends. */
final class ExitCode {

    static final int FINE = 0;

    /** A writer has something to mend. */
    static final int PROBLEMS = 1;

    /** The program was called wrongly, or failed by itself. */
    static final int OUR_FAULT = 2;

    private ExitCode() {}
}
