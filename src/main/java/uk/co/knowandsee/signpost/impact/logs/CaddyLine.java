package uk.co.knowandsee.signpost.impact.logs;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import uk.co.knowandsee.signpost.impact.logs.Request.Asker;

/**
 * Reads a line of the JSON that Caddy writes: {@code ts}, {@code status}, and of the {@code request} its {@code method},
 * {@code uri} and the header that names the program. Everything else is passed over unread.
 */
final class CaddyLine {

    private static final JsonFactory JSON = new JsonFactory();

    private final ShortPaths paths;
    private final Robots robots;

    CaddyLine(ShortPaths paths, Robots robots) {
        this.paths = paths;
        this.robots = robots;
    }

    /** What has been read of a line so far. */
    private static final class Draft {
        private long second = Stamp.NONE;
        private int status = -1;
        private boolean hasRequest;
        private boolean get;
        private ShortPaths.Goal goal = ShortPaths.Goal.ELSEWHERE;
        private Asker asker = Asker.UNSAID;
    }

    /** Null for what is not JSON, or is a request without a time or a status. */
    @Nullable Request read(byte[] line, int from, int to) {
        var draft = new Draft();
        try (var json = JSON.createParser(ObjectReadContext.empty(), line, from, to - from)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            entry(json, draft);
        } catch (RuntimeException notJson) { // its message may quote the line, so nobody may see it
            return null;
        }
        if (!draft.hasRequest) {
            return Request.NONE;
        }
        boolean whole = draft.second != Stamp.NONE && draft.status >= 0;
        return whole ? new Request(draft.second, draft.get, draft.status, draft.goal, draft.asker) : null;
    }

    private void entry(JsonParser json, Draft draft) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var key = json.currentName();
            json.nextToken();
            switch (key) {
                case "ts" -> draft.second = second(json);
                case "status" -> draft.status = status(json);
                case "request" -> request(json, draft);
                default -> json.skipChildren();
            }
        }
    }

    private static int status(JsonParser json) {
        if (json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            return json.getIntValue();
        }
        json.skipChildren();
        return -1;
    }

    private static long second(JsonParser json) {
        return switch (json.currentToken()) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Stamp.number(json.getDoubleValue());
            case VALUE_STRING -> Stamp.iso(json.getString());
            default -> {
                json.skipChildren();
                yield Stamp.NONE;
            }
        };
    }

    private void request(JsonParser json, Draft draft) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        draft.hasRequest = true;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var key = json.currentName();
            var value = json.nextToken();
            if (key.equals("method") && value == JsonToken.VALUE_STRING) {
                draft.get = json.getString().equals("GET");
            } else if (key.equals("uri") && value == JsonToken.VALUE_STRING) {
                draft.goal = goal(json.getString());
            } else if (key.equals("headers") && value == JsonToken.START_OBJECT) {
                headers(json, draft);
            } else {
                json.skipChildren();
            }
        }
    }

    private ShortPaths.Goal goal(String uri) {
        var target = uri.getBytes(StandardCharsets.ISO_8859_1);
        return paths.find(target, 0, target.length);
    }

    private void headers(JsonParser json, Draft draft) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean agent = json.currentName().equalsIgnoreCase("User-Agent");
            var value = json.nextToken();
            if (agent && value == JsonToken.START_ARRAY) {
                agents(json, draft);
            } else {
                json.skipChildren();
            }
        }
    }

    private void agents(JsonParser json, Draft draft) {
        for (var value = json.nextToken(); value != JsonToken.END_ARRAY && value != null; value = json.nextToken()) {
            if (value == JsonToken.VALUE_STRING) {
                draft.asker = asker(json.getString());
            } else {
                json.skipChildren();
            }
        }
    }

    private Asker asker(String agent) {
        if (agent.isBlank() || agent.equals("-")) {
            return Asker.UNSAID;
        }
        var bytes = agent.getBytes(StandardCharsets.ISO_8859_1);
        return robots.isRobot(bytes, 0, bytes.length) ? Asker.ROBOT : Asker.BROWSER;
    }
}
