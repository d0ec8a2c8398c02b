package uk.co.knowandsee.signpost.publish;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import uk.co.knowandsee.signpost.content.Page;

/**
 * Hands the page of a self-check's first question all its other steps, so that a script can show them there:
 * {@code content.later} are the steps in the order of the file, {@code content.laterHelp} the services that they name,
 * each once. For every other question both are empty.
 */
final class LaterSteps {

    private LaterSteps() {}

    static void addTo(Map<Page, DocumentModel> documents) {
        documents.forEach((page, document) -> {
            if (page.type().equals("question")) {
                var later = isFirst(page) ? after(page, documents) : List.<DocumentModel>of();
                document.put("later", later);
                document.put("laterHelp", services(later));
            }
        });
    }

    private static boolean isFirst(Page page) {
        return page.header().text("isFirst").equals(Optional.of("true"));
    }

    private static List<DocumentModel> after(Page first, Map<Page, DocumentModel> documents) {
        return documents.entrySet().stream()
                .filter(entry -> entry.getKey().source().equals(first.source()))
                .filter(entry -> !entry.getKey().equals(first))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static List<?> services(List<DocumentModel> steps) {
        return steps.stream()
                .flatMap(step -> step.get("signposts") instanceof List<?> services ? services.stream() : Stream.of())
                .distinct()
                .toList();
    }
}
