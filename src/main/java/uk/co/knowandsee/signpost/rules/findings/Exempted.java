package uk.co.knowandsee.signpost.rules.findings;

import uk.co.knowandsee.signpost.problem.Rule;
import uk.co.knowandsee.signpost.problem.Where;
import uk.co.knowandsee.signpost.prose.Exemption;

/**
 * A place where a rule is broken and a reviewer has said why that is right.
 *
 * @param what what the rule found
 */
public record Exempted(Rule rule, Where where, String what, Exemption exemption) {}
