package uk.co.knowandsee.signpost.links.outside;

import java.time.LocalDate;

/**
 * What a server showed to prove who it is.
 *
 * @param owner the organisation it names; the host when it names none, as most do
 * @param issuer the organisation that vouches for it
 * @param lastDay the last day on which it is good
 */
public record Certificate(String owner, String issuer, LocalDate lastDay) {}
