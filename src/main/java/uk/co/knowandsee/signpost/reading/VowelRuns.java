package uk.co.knowandsee.signpost.reading;

/** The rules of {@link Syllables}: a run of vowels is a syllable, unless it is silent, or two. All words are a to z. */
final class VowelRuns {

    private static final String VOWELS = "aeiouy";
    private static final String STOPS = "bcdfgkpstvz"; // before l or r they need a vowel: ta-ble, cen-tre

    private VowelRuns() {}

    static int count(String word) {
        int sum = 0;
        int at = 0;
        while (at < word.length()) {
            int end = at;
            while (end < word.length() && vowelAt(word, end)) {
                end++;
            }
            if (end > at && !silent(word, at, end, sum)) {
                sum += syllables(word, at, end);
            }
            at = end + 1;
        }
        return sum + murmured(word) - (word.endsWith("ically") ? 1 : 0); // ba-sic-ly
    }

    static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

    static boolean hasVowel(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (vowelAt(word, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it ends in the sound of a vowel: they, who, now. */
    static boolean endsOpen(String word) {
        return !word.isEmpty() && (isVowel(word.charAt(word.length() - 1)) || word.endsWith("w"));
    }

    /** Whether an s after it is a syllable of its own: police's, boxes. */
    static boolean hisses(String word) {
        var end = word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
        boolean soft = end.length() < word.length() && (end.endsWith("c") || end.endsWith("g"));
        return soft
                || end.endsWith("s")
                || end.endsWith("x")
                || end.endsWith("z")
                || end.endsWith("ch")
                || end.endsWith("sh");
    }

    /** A y at the start before a vowel (you) is none, nor is the u after a q. */
    private static boolean vowelAt(String word, int at) {
        char letter = word.charAt(at);
        boolean vowelNext = at + 1 < word.length() && isVowel(word.charAt(at + 1));
        if (letter == 'y' && at == 0) {
            return !vowelNext;
        }
        return isVowel(letter) && !(letter == 'u' && vowelNext && word.startsWith("q", at - 1));
    }

    /** One, and one more for each place where it breaks. */
    private static int syllables(String word, int start, int end) {
        int sum = 1;
        for (int i = start + 1; i < end; i++) {
            if (new Hiatus(word, i).breaks(i - 1 > start)) {
                sum++;
            }
        }
        return sum;
    }

    /** An e at the end, or in -es and -ed, unless the consonant before it needs it. */
    private static boolean silent(String word, int at, int end, int before) {
        if (before == 0 || word.length() - end > 1 || word.charAt(end - 1) != 'e') {
            return false;
        }
        var tail = word.substring(end);
        if (end - at > 1) {
            return word.startsWith("gue", end - 3) && !tail.equals("d"); // tongue
        }
        if (needsVowel(word, at)) {
            return false;
        }
        return switch (tail) {
            case "" -> true;
            case "s" -> !hisses(word.substring(0, end));
            case "d" -> !word.startsWith("t", at - 1) && !word.startsWith("d", at - 1);
            default -> false;
        };
    }

    /** The l of table and the r of centre. */
    private static boolean needsVowel(String word, int at) {
        char last = word.charAt(at - 1);
        return (last == 'l' || last == 'r') && at > 1 && STOPS.indexOf(word.charAt(at - 2)) >= 0;
    }

    /** The m of tourism and rhythm. */
    private static int murmured(String word) {
        var one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        boolean murmured = one.endsWith("thm") || one.endsWith("ism") || one.endsWith("asm");
        return murmured ? 1 : 0;
    }
}
