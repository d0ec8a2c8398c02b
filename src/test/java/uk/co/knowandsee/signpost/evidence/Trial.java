package uk.co.knowandsee.signpost.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** One test class on its way through its tests: what each of them says of the promises, taken down when all are done. */
final class Trial implements AutoCloseable {

    /** How one run of a test ended. */
    enum End {
        PASSED,
        FAILED,
        SKIPPED
    }

    private record Run(String test, End end, PagesSeen seen) {}

    private final String check;
    private final SortedMap<String, Set<String>> tests;
    private final EvidenceBook book;
    private final List<Run> runs = new ArrayList<>();

    /**
     * @param check the class's name
     * @param tests by promise the names of the test methods that check it
     */
    Trial(String check, SortedMap<String, Set<String>> tests, EvidenceBook book) throws IOException {
        this.check = check;
        this.tests = tests;
        this.book = book;
        book.strikeOut(check);
    }

    synchronized void ran(String test, End end, PagesSeen seen) {
        runs.add(new Run(test, end, seen));
    }

    @Override
    public synchronized void close() throws IOException {
        for (var promise : tests.entrySet()) {
            takeDown(promise);
        }
    }

    private void takeDown(Map.Entry<String, Set<String>> promise) throws IOException {
        var about = runs.stream()
                .filter(run -> promise.getValue().contains(run.test()))
                .toList();
        int pages = pages(about).size();
        int of = about.stream().mapToInt(run -> run.seen().of()).max().orElse(0);
        if (about.stream().anyMatch(run -> run.end() == End.FAILED)) {
            boolean told = pages < of; // else what failed did not say on which pages
            book.broken(promise.getKey(), check, told ? pages : 0, told ? of : 0);
        } else if (passedAll(promise.getValue(), about)) {
            book.kept(promise.getKey(), check, pages, of);
        }
    }

    private static boolean passedAll(Set<String> tests, List<Run> about) {
        return about.stream().allMatch(run -> run.end() == End.PASSED)
                && about.stream().map(Run::test).toList().containsAll(tests);
    }

    /** The pages on which nothing failed. */
    private static Set<String> pages(List<Run> about) {
        var pages = new HashSet<String>();
        about.stream()
                .filter(run -> run.end() == End.PASSED)
                .forEach(run -> pages.addAll(run.seen().pages()));
        about.stream()
                .filter(run -> run.end() == End.FAILED)
                .forEach(run -> pages.removeAll(run.seen().pages()));
        return pages;
    }
}
