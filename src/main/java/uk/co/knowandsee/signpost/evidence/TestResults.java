package uk.co.knowandsee.signpost.evidence;

import java.util.List;

/**
 * What the tests say about the site that is being baked.
 *
 * @param proofs what came of their checks; none when they say nothing about this site
 * @param whyNone why they say nothing, as the end of a sentence; empty when they do
 */
public record TestResults(List<Proof> proofs, String whyNone) {

    public TestResults {
        proofs = List.copyOf(proofs);
    }

    static TestResults of(List<Proof> proofs) {
        return new TestResults(proofs, "");
    }

    /** @param why for a reader, as the end of a sentence, e.g. {@code the pages have changed since} */
    public static TestResults none(String why) {
        return new TestResults(List.of(), why);
    }
}
