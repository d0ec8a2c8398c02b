package uk.co.knowandsee.signpost.links.markup;

/**
 * A line or a paragraph as a reader sees it.
 *
 * @param text one line
 * @param linked how many of its letters are links
 * @param heading whether it is a heading of the first or second level
 * @param furniture whether it stands in a menu, a footer, a banner
 * @param inMain whether it stands in what the page itself calls its main part
 */
record Block(String text, int linked, boolean heading, boolean furniture, boolean inMain) {

    private static final double MOSTLY = .66;
    private static final int DIGITS_OF_A_NUMBER = 5;

    /** Text to read, and not a way to somewhere else; a number that is a link is both. */
    boolean isProse() {
        return !furniture && (heading || linked < text.length() * MOSTLY || carriesANumber());
    }

    private boolean carriesANumber() {
        return text.chars().filter(Character::isDigit).count() >= DIGITS_OF_A_NUMBER;
    }
}
