package uk.co.knowandsee.signpost.yaml;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import uk.co.knowandsee.signpost.problem.Problems;

/**
 * Refuses what a hand-written file never needs and what could mislead: anchors and aliases, type tags, deep
 * nesting, keys written twice. It reads the stream of events first, so nothing large is ever built.
 */
final class YamlGuard {

    static final int DEEPEST = 20; // levels; real files have 5

    private final String file;
    private final int linesBefore;
    private final Problems problems;
    private int depth;

    YamlGuard(String file, int linesBefore, Problems problems) {
        this.file = file;
        this.linesBefore = linesBefore;
        this.problems = problems;
    }

    /** Stops at the first thing to refuse: a file that holds one was not written by hand. */
    boolean acceptsEvents(Iterable<Event> events) {
        for (var event : events) {
            if (!accepts(event)) {
                return false;
            }
        }
        return true;
    }

    private boolean accepts(Event event) {
        if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
            return refuse(
                    event.getStartMark(), "lists are nested too deeply here", "check the brackets and the indent");
        }
        if (event instanceof CollectionEndEvent) {
            depth--;
        }
        if (event instanceof AliasEvent || (event instanceof NodeEvent node && node.getAnchor() != null)) {
            return refuse(
                    event.getStartMark(), "`&` and `*` references are not used here", "write the text out in full");
        }
        if (event instanceof ScalarEvent scalar && UnseenSigns.firstIn(scalar.getValue()) >= 0) {
            int sign = scalar.getValue().codePointAt(UnseenSigns.firstIn(scalar.getValue()));
            return refuse(
                    event.getStartMark(),
                    "there is a character in this text that cannot be seen (code " + sign + ")",
                    "delete it, or the `\\` and the code that stand for it");
        }
        var tag = tagOf(event);
        if (tag != null) {
            return refuse(
                    event.getStartMark(),
                    YamlPart.quoted(tag) + " is a type tag, and tags are not used here",
                    "remove it; to begin a text with `!`, put the text in double quotes");
        }
        return true;
    }

    private static @Nullable String tagOf(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent start ? start.getTag() : null;
    }

    /** Looks at every key, so that all that are written twice are named at once. */
    boolean acceptsKeys(Node node) {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream().filter(item -> !acceptsKeys(item)).count() == 0;
        }
        return !(node instanceof MappingNode group) || acceptsKeysOf(group);
    }

    private boolean acceptsKeysOf(MappingNode group) {
        var firstLines = new HashMap<String, Integer>();
        boolean fine = true;
        for (var entry : group.getValue()) {
            boolean keyIsFine = acceptsKey(entry.getKeyNode(), firstLines);
            boolean valueIsFine = acceptsKeys(entry.getValueNode());
            fine = fine && keyIsFine && valueIsFine;
        }
        return fine;
    }

    private boolean acceptsKey(Node key, Map<String, Integer> firstLines) {
        if (!(key instanceof ScalarNode word)) {
            return refuse(key.getStartMark(), "a key must be one word", "remove the brackets or the `?` before it");
        }
        var place = YamlReader.place(key.getStartMark(), file, linesBefore);
        var earlier = firstLines.putIfAbsent(word.getValue(), place.line());
        return earlier == null
                || refuse(
                        key.getStartMark(),
                        YamlPart.quoted(word.getValue()) + " is already on line " + earlier,
                        "keep one of the two");
    }

    private boolean refuse(Mark mark, String what, String remedy) {
        problems.error(YamlReader.place(mark, file, linesBefore), what, remedy);
        return false;
    }
}
