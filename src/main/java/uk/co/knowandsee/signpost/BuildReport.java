package uk.co.knowandsee.signpost;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.links.Served;
import uk.co.knowandsee.signpost.links.policy.CheckSettings;
import uk.co.knowandsee.signpost.links.signposts.Condemned;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.proof.weight.Weights;
import uk.co.knowandsee.signpost.publish.Baked;

/**
 * What a build made.
 *
 * @param sources published source files
 * @param pages pages made from them; the same number, or the build would have stopped
 * @param drafts pages that nobody should see yet
 * @param scheduled pages that are dated in the future
 * @param leftOut pages that the edition does without
 * @param files all files of the site
 * @param changed files that differ from the draft that stood there before
 * @param host where the site is published
 * @param served how readers get the site
 * @param directory the services of its sources, before any way to reach them was taken out
 * @param headings the file, relative to the site folder, in which its headings are written down
 * @param permalinks the file, relative to the site folder, in which its addresses are written down
 * @param check what its team wants of a check of its links
 * @param condemned addresses that its pages do not lead to, though its sources do
 * @param baked where each part of the site comes from
 * @param weights what its pages cost their readers; a plain JBake folder's are not weighed
 * @param warnings what somebody should look at
 */
public record BuildReport(
        int sources,
        int pages,
        int drafts,
        int scheduled,
        int leftOut,
        int files,
        int changed,
        URI host,
        Served served,
        Directory directory,
        String headings,
        String permalinks,
        CheckSettings check,
        Condemned condemned,
        Baked baked,
        Weights weights,
        List<Problem> warnings) {

    public BuildReport {
        warnings = List.copyOf(warnings);
    }

    /** One line for the terminal. */
    public String inWords() {
        return String.format(
                Locale.ROOT,
                "%d published sources, %d pages%s; %d files in all, %d written anew.",
                sources,
                pages,
                notShown(),
                files,
                changed);
    }

    private String notShown() {
        var others = leftOut == 0 ? "" : String.format(Locale.ROOT, ", %d left out of this edition", leftOut);
        return drafts + scheduled + leftOut == 0
                ? ""
                : String.format(
                        Locale.ROOT, " (not shown: %d drafts, %d dated in the future%s)", drafts, scheduled, others);
    }
}
