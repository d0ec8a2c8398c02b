package uk.co.knowandsee.signpost.directory;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.yaml.YamlPart;

/** Turns a word of a data file into the constant it stands for: {@code out-of-hours} is OUT_OF_HOURS. */
final class Choice {

    private Choice() {}

    /** Empty when the key is absent or its word unknown; the schema reports unknown words. */
    static <E extends Enum<E>> Optional<E> of(Class<E> kind, YamlPart owner, String key) {
        return owner.part(key).flatMap(word -> of(kind, word));
    }

    static <E extends Enum<E>> Optional<E> of(Class<E> kind, YamlPart word) {
        return Stream.of(kind.getEnumConstants())
                .filter(c -> written(c).equals(word.text()))
                .findFirst();
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
