package uk.co.knowandsee.signpost.links.signposts;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Prints JSON the same on every machine: two spaces, {@code \n}, fields in the order they were put. */
final class StableJson {

    private StableJson() {}

    static String print(JsonNode node) {
        var lines = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        return JsonMapper.shared().writer().with(printer).writeValueAsString(node) + "\n";
    }
}
