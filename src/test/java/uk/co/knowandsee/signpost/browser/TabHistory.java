package uk.co.knowandsee.signpost.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.StreamSupport;

/** The history of one tab as the browser itself keeps it, whatever the pages know of it. */
record TabHistory(CDPSession session) {

    TabHistory(Page page) {
        this(page.context().newCDPSession(page));
    }

    /** The addresses of all entries, the oldest first. */
    List<String> addresses() {
        return StreamSupport.stream(entries(state()).spliterator(), false)
                .map(entry -> entry.getAsJsonObject().get("url").getAsString())
                .toList();
    }

    /** The address that Forward would open; empty when there is none. */
    String after() {
        var state = state();
        return at(state) + 1 < entries(state).size() ? addressAt(state, at(state) + 1) : "";
    }

    void back() {
        var state = state();
        var entry = entries(state).get(at(state) - 1).getAsJsonObject();
        var wanted = new JsonObject();
        wanted.add("entryId", entry.get("id"));
        session.send("Page.navigateToHistoryEntry", wanted);
    }

    private JsonObject state() {
        return session.send("Page.getNavigationHistory");
    }

    private static JsonArray entries(JsonObject state) {
        return state.getAsJsonArray("entries");
    }

    private static int at(JsonObject state) {
        return state.get("currentIndex").getAsInt();
    }

    private static String addressAt(JsonObject state, int index) {
        return entries(state).get(index).getAsJsonObject().get("url").getAsString();
    }
}
