package uk.co.knowandsee.signpost.languages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.problem.Suggestion;

/**
 * The closed list of languages. To add one, add a line: its code (BCP 47), its name in the language itself as the
 * Unicode CLDR has it, and its name in English.
 */
public final class Languages {

    public static final Language ENGLISH = ltr("en-GB", "English", "English");

    /** What may stand in a file's name before {@code .md}; English needs nothing there. */
    public static final List<Language> OTHERS = List.of(
            ltr("cy", "Cymraeg", "Welsh"),
            rtl("ar", "العربية", "Arabic"),
            ltr("bg", "Български", "Bulgarian"),
            ltr("bn", "বাংলা", "Bengali"),
            rtl("ckb", "کوردیی ناوەندی", "Kurdish"),
            ltr("cs", "Čeština", "Czech"),
            ltr("es", "Español", "Spanish"),
            rtl("fa", "فارسی", "Persian"),
            ltr("fr", "Français", "French"),
            ltr("gu", "ગુજરાતી", "Gujarati"),
            ltr("hi", "हिन्दी", "Hindi"),
            ltr("hu", "Magyar", "Hungarian"),
            ltr("it", "Italiano", "Italian"),
            ltr("lt", "Lietuvių", "Lithuanian"),
            ltr("lv", "Latviešu", "Latvian"),
            ltr("pa", "ਪੰਜਾਬੀ", "Punjabi"),
            ltr("pl", "Polski", "Polish"),
            rtl("ps", "پښتو", "Pashto"),
            ltr("pt", "Português", "Portuguese"),
            ltr("ro", "Română", "Romanian"),
            ltr("ru", "Русский", "Russian"),
            ltr("sk", "Slovenčina", "Slovak"),
            ltr("so", "Soomaali", "Somali"),
            ltr("sq", "Shqip", "Albanian"),
            ltr("ta", "தமிழ்", "Tamil"),
            ltr("tr", "Türkçe", "Turkish"),
            ltr("uk", "Українська", "Ukrainian"),
            rtl("ur", "اردو", "Urdu"),
            ltr("vi", "Tiếng Việt", "Vietnamese"),
            ltr("zh", "中文", "Chinese"));

    private Languages() {}

    private static Language ltr(String code, String name, String english) {
        return new Language(code, name, english, false, Optional.empty());
    }

    private static Language rtl(String code, String name, String english) {
        return new Language(code, name, english, true, Optional.empty());
    }

    /** The language with this code, English not among them. */
    public static Optional<Language> find(String code) {
        return OTHERS.stream().filter(language -> language.code().equals(code)).findFirst();
    }

    /** A remedy for a file name's unknown suffix: the nearest one, then all that are known. */
    public static String suggestion(String written) {
        var lower = written.toLowerCase(Locale.ROOT);
        if (lower.startsWith("en")) {
            return "leave it out: a page without a language in its name is English, e.g. `index.md`";
        }
        var known = Stream.concat(OTHERS.stream().map(Language::code), Stream.of(Sibling.EASY))
                .toList();
        var byName = OTHERS.stream()
                .filter(language -> language.english().equalsIgnoreCase(written)
                        || language.name().equalsIgnoreCase(written))
                .map(Language::code)
                .findFirst();
        return Suggestion.among("known", byName.orElse(lower), known);
    }
}
