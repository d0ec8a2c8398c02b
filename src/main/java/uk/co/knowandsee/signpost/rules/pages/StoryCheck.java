package uk.co.knowandsee.signpost.rules.pages;

import java.util.List;
import java.util.regex.Pattern;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.prose.Prose;
import uk.co.knowandsee.signpost.rules.findings.Check;
import uk.co.knowandsee.signpost.rules.findings.Findings;
import uk.co.knowandsee.signpost.rules.findings.Material;

/** A reader of a story can stop: there are pauses, and a way past the part that is hard to read. */
final class StoryCheck implements Check {

    private static final Rule PAUSES =
            Rule.error("story/pauses", "a reader may need to stop, and a story says where that is easy");
    private static final Rule SKIP =
            Rule.error("story/skip-link", "a reader can go past the part that is hard to read");

    private static final Pattern PAUSE = Pattern.compile("(?mi)^>\\s*\\[!PAUSE]");
    private static final Pattern LINK_ON_THIS_PAGE = Pattern.compile("]\\(#[a-z0-9-]+\\)");
    private static final int FEWEST_PAUSES = 2;

    @Override
    public List<Rule> rules() {
        return List.of(PAUSES, SKIP);
    }

    @Override
    public void check(Material material, Findings findings) {
        material.pages().stream()
                .filter(prose -> prose.type().equals("story"))
                .forEach(story -> check(story, findings));
    }

    private static void check(Prose story, Findings findings) {
        var body = story.page().orElseThrow().body();
        long pauses = PAUSE.matcher(body).results().count();
        if (pauses < FEWEST_PAUSES) {
            findings.missing(
                    PAUSES,
                    story,
                    "the story has " + (pauses == 0 ? "no pause" : "one pause only"),
                    "put a callout `> [!PAUSE] You can stop here` before what is tense, at two places at least");
        }
        if (!LINK_ON_THIS_PAGE.matcher(body).find()) {
            findings.missing(
                    SKIP,
                    story,
                    "the story has no link past its hard part",
                    "put a link to a later heading into the first pause, e.g. `[skip to where it gets better](#telling-nan)`");
        }
    }
}
