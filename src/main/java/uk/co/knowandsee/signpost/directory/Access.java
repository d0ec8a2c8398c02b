package uk.co.knowandsee.signpost.directory;

import java.util.List;

/**
 * Help for callers who do not hear, speak or read English easily.
 *
 * @param bsl how to sign in British Sign Language; empty when it is not offered or not known
 * @param relay how to ring by relay or textphone; empty when not known
 * @param languages in words, e.g. {@code interpreters for more than 200 languages}
 */
public record Access(String bsl, String relay, List<String> languages) {

    public static final Access UNKNOWN = new Access("", "", List.of());

    public Access {
        languages = List.copyOf(languages);
    }
}
