/**
 * The campaign's words: which blame a child and what to say instead, which sentences a page needs, which names are no
 * longer in use. The words are data ({@code data/language.yaml}); this room knows how to look for them.
 *
 * <p>The door: {@link uk.co.knowandsee.signpost.rules.language.LanguageFile}.
 */
@NullMarked
package uk.co.knowandsee.signpost.rules.language;

import org.jspecify.annotations.NullMarked;
