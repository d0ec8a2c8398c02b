/**
 * What every rule needs: what it is held against, and where it takes down what it found. Knows no rule.
 */
@NullMarked
package uk.co.knowandsee.signpost.rules.findings;

import org.jspecify.annotations.NullMarked;
