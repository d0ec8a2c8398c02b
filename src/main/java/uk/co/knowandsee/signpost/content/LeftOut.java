package uk.co.knowandsee.signpost.content;

/**
 * Why a page that is written is not on this site.
 *
 * @param edition the id of the edition that does without it
 * @param remedy what to do so that it is there
 */
public record LeftOut(String edition, String remedy) {}
