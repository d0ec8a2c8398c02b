package uk.co.knowandsee.signpost.proof.promises;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that would give a reader away to somebody who looks over a shoulder or into a history. They are compared whole,
 * whatever stands around them: {@code rape} is found in {@code rape-crisis.html} and not in {@code grape} or
 * {@code therapist}; a hyphen is as good as a space. One that ends in {@code *} is the beginning of a word: {@code exploit*} is found in
 * {@code exploited}.
 */
public final class AlarmWords {

    /** For a campaign that has not written down its own. */
    public static final List<String> USUAL = List.of(
            "abuse*",
            "abusi*",
            "assault*",
            "cse",
            "exploit*",
            "groom*",
            "grooming",
            "molest*",
            "nude*",
            "paedophil*",
            "porn*",
            "predator*",
            "rape",
            "raped",
            "rapes",
            "rapist*",
            "sex*",
            "traffick*",
            "victim*");

    private final List<Pattern> patterns;

    /** @param words in any capitals; a word without a letter or digit in it finds nothing */
    public AlarmWords(List<String> words) {
        this.patterns = words.stream()
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .map(AlarmWords::pattern)
                .toList();
    }

    private static Pattern pattern(String written) {
        boolean beginning = written.strip().endsWith("*");
        var parts = written.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        var letters = Stream.of(parts)
                .filter(part -> !part.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining("[^\\p{L}\\p{N}]+"));
        var end = beginning ? "" : "(?![\\p{L}\\p{N}])";
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + letters + end);
    }

    /** The first of them in a text, as it stands there in small letters. */
    public Optional<String> firstIn(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        return patterns.stream()
                .map(pattern -> pattern.matcher(small))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst();
    }
}
