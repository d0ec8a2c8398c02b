package uk.co.knowandsee.signpost.links;

/**
 * An address as a baked file carries it.
 *
 * @param kind what it is there for
 * @param written the address, entities resolved, otherwise as written
 * @param shown what a reader sees of a {@code tel:}, {@code sms:} or {@code mailto:} link; empty for all others
 * @param spot where the address begins
 */
public record Link(LinkKind kind, String written, String shown, Spot spot) {}
