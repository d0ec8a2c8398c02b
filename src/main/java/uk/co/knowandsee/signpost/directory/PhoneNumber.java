package uk.co.knowandsee.signpost.directory;

/**
 * A number as a reader in the United Kingdom dials it: a full number, a helpline short code, 999.
 *
 * @param digits what is dialled, e.g. {@code 08001111}
 * @param shown how it is printed, e.g. {@code 0800 1111}
 * @param cost what the number itself says about its price
 */
public record PhoneNumber(String digits, String shown, Cost cost) {

    /** What a touch dials. */
    public String href() {
        return "tel:" + digits;
    }
}
