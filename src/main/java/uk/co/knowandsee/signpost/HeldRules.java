package uk.co.knowandsee.signpost;

import java.util.List;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.directory.DirectoryRules;
import uk.co.knowandsee.signpost.edition.UnusedRecords;
import uk.co.knowandsee.signpost.hosting.SecurityContactReader;
import uk.co.knowandsee.signpost.markdown.CampaignPress;
import uk.co.knowandsee.signpost.markdown.ProseReader;
import uk.co.knowandsee.signpost.media.PublishedFile;
import uk.co.knowandsee.signpost.permalinks.Redirects;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.proof.ProofReader;
import uk.co.knowandsee.signpost.proof.promises.Promises;
import uk.co.knowandsee.signpost.proof.weight.Scales;
import uk.co.knowandsee.signpost.selfcheck.TreeCheck;

/** The rules that hold for every campaign, whatever its list of words says: from each room, its own. */
final class HeldRules {

    private HeldRules() {}

    static List<Rule> all() {
        return Stream.of(
                        DirectoryRules.all(),
                        UnusedRecords.rules(),
                        SecurityContactReader.RULES,
                        TreeCheck.rules(),
                        ProseReader.RULES,
                        CampaignPress.RULES,
                        PublishedFile.RULES,
                        ProofReader.rules(),
                        Redirects.RULES,
                        Promises.RULES,
                        Scales.RULES)
                .flatMap(List::stream)
                .toList();
    }
}
