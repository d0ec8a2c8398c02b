/**
 * How reports are written down, whatever they are about: JSON that is the same on every machine, SARIF for code hosts,
 * and text in which nothing of a stranger's can do harm. Never knows what was checked.
 */
@NullMarked
package uk.co.knowandsee.signpost.writing;

import org.jspecify.annotations.NullMarked;
