package uk.co.knowandsee.signpost.rules;

import java.util.ArrayList;
import java.util.List;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.rules.findings.Check;
import uk.co.knowandsee.signpost.rules.findings.Exempted;
import uk.co.knowandsee.signpost.rules.findings.Findings;
import uk.co.knowandsee.signpost.rules.findings.Material;
import uk.co.knowandsee.signpost.rules.language.LanguageList;
import uk.co.knowandsee.signpost.rules.pages.PageChecks;
import uk.co.knowandsee.signpost.rules.reading.Budgets;
import uk.co.knowandsee.signpost.rules.reading.ReadingCheck;
import uk.co.knowandsee.signpost.rules.siblings.EasyRead;
import uk.co.knowandsee.signpost.rules.siblings.Superseded;
import uk.co.knowandsee.signpost.rules.siblings.Translations;

/** Holds all that is written against all rules. The door of this room. */
public final class ContentRules {

    private final List<Check> checks;

    ContentRules(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /**
     * @param language the campaign's own list of words
     * @param budgets how hard pages may be to read
     */
    public static ContentRules of(LanguageList language, Budgets budgets) {
        var checks = new ArrayList<Check>();
        language.checks().forEach(check -> checks.add(new EnglishOnly(check)));
        PageChecks.of(language.names()).forEach(check -> checks.add(new EnglishOnly(check)));
        checks.add(new EnglishOnly(new ReadingCheck(budgets, language.names())));
        checks.addAll(List.of(new Translations(), new EasyRead(), new Superseded()));
        checks.addAll(List.of(new PageFreshness(), new NumbersInProse(), new Eligibility(), new Coverage()));
        checks.add(new UnusedExemptions()); // asks what the others used
        return new ContentRules(checks);
    }

    /** Every rule, in the order in which reports list them. */
    public List<Rule> rules() {
        return checks.stream().flatMap(check -> check.rules().stream()).toList();
    }

    /** Adds every broken rule to the problems, and hands back what reviewers have allowed. */
    public List<Exempted> check(Material material, Problems problems) {
        var findings = new Findings(problems);
        checks.forEach(check -> check.check(material, findings));
        return findings.exempted();
    }
}
