package uk.co.knowandsee.signpost.links.outcome;

/**
 * Something worth knowing of a link that changes nothing about its verdict today, e.g. that a certificate ends soon.
 *
 * @param reason a short code that does not change between versions, e.g. {@code tls-ends-soon}
 * @param inWords one plain sentence without a full stop
 * @param remedy what to do about it; empty when there is nothing to do
 */
public record Remark(String reason, String inWords, String remedy) {}
