package uk.co.knowandsee.signpost.rules;

import java.util.List;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.rules.findings.Check;
import uk.co.knowandsee.signpost.rules.findings.Findings;
import uk.co.knowandsee.signpost.rules.findings.Material;

/** Finds notes of reviewers that allow what is no longer there. Has to come last: it asks what the others used. */
final class UnusedExemptions implements Check {

    private static final Rule UNUSED =
            Rule.warning("exemptions/unused", "a note that allows nothing hides what the next writer puts below it");

    @Override
    public List<Rule> rules() {
        return List.of(UNUSED);
    }

    @Override
    public void check(Material material, Findings findings) {
        Stream.concat(material.pages().stream(), material.records().stream())
                .flatMap(prose -> prose.exemptions().stream())
                .filter(exemption -> !findings.isUsed(exemption))
                .forEach(exemption -> findings.add(
                        UNUSED,
                        exemption.where(),
                        "this note allows `" + exemption.rule() + "`, which the text below it does not hold",
                        "delete the note, or put it right above the words that it is about"));
    }
}
