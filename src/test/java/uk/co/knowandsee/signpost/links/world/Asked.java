package uk.co.knowandsee.signpost.links.world;

import java.util.Map;

/**
 * A request that reached a host of the test network.
 *
 * @param host that was asked, as the request says
 * @param method e.g. GET
 * @param path with its query
 * @param headers by their name in small letters
 * @param times how often this host was asked for this path by this method, this time included
 */
public record Asked(String host, String method, String path, Map<String, String> headers, int times) {

    public String header(String name) {
        return headers.getOrDefault(name, "");
    }
}
