/**
 * The list of what is printed, {@code data/pieces.yaml}, and the templates for paper, held against the site: what is
 * wrong is told at its line. It never prints anything and knows no PDF engine.
 */
@NullMarked
package uk.co.knowandsee.signpost.print.pieces;

import org.jspecify.annotations.NullMarked;
