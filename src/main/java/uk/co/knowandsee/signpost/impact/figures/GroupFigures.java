package uk.co.knowandsee.signpost.impact.figures;

/**
 * What several short paths have in common, and what came of it.
 *
 * @param name a channel, or where copies were handed out; empty for none
 * @param paths how many short paths these are
 * @param copies how many were printed and handed out
 * @param visits those of a channel on all days; those of a place since the campaign began
 */
public record GroupFigures(String name, int paths, long copies, Sum visits) {}
