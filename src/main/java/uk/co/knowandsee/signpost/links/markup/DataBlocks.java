package uk.co.knowandsee.signpost.links.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The objects in a page's JSON-LD, each for itself, the inner ones too. What is broken is passed over. */
final class DataBlocks {

    private static final Evaluator BLOCKS = Selector.evaluatorOf("script[type*=ld+json]");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST = 200_000; // letters
    private static final int MOST_BLOCKS = 20;
    private static final int MOST_OBJECTS = 2_000;

    private DataBlocks() {}

    static List<JsonNode> of(Document page) {
        var objects = new ArrayList<JsonNode>();
        page.select(BLOCKS).stream()
                .limit(MOST_BLOCKS)
                .map(script -> script.data().strip())
                .filter(data -> data.length() < LONGEST)
                .forEach(data -> read(data, objects));
        return objects;
    }

    private static void read(String data, List<JsonNode> objects) {
        try {
            var waiting = new ArrayDeque<JsonNode>(List.of(JSON.readTree(data)));
            while (!waiting.isEmpty() && objects.size() < MOST_OBJECTS) {
                open(waiting.pop(), waiting, objects);
            }
        } catch (JacksonException broken) {
            return; // a browser passes over it, too
        }
    }

    private static void open(JsonNode node, Deque<JsonNode> waiting, List<JsonNode> objects) {
        if (node.isObject()) {
            objects.add(node);
        }
        if (node.isContainer()) {
            node.forEach(waiting::push);
        }
    }

    /** A value that may be one text or a list of them. */
    static List<String> texts(JsonNode node) {
        var texts = new ArrayList<String>();
        if (node.isArray()) {
            node.forEach(each -> texts.addAll(each.isString() ? List.of(each.stringValue()) : List.of()));
        } else if (node.isString()) {
            texts.add(node.stringValue());
        }
        return texts;
    }
}
