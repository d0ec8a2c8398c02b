package uk.co.knowandsee.signpost.links.reading;

import java.net.URI;
import uk.co.knowandsee.signpost.links.markup.BodyText;
import uk.co.knowandsee.signpost.links.markup.Markup;
import uk.co.knowandsee.signpost.links.markup.MediaKind;
import uk.co.knowandsee.signpost.links.words.Fingerprint;
import uk.co.knowandsee.signpost.links.words.Languages;
import uk.co.knowandsee.signpost.links.words.Plain;
import uk.co.knowandsee.signpost.links.words.TellingWords;
import uk.co.knowandsee.signpost.links.words.Words;

/** Reads a page's bytes. Any bytes are accepted, however broken, and always end in a reading. */
public final class PageReader {

    private static final int LONGEST_TITLE = 150; // letters, in the ledger
    private static final int MOST_WORDS = 40;
    private static final int MOST_HOSTS = 30;

    private final Languages languages = new Languages();
    private final TellingWords telling = new TellingWords(languages);

    /**
     * @param at where the page came from
     * @param contentType as the server wrote it; empty when it wrote none
     * @param bytes the body, as far as it was read
     */
    public Reading read(URI at, String contentType, byte[] bytes) {
        var kind = MediaKind.of(contentType, bytes);
        return switch (kind) {
            case HTML -> reading(at, true, Markup.ofHtml(at, BodyText.of(contentType, bytes)));
            case TEXT -> reading(at, false, Markup.ofText(BodyText.of(contentType, bytes)));
            case OTHER -> reading(at, false, Markup.ofText(""));
        };
    }

    private Reading reading(URI at, boolean isPage, Markup markup) {
        var text = markup.text();
        var byItsWords = languages.of(text.main());
        return new Reading(
                at,
                isPage,
                markup.title(),
                text.headings(),
                text.main(),
                text.everything(),
                byItsWords.isEmpty() ? markup.language() : byItsWords,
                markup.phones(),
                markup.hours(),
                markup.anchors(),
                markup.hosts(),
                markup.parts(),
                markup.leadsOn(),
                markup.needsScripts(),
                Sketch.of(Words.of(text.main())));
    }

    /** What to remember of a page. */
    public Likeness likeness(Reading reading) {
        var words = Words.of(reading.text());
        return new Likeness(
                Plain.shortened(Plain.line(reading.title()), LONGEST_TITLE),
                reading.language(),
                Fingerprint.simHash(words),
                words.size(),
                telling.top(words, MOST_WORDS),
                new Excerpt(reading).lines(),
                reading.hosts().stream().sorted().limit(MOST_HOSTS).toList());
    }
}
