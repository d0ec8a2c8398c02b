package uk.co.knowandsee.signpost.languages;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A page that says what another page says, in another language or in easy read. A file's name tells:
 * {@code index.cy.md} is {@code index.md} in Welsh.
 *
 * @param english the file of the English page, e.g. {@code content/help/index.md}
 * @param language easy read stays English
 * @param easyRead whether it is for readers who find reading hard
 */
public record Sibling(String english, Language language, boolean easyRead) {

    /** The suffix of easy read pages. */
    public static final String EASY = "easy";

    private static final Pattern SUFFIXED = Pattern.compile("(.+)\\.([a-z]+)(\\.md)");

    /**
     * What a file's name says; empty for an English page, and for a suffix that is not known.
     *
     * @param source the file, with forward slashes
     */
    public static Optional<Sibling> of(String source) {
        var parts = SUFFIXED.matcher(source);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var english = parts.group(1) + parts.group(3);
        return parts.group(2).equals(EASY)
                ? Optional.of(new Sibling(english, Languages.ENGLISH, true))
                : Languages.find(parts.group(2)).map(language -> new Sibling(english, language, false));
    }

    /** Whether it is in another language. */
    public boolean isTranslation() {
        return !easyRead;
    }
}
