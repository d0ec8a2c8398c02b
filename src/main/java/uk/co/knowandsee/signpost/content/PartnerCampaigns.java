package uk.co.knowandsee.signpost.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import uk.co.knowandsee.signpost.edition.Edition;
import uk.co.knowandsee.signpost.edition.Named;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Suggestion;

/** Campaigns that others run: an edition shows those that it names, and no other of the shared ones. */
final class PartnerCampaigns {

    private static final String FOLDER = "campaigns/";

    private final Edition edition;
    private final Map<String, LeftOut> leftOut = new HashMap<>();

    PartnerCampaigns(Edition edition) {
        this.edition = edition;
    }

    /** The pages of the edition. */
    List<Page> choose(List<Page> pages, Problems problems) {
        var named = new HashSet<String>();
        edition.partnerCampaigns().forEach(campaign -> named.add(campaign.text()));
        var kept = new ArrayList<Page>();
        for (var page : pages) {
            if (isPartners(page) && !isOwn(page) && !named.contains(nameOf(page))) {
                leftOut.put(page.place(), why(page));
            } else {
                kept.add(page);
            }
        }
        edition.partnerCampaigns().forEach(campaign -> checkThere(campaign, kept, problems));
        return kept;
    }

    Map<String, LeftOut> leftOut() {
        return Map.copyOf(leftOut);
    }

    private LeftOut why(Page page) {
        return new LeftOut(
                edition.id(),
                "take the link out, or add `" + nameOf(page) + "` to `partnerCampaigns` in " + edition.file());
    }

    private static boolean isPartners(Page page) {
        return page.address().startsWith(FOLDER) && page.header().text("runBy").isPresent();
    }

    private boolean isOwn(Page page) {
        return page.source().startsWith(edition.contentFolder() + "/");
    }

    private static String nameOf(Page page) {
        return page.englishAddress().substring(FOLDER.length()).replaceFirst("(/index)?\\.html$", "");
    }

    private static void checkThere(Named campaign, List<Page> pages, Problems problems) {
        var known = new TreeSet<String>();
        pages.stream().filter(page -> page.address().startsWith(FOLDER)).forEach(page -> known.add(nameOf(page)));
        if (!known.contains(campaign.text())) {
            problems.error(
                    campaign.where(),
                    "there is no page content/" + FOLDER + campaign.text() + ".md in this edition",
                    Suggestion.among("Known campaigns", campaign.text(), known));
        }
    }
}
