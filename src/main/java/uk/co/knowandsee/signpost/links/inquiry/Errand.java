package uk.co.knowandsee.signpost.links.inquiry;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import uk.co.knowandsee.signpost.links.outside.Wish;

/**
 * An address to visit once, with every question that it answers: addresses that differ in their fragment only are one
 * page.
 *
 * @param asked the address without its fragment
 * @param questions about it, in their order
 */
record Errand(URI asked, List<Question> questions) {

    /** Endings of files that are long and that nobody reads here. */
    private static final Set<String> FILES = Set.of(
            "pdf", "zip", "gz", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "odp", "rtf", "epub", "mp3",
            "mp4", "m4a", "m4v", "mov", "avi", "webm", "ogg", "wav", "jpg", "jpeg", "png", "gif", "webp", "avif", "svg",
            "ico", "woff", "woff2", "css", "js", "exe", "dmg", "apk");

    Errand {
        questions = List.copyOf(questions);
    }

    static List<Errand> of(List<Question> questions) {
        var pages = new LinkedHashMap<URI, List<Question>>();
        questions.forEach(q -> pages.computeIfAbsent(withoutFragment(q.address()), any -> new ArrayList<>(1))
                .add(q));
        return pages.entrySet().stream()
                .map(page -> new Errand(page.getKey(), page.getValue()))
                .toList();
    }

    private static URI withoutFragment(URI address) {
        var text = address.toString();
        int hash = text.indexOf('#');
        return hash < 0 ? address : URI.create(text.substring(0, hash));
    }

    /** The question that promises most. */
    Question first() {
        return questions.stream()
                .filter(q -> q.expected().isService())
                .findFirst()
                .orElse(questions.get(0));
    }

    /** Whether any of its questions is about a place on the page. */
    boolean namesAPlace() {
        return questions.stream().anyMatch(q -> q.address().getRawFragment() != null);
    }

    /** A page is read; of a long file we only want to know that it is there. */
    Wish wish() {
        var path = asked.getPath() == null ? "" : asked.getPath();
        var ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return FILES.contains(ending) && !first().expected().isService() ? Wish.PRESENCE : Wish.PAGE;
    }
}
