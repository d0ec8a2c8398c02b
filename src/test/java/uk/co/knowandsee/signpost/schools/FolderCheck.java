package uk.co.knowandsee.signpost.schools;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Holds pages that leave our site against what they promise: nothing to load from elsewhere, no script, and help on each. */
public final class FolderCheck {

    private FolderCheck() {}

    /** What is wrong with the pages among these files. */
    public static List<String> faults(Map<String, String> files) {
        var faults = new ArrayList<String>();
        files.forEach((name, text) -> {
            if (name.endsWith(".html")) {
                check(name, text, files, faults);
            }
        });
        return List.copyOf(faults);
    }

    private static void check(String name, String text, Map<String, String> files, List<String> faults) {
        var page = Jsoup.parse(text);
        if (!page.select("script, iframe, object, embed, form, base, style, [style]")
                        .isEmpty()
                || page.getAllElements().stream()
                        .anyMatch(element -> element.attributes().asList().stream()
                                .anyMatch(attribute -> attribute.getKey().startsWith("on")))) {
            faults.add(name + " holds something that runs");
        }
        if (!page.select(".help").text().contains("999")) {
            faults.add(name + " has no help on it");
        }
        page.select("[href]").forEach(link -> follow(name, link.attr("href"), isLoaded(link), files, faults));
        page.select("[src]").forEach(picture -> follow(name, picture.attr("src"), true, files, faults));
    }

    private static boolean isLoaded(Element link) {
        return link.normalName().equals("link");
    }

    private static void follow(String name, String to, boolean loaded, Map<String, String> files, List<String> faults) {
        boolean elsewhere = to.matches("(https|tel|sms|mailto):.+");
        if (elsewhere && loaded) {
            faults.add(name + " loads " + to);
        }
        if (!elsewhere && !files.containsKey(resolved(name, to))) {
            faults.add(name + " leads to " + to);
        }
    }

    private static String resolved(String from, String to) {
        return URI.create("x:/" + from).resolve(to).getPath().substring(1);
    }
}
