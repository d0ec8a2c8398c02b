package uk.co.knowandsee.signpost.kits;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.node.JsonNodeFactory;
import uk.co.knowandsee.signpost.articles.Article;
import uk.co.knowandsee.signpost.articles.Entry;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.writing.Bundle;
import uk.co.knowandsee.signpost.writing.Csv;
import uk.co.knowandsee.signpost.writing.StableJson;

/**
 * "A clear list of current services able to respond to CSE and a library of resources to be collated as a tool kit for
 * workers and volunteers": what the strategies behind the campaign ask for, as one zip file.
 */
public final class Toolkit {

    /** Where it is, from the site's root. */
    public static final String ADDRESS = "professionals/toolkit.zip";

    private final Directory directory;
    private final PhoneCards cards;
    private final URI site;
    private final String help;

    /**
     * @param directory as readers should see it
     * @param directoryPage the page that lists every service, from the site's root
     * @param site where it is published, with a slash at the end
     * @param help whom to turn to, in lines
     */
    public Toolkit(Directory directory, String directoryPage, URI site, String help) {
        this.directory = directory;
        this.cards = new PhoneCards(site, directoryPage);
        this.site = site;
        this.help = help;
    }

    /**
     * The tool kit as a zip file.
     *
     * @param library the page with the library of resources
     * @param entries what it lists
     * @param prints booklets by their file's name; may be none
     */
    public byte[] pack(Article library, List<Entry> entries, Map<String, byte[]> prints) {
        var services = new ServiceLists(directory);
        var bundle = new Bundle()
                .add("README.txt", ended(readMe(library, prints)))
                .add("services/services.csv", services.csv())
                .add("services/services.json", services.json())
                .add("services/all-services.vcf", allCards())
                .add("library/library.txt", ended(library.title() + "\n\n" + library.text()))
                .add("library/library.csv", csv(entries))
                .add("library/library.json", json(entries));
        directory
                .services()
                .forEach(service -> bundle.add("services/cards/" + service.id() + ".vcf", cards.card(service)));
        prints.forEach((file, bytes) -> bundle.add("print/" + file, bytes));
        return bundle.bytes();
    }

    private String allCards() {
        return directory.services().stream().map(cards::card).collect(Collectors.joining());
    }

    private String readMe(Article library, Map<String, byte[]> prints) {
        return "Tool kit for workers and volunteers\n\n"
                + "- services: everybody on our list, as a table (csv), for programs (json), and as cards for the address book"
                + " of your phone (vcf), all in one file or one by one.\n"
                + "- library: strategies, protocols, tools and films, with what we know about each.\n"
                + (prints.isEmpty() ? "" : "- print: the list of services as a booklet.\n")
                + "\nEach service says when and how we last checked it. Where it says that nobody has rung a number yet, ring"
                + " it before you give it to a family.\n"
                + "Put the cards on your own phone only. On the phone of a young person or a parent they can be found.\n\n"
                + "Numbers change. Fetch the tool kit again before you use it: " + site.resolve(ADDRESS) + "\n"
                + "The library on our site: " + library.address();
    }

    private static String csv(List<Entry> entries) {
        var table = new Csv(List.of("kind", "what", "what we know", "address"));
        entries.forEach(entry -> table.row(List.of(entry.under(), entry.what(), entry.more(), entry.address())));
        return table.toString();
    }

    private static String json(List<Entry> entries) {
        var json = JsonNodeFactory.instance.objectNode();
        var list = json.putArray("resources");
        entries.forEach(entry -> list.addObject()
                .put("kind", entry.under())
                .put("what", entry.what())
                .put("whatWeKnow", entry.more())
                .put("address", entry.address()));
        return StableJson.print(json);
    }

    private String ended(String text) {
        return text + "\n\n" + help + "\n";
    }
}
