package uk.co.knowandsee.signpost.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a reader may want to know of a service and nobody has found out, so that its card can say so. */
final class OpenQuestions {

    private final Service service;

    OpenQuestions(Service service) {
        this.service = service;
    }

    /** Phrases to follow "We do not know yet", in the order of a card. */
    List<String> inWords() {
        var open = new LinkedHashMap<String, Boolean>();
        open.put("whom they cannot help", service.notFor().isEmpty());
        open.put("if they will ask who you are", service.anonymity() == Anonymity.UNKNOWN);
        open.put("if you can text them", !takes("text"));
        open.put("if they use British Sign Language", service.access().bsl().isEmpty());
        open.put(
                "if you can use relay or a textphone",
                takes("phone") && service.access().relay().isEmpty());
        open.put("if they speak other languages", service.access().languages().isEmpty());
        open.put("what happens when you get in touch", service.whatHappens().isEmpty());
        return open.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean takes(String kind) {
        return service.contacts().stream().anyMatch(contact -> contact.kind().equals(kind));
    }
}
