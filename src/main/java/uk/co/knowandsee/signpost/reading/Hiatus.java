package uk.co.knowandsee.signpost.reading;

/**
 * Whether two vowels that stand side by side belong to two syllables: vi-olence, but na-tion.
 *
 * @param at the second of the two
 */
record Hiatus(String word, int at) {

    /** @param third whether another vowel stands before the two */
    boolean breaks(boolean third) {
        return switch (word.substring(at - 1, at + 1)) {
            case "ia" -> ia();
            case "ie" -> ie();
            case "io" -> io();
            case "eo" -> eo();
            case "ua" -> !before("g") && !(before("s") && after("d")); // persuade
            case "ue" -> !before("g") && (ends("l") || after("nt") || after("nc")); // cruel, influence
            case "ui" -> after("ty") || after("ti"); // continuity, intuition
            case "uo" -> !before("g");
            case "ai", "oi" -> ends("c"); // archaic, heroic
            case "iu", "ii", "uu", "ao" -> true;
            case "ye" -> !ends("") && !ends("s") && !ends("d"); // player, but played
            case "ya", "yi", "yo", "yu" -> third || !ends("");
            default -> false;
        };
    }

    /** Media, associate; but social, Asian, marriage. */
    private boolean ia() {
        if (before("c") || before("t")) {
            return after("t") || after("b");
        }
        boolean asia = before("s") && (ends("") || ends("n") || ends("ns"));
        return !asia && !before("ll") && !before("rr") && !after("ge");
    }

    /** Quiet, audience, easier; but patient, friend. */
    private boolean ie() {
        if (after("t")) {
            return !before("c");
        }
        if (after("nt") || after("nc")) {
            return !before("c") && !before("t");
        }
        return (ends("r") || ends("rs") || ends("st")) && VowelRuns.hasVowel(word.substring(0, at - 1));
    }

    /** Violence, serious, radio; but nation, anxious, behaviour, junior. */
    private boolean io() {
        boolean soft = before("c") || before("t") || before("g") || before("x");
        if (after("us")) {
            return !soft;
        }
        if (after("n")) {
            return !soft && !before("s") && !before("n") && !before("sh") && !before("ll");
        }
        return !after("ur") && !(before("n") && ends("r"));
    }

    /** Video; but gorgeous, surgeon, luncheon. */
    private boolean eo() {
        boolean soft = before("g") || before("ch");
        return !(soft && (after("us") || after("n") || after("r")));
    }

    private boolean before(String letters) {
        return word.startsWith(letters, at - 1 - letters.length());
    }

    private boolean after(String letters) {
        return word.startsWith(letters, at + 1);
    }

    private boolean ends(String letters) {
        return word.length() == at + 1 + letters.length() && word.endsWith(letters);
    }
}
