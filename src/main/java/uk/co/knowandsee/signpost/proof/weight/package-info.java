/**
 * How many bytes each baked page costs a reader, held against what the campaign has set itself. Never makes anything
 * lighter: it weighs and says what weighs most.
 *
 * <p>The door: {@link uk.co.knowandsee.signpost.proof.weight.Scales}.
 */
@NullMarked
package uk.co.knowandsee.signpost.proof.weight;

import org.jspecify.annotations.NullMarked;
