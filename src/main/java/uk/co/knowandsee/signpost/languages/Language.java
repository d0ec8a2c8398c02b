package uk.co.knowandsee.signpost.languages;

import java.util.Optional;

/**
 * A language that pages can be written in.
 *
 * @param code as in {@code lang} attributes, e.g. {@code cy} (BCP 47)
 * @param name in the language itself, e.g. {@code Cymraeg}
 * @param english in English, e.g. {@code Welsh}
 * @param rightToLeft whether it is written from right to left
 * @param olderThanEnglish "This translation is older than the English page." in the language; only what a fluent
 *     person has reviewed stands here
 */
public record Language(
        String code, String name, String english, boolean rightToLeft, Optional<String> olderThanEnglish) {

    /** As in {@code dir} attributes: {@code rtl} or {@code ltr}. */
    public String direction() {
        return rightToLeft ? "rtl" : "ltr";
    }

    /** Whether it is the language that every page is first written in. */
    public boolean isEnglish() {
        return this.equals(Languages.ENGLISH);
    }

    /** Whether a {@code lang} value says this language, with or without a country, e.g. {@code cy-GB}. */
    public boolean isSaidBy(String lang) {
        return lang.split("-", 2)[0].equals(code.split("-", 2)[0]);
    }
}
