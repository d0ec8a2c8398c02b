package uk.co.knowandsee.signpost.rules.language;

import java.util.List;
import java.util.stream.Collectors;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.prose.Mention;
import uk.co.knowandsee.signpost.prose.Prose;
import uk.co.knowandsee.signpost.rules.findings.Check;
import uk.co.knowandsee.signpost.rules.findings.Findings;
import uk.co.knowandsee.signpost.rules.findings.Material;

/** Finds pages that leave out what they have to say, e.g. that it is not the reader's fault. */
final class RequirementCheck implements Check {

    private final List<Requirement> requirements;

    RequirementCheck(List<Requirement> requirements) {
        this.requirements = List.copyOf(requirements);
    }

    @Override
    public List<Rule> rules() {
        return requirements.stream().map(Requirement::rule).distinct().toList();
    }

    @Override
    public void check(Material material, Findings findings) {
        for (var prose : material.pages()) {
            requirements.stream()
                    .filter(requirement -> requirement.concerns(prose))
                    .forEach(requirement -> check(prose, requirement, findings));
        }
    }

    private static void check(Prose prose, Requirement requirement, Findings findings) {
        if (!requirement.anyOf().isEmpty() && !Requirement.says(prose, requirement.anyOf())) {
            findings.missing(
                    requirement.rule(),
                    prose,
                    "the page does not say it: " + requirement.rule().reason(),
                    requirement.say());
        }
        var named = prose.services().stream().map(Mention::service).collect(Collectors.toSet());
        var absent = requirement.services().stream()
                .filter(id -> !named.contains(id))
                .toList();
        if (!absent.isEmpty()) {
            findings.missing(
                    requirement.rule(),
                    prose,
                    "the page does not name " + String.join(", ", absent) + ": "
                            + requirement.rule().reason(),
                    requirement.say());
        }
    }
}
