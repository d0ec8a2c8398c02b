package uk.co.knowandsee.signpost.print;

import java.time.LocalDate;

/**
 * What is to be printed.
 *
 * @param xhtml well-formed, with {@code lang}, a {@code title} and a {@code description}; its {@code @page} rule says how
 *     large the paper is. Pictures are {@code data:} addresses: nothing is fetched
 * @param date of the newest data on it, which the file says it was made on
 * @param leadsTo what its code for phones has to say; empty for a sheet without one
 * @param edge millimetres all round that are cut off; 0 for most
 */
public record Sheet(String xhtml, LocalDate date, String leadsTo, int edge) {}
