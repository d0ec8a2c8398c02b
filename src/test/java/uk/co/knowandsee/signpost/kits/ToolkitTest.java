package uk.co.knowandsee.signpost.kits;

import static org.assertj.core.api.Assertions.assertThat;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.property.Telephone;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import uk.co.knowandsee.signpost.articles.Article;
import uk.co.knowandsee.signpost.articles.Entry;
import uk.co.knowandsee.signpost.directory.Contact;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.directory.DirectoryReader;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.writing.Unpacked;

/** The tool kit of the services that we really have. */
class ToolkitTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final String HELP = "You can talk to someone:\n- Childline: 0800 1111";
    private static final Article LIBRARY = new Article(
            URI.create("https://site.example/professionals/library.html"),
            "The library",
            "en-GB",
            "ltr",
            "<p>x</p>",
            "<p>y</p>",
            "x",
            "y");

    private static Directory directory;
    private static Map<String, String> kit;

    @BeforeAll
    static void pack() throws IOException {
        directory = new DirectoryReader(TODAY).read(Path.of(""), new Problems()).asOf(TODAY);
        kit = Unpacked.texts(packed(directory));
    }

    private static byte[] packed(Directory shown) {
        var entries = List.of(new Entry("Tools", "A tool, one", "=Ours", "https://site.example/tool.html"));
        return new Toolkit(shown, "help/services.html", URI.create("https://site.example/"), HELP)
                .pack(LIBRARY, entries, Map.of("directory-halton.pdf", new byte[] {1}));
    }

    @Test
    void it_holds_the_services_the_library_and_the_booklet() {
        assertThat(kit)
                .containsKeys(
                        "README.txt",
                        "services/services.csv",
                        "services/services.json",
                        "services/all-services.vcf",
                        "services/cards/childline.vcf",
                        "library/library.txt",
                        "library/library.csv",
                        "library/library.json",
                        "print/directory-halton.pdf");
        assertThat(kit.get("README.txt"))
                .endsWith(HELP + "\n")
                .contains("https://site.example/professionals/toolkit.zip");
        assertThat(kit.get("library/library.csv"))
                .contains("Tools,\"A tool, one\",'=Ours,https://site.example/tool.html");
        assertThat(packed(directory)).isEqualTo(packed(directory));
    }

    @Test
    void a_card_for_every_service_is_read_by_somebody_else_s_library() {
        var cards = Ezvcard.parse(kit.get("services/all-services.vcf")).all();

        assertThat(cards)
                .extracting(card -> card.getFormattedName().getValue())
                .containsExactlyElementsOf(directory.services().stream()
                        .map(service -> service.name())
                        .toList());
        for (var card : cards) {
            assertThat(card.getVersion()).isEqualTo(VCardVersion.V3_0);
            assertThat(card.validate(VCardVersion.V3_0)).isEmpty();
        }
    }

    @Test
    void a_card_has_the_numbers_of_its_service_and_what_nobody_has_checked() {
        var childline = card("childline");

        assertThat(childline.getTelephoneNumbers())
                .extracting(Telephone::getText)
                .containsExactly("08001111");
        assertThat(childline.getNotes().get(0).getValue())
                .contains("Anyone under 19", "saved copy", "https://site.example/help/services.html#childline");
        assertThat(card("shout").getTelephoneNumbers())
                .extracting(Telephone::getText)
                .contains("85258");
        directory
                .services()
                .forEach(service -> assertThat(card(service.id()).getTelephoneNumbers())
                        .as(service.id())
                        .hasSameSizeAs(service.contacts().stream()
                                .filter(way ->
                                        way.kind().equals("phone") || way.kind().equals("text"))
                                .toList()));
    }

    @Test
    void the_lists_have_every_way_to_reach_every_service_and_say_how_far_each_is_checked() {
        var rows = kit.get("services/services.csv").split("\r\n");
        var json =
                JsonMapper.shared().readTree(kit.get("services/services.json")).get("services");

        assertThat(rows)
                .hasSize(1
                        + directory.services().stream()
                                .mapToInt(s -> s.contacts().size())
                                .sum());
        assertThat(rows[0]).contains("verified", "how we checked");
        assertThat(rows)
                .anyMatch(row -> row.startsWith("halton-front-door,") && row.contains(",at night and at weekends. "));
        assertThat(kit.get("services/cards/halton-front-door.vcf"))
                .contains(".X-ABLabel:by day", ".X-ABLabel:at night and at weekends. Emergency Duty Team");
        assertThat(json).hasSameSizeAs(directory.services());
        for (var service : json) {
            assertThat(service.get("evidence").get("inWords").asString()).isNotBlank();
            assertThat(service.get("evidence").get("verified").isBoolean()).isTrue();
        }
    }

    @Test
    void an_overdue_service_has_the_numbers_that_are_shown_in_its_place() throws IOException {
        var later = directory.asOf(LocalDate.of(2030, 1, 1));
        var service = later.find("crimestoppers").orElseThrow();
        assertThat(service.contacts()).hasOnlyElementsOfType(Contact.Elsewhere.class);

        var old = Ezvcard.parse(Unpacked.texts(packed(later)).get("services/cards/crimestoppers.vcf"))
                .first();

        assertThat(old.getTelephoneNumbers()).extracting(Telephone::getText).contains("999", "101");
        assertThat(old.getUrls()).isEmpty();
    }

    private static VCard card(String id) {
        return Ezvcard.parse(kit.get("services/cards/" + id + ".vcf")).first();
    }
}
