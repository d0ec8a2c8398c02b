@NullMarked
package uk.co.knowandsee.signpost.schools;

import org.jspecify.annotations.NullMarked;
