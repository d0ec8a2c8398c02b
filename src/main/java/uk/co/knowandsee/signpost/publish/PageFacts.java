package uk.co.knowandsee.signpost.publish;

import org.jbake.model.DocumentModel;
import uk.co.knowandsee.signpost.content.CampaignPhase;
import uk.co.knowandsee.signpost.content.CampaignSpan;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.languages.Sibling;

/** What templates show of one page besides its words: its language, and the facts of its type. */
final class PageFacts {

    private final Page page;

    PageFacts(Page page) {
        this.page = page;
    }

    /** Everything is set, if only to nothing, so that a template need not ask. */
    void addTo(DocumentModel document) {
        var language = page.language();
        document.put("lang", language.code());
        document.put("dir", language.direction());
        document.put("foreign", !language.isEnglish());
        document.put("sibling", page.sibling().isPresent());
        document.put("easyRead", page.sibling().filter(Sibling::easyRead).isPresent());
        document.put("olderThanEnglish", language.olderThanEnglish().orElse(""));
        for (var key : new String[] {"ages", "keyStage", "minutes", "version", "runBy", "reviewedBy"}) {
            document.put(key, page.header().text(key).orElse(""));
        }
        for (var key : new String[] {"curriculum", "audiences", "channels"}) {
            document.put(key, page.header().list(key));
        }
        document.put("phases", CampaignPhase.of(page.header()));
        document.put("when", CampaignSpan.of(page.header()).inWords());
    }
}
