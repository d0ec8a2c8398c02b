package uk.co.knowandsee.signpost.rules;

import java.util.List;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.prose.Prose;
import uk.co.knowandsee.signpost.rules.findings.Check;
import uk.co.knowandsee.signpost.rules.findings.Findings;
import uk.co.knowandsee.signpost.rules.findings.Material;

/** A check that knows English words only: translations are for their reviewers. */
record EnglishOnly(Check check) implements Check {

    @Override
    public List<Rule> rules() {
        return check.rules();
    }

    @Override
    public void check(Material material, Findings findings) {
        var english = material.pages().stream().filter(Prose::isEnglish).toList();
        check.check(new Material(english, material.records(), material.directory(), material.today()), findings);
    }
}
