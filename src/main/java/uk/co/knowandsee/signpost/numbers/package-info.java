/**
 * Finds phone numbers in what people wrote, right or wrong, and says which of them the directory knows. Never decides
 * whether a number may stand where it was found.
 */
@NullMarked
package uk.co.knowandsee.signpost.numbers;

import org.jspecify.annotations.NullMarked;
