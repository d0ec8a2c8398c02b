package uk.co.knowandsee.signpost.links.words;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/** Tells languages by their letters, where the letters tell. */
final class Scripts {

    private static final Map<UnicodeScript, String> LANGUAGE_OF = Map.ofEntries(
            Map.entry(UnicodeScript.CYRILLIC, "ru"),
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.ARABIC, "ar"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.DEVANAGARI, "hi"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.GURMUKHI, "pa"),
            Map.entry(UnicodeScript.GUJARATI, "gu"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.KHMER, "km"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.ETHIOPIC, "am"));
    private static final int ENOUGH = 20; // letters
    private static final double KANA = .1; // of all signs: a Japanese text has that much, a Chinese one none

    private final Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    private final String text;
    private int all;

    Scripts(String text) {
        this.text = text;
        text.codePoints().filter(Character::isLetter).forEach(letter -> {
            letters.merge(UnicodeScript.of(letter), 1, Integer::sum);
            all++;
        });
    }

    /** The language of a text most of whose letters are not Latin; empty for all others. */
    String language() {
        int signs = count(UnicodeScript.HAN) + kana();
        if (all >= ENOUGH && signs * 2 > all) {
            return kana() > signs * KANA ? "ja" : "zh";
        }
        return letters.entrySet().stream()
                .filter(script -> all >= ENOUGH && script.getValue() * 2 > all)
                .map(script -> LANGUAGE_OF.getOrDefault(script.getKey(), ""))
                .findFirst()
                .map(this::closer)
                .orElse("");
    }

    boolean isLatin() {
        return count(UnicodeScript.LATIN) * 2 >= all;
    }

    private String closer(String language) {
        return switch (language) {
            case "ru" -> hasAny("іїєґІЇЄ") ? "uk" : "ru";
            case "ar" -> hasAny("ٹڈڑےں") ? "ur" : hasAny("پچژگ") ? "fa" : "ar";
            default -> language;
        };
    }

    private boolean hasAny(String telling) {
        return text.chars().filter(letter -> telling.indexOf(letter) >= 0).count() > 2;
    }

    private int kana() {
        return count(UnicodeScript.HIRAGANA) + count(UnicodeScript.KATAKANA);
    }

    private int count(UnicodeScript script) {
        return letters.getOrDefault(script, 0);
    }
}
