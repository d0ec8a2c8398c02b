package uk.co.knowandsee.signpost.proof.weight;

import java.util.SortedMap;
import java.util.TreeMap;
import uk.co.knowandsee.signpost.problem.Where;

/**
 * What pages may weigh at most, in bytes as they travel; a kilobyte has 1,000.
 *
 * @param page everything that is needed to show a page: its HTML and its stylesheets
 * @param total all that a page loads, without images
 * @param script all scripts of the site together, without those that {@code files} names
 * @param images all images of one page
 * @param files from the address of a file to what it may weigh by itself, e.g. an index to search in
 */
public record Allowance(int page, int total, int script, int images, SortedMap<String, ForFile> files) {

    /**
     * What one file may weigh.
     *
     * @param bytes the most
     * @param where the line that says so
     */
    record ForFile(int bytes, Where where) {}

    /** What holds where nobody has set anything: 14 kB fit into the first answer of a server, before anything is waited for. */
    public static final Allowance USUAL = new Allowance(14_000, 60_000, 10_000, 200_000, new TreeMap<>());

    public Allowance {
        files = new TreeMap<>(files);
    }
}
