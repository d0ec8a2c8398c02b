package uk.co.knowandsee.signpost.publish;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.content.Settings;
import uk.co.knowandsee.signpost.directory.Area;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.directory.Service;

/** Turns a page into the document that JBake stores and templates see as {@code content}. */
final class Documents {

    /** The page's file, for messages. */
    static final String SOURCE = "signpostSource";

    /** Where the page is published, which no other page shares; several may come from one file. */
    static final String ADDRESS = "signpostAddress";

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** Headers that a page may leave out; templates see them as empty. */
    private static final List<String> MAY_BE_ABSENT =
            List.of("contentNote", "basedOn", "door", "nav", "area", "reviewBy", "owner", "summary");

    private final Settings settings;
    private final Directory directory;
    private final boolean hyphensInTags;

    Documents(Settings settings, Directory directory, boolean hyphensInTags) {
        this.settings = settings;
        this.directory = directory;
        this.hyphensInTags = hyphensInTags;
    }

    DocumentModel of(Page page, String html) {
        var document = DocumentModel.createDefaultDocumentModel();
        page.header().forEach((key, value) -> put(document, key, value));
        document.setTags(page.header().list(ModelAttributes.TAGS).stream()
                .map(tag -> hyphensInTags ? tag.replace(' ', '-') : tag)
                .toArray(String[]::new));
        document.setDate(Date.from(page.date()));
        document.setType(page.type());
        document.setStatus(ModelAttributes.Status.PUBLISHED);
        document.setBody(html);
        document.put(SOURCE, page.source());
        document.put(ADDRESS, page.address());
        if (settings.campaign()) {
            addCampaign(document, page);
        }
        return document;
    }

    private static void put(DocumentModel document, String key, Object value) {
        if (key.equalsIgnoreCase(ModelAttributes.CACHED)) {
            document.setCached(Boolean.parseBoolean(String.valueOf(value)));
        } else if (!key.equalsIgnoreCase(ModelAttributes.DATE) && !key.equalsIgnoreCase(ModelAttributes.TAGS)) {
            document.put(key, value);
        }
    }

    private void addCampaign(DocumentModel document, Page page) {
        MAY_BE_ABSENT.forEach(key -> document.put(key, page.header().text(key).orElse("")));
        new PageFacts(page).addTo(document);
        document.put("root", page.rootPath());
        document.put("section", page.section());
        document.put("discreet", page.isDiscreet());
        document.put(
                "signposts",
                page.header().list("services").stream()
                        .flatMap(id -> directory.find(id).stream())
                        .toList());
        var day = LocalDate.ofInstant(page.date(), settings.zone());
        document.put("dateIso", day.toString());
        document.put("dateInWords", day.format(IN_WORDS));
        for (var key : List.of("reviewBy", "prepared", "reviewed")) {
            document.put(
                    key + "InWords",
                    page.header()
                            .text(key)
                            .map(written -> LocalDate.parse(written).format(IN_WORDS))
                            .orElse(""));
        }
        document.put("reviewOverdue", page.isReviewOverdue(settings.today()));
        page.header().text("area").flatMap(directory::findArea).ifPresent(area -> addArea(document, area));
    }

    private void addArea(DocumentModel document, Area area) {
        document.put("areaRecord", area);
        directory.find(area.frontDoor()).ifPresent(service -> document.put("frontDoor", service));
        document.put("local", services(area.alsoLocal()));
    }

    private List<Service> services(List<String> ids) {
        return ids.stream().flatMap(id -> directory.find(id).stream()).toList();
    }
}
