package uk.co.knowandsee.signpost.schools;

import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pictures of an article, taken along: what stands on our own site goes into a folder beside the page. */
final class Pictures {

    /** In an article every attribute is quoted, and no {@code <} stands in a text or a value. */
    private static final Pattern PICTURE = Pattern.compile("(<img(?: [a-z]+=\"[^\"]*\")*? src=\")([^\"]*)\"");

    private final String host;
    private final SchoolFiles.Desk desk;
    private final SortedMap<String, byte[]> taken = new TreeMap<>();

    Pictures(Publisher publisher, SchoolFiles.Desk desk) {
        this.host = publisher.host() + "/";
        this.desk = desk;
    }

    /** The same body, with the pictures that could be taken along. */
    String takenFrom(String body) throws IOException {
        var told = new StringBuilder();
        var picture = PICTURE.matcher(body);
        while (picture.find()) {
            picture.appendReplacement(
                    told, Matcher.quoteReplacement(picture.group(1) + newPlace(picture.group(2)) + "\""));
        }
        return picture.appendTail(told).toString();
    }

    private String newPlace(String written) throws IOException {
        var address = written.startsWith(host) ? written.substring(host.length()) : "";
        var bytes = address.isEmpty() ? Optional.<byte[]>empty() : desk.file(address);
        if (bytes.isEmpty()) {
            return written;
        }
        var place = "pictures/" + address.replaceAll("[^A-Za-z0-9.]+", "-");
        taken.put(place, bytes.get());
        return place;
    }

    /** What has been taken along so far, by its place. */
    SortedMap<String, byte[]> files() {
        return Collections.unmodifiableSortedMap(taken);
    }
}
