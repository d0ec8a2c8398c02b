package uk.co.knowandsee.signpost.writing;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Prints JSON the same on every machine: two spaces, {@code \n}, fields in the order they were put. */
public final class StableJson {

    private StableJson() {}

    /** For what is too long to be held in memory as a whole. */
    public static ObjectWriter writer() {
        var lines = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        return JsonMapper.shared().writer().with(printer);
    }

    public static String print(JsonNode node) {
        return writer().writeValueAsString(node) + "\n";
    }
}
