package uk.co.knowandsee.signpost.kits;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.co.knowandsee.signpost.directory.Area;
import uk.co.knowandsee.signpost.directory.Contact;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.directory.Service;
import uk.co.knowandsee.signpost.writing.Csv;
import uk.co.knowandsee.signpost.writing.StableJson;

/** The services as a table, with a row for each way to reach one, and as JSON. Each says how far it can be trusted. */
final class ServiceLists {

    private static final Map<String, String> REGIONS = Map.of(
            "uk", "Anywhere in the UK",
            "england-and-wales", "England and Wales",
            "england", "England",
            "cheshire", "Cheshire",
            "humberside", "Humberside");

    private final Directory directory;

    ServiceLists(Directory directory) {
        this.directory = directory;
    }

    String csv() {
        var table = new Csv(List.of(
                "id",
                "service",
                "what they do",
                "for whom",
                "ages",
                "where",
                "how",
                "number or address",
                "about it",
                "when they answer",
                "checked on",
                "verified",
                "how we checked",
                "source"));
        directory.services().forEach(service -> service.contacts().forEach(way -> table.row(row(service, way))));
        return table.toString();
    }

    private List<String> row(Service service, Contact way) {
        var evidence = service.evidence();
        return List.of(
                service.id(),
                service.name(),
                service.summary(),
                String.join("; ", service.forWhom()),
                service.ages().inWords(),
                String.join("; ", places(service)),
                way.kind(),
                reached(way),
                about(way),
                service.answers(way),
                evidence.checkedOn().toString(),
                evidence.verified() ? "yes" : "no",
                EvidenceInWords.of(service),
                evidence.source().toString());
    }

    /** What is dialled or opened: a table has no links to hide it behind. */
    private static String reached(Contact way) {
        return way.href().startsWith("https:") ? way.href() : way.shown();
    }

    /** When a number is meant to be rung, and what is said of it; a table and an address book show the numbers bare. */
    static String about(Contact way) {
        return Stream.of(when(way), way.label()).filter(said -> !said.isEmpty()).collect(Collectors.joining(". "));
    }

    private static String when(Contact way) {
        return switch (purpose(way)) {
            case DAY -> "by day";
            case OUT_OF_HOURS -> "at night and at weekends";
            case EMERGENCY -> "in an emergency";
            case ANY_TIME -> "";
        };
    }

    private static Contact.Purpose purpose(Contact way) {
        if (way instanceof Contact.Elsewhere elsewhere) {
            return elsewhere.purpose();
        }
        return way instanceof Contact.Phone phone ? phone.purpose() : Contact.Purpose.ANY_TIME;
    }

    /** Area ids as their names; those of areas that this edition has not are left out, as on the cards. */
    private List<String> places(Service service) {
        return service.areas().stream()
                .filter(id -> REGIONS.containsKey(id) || directory.findArea(id).isPresent())
                .map(id -> directory.findArea(id).map(Area::name).orElseGet(() -> REGIONS.getOrDefault(id, id)))
                .toList();
    }

    String json() {
        var json = JsonNodeFactory.instance.objectNode();
        var services = json.putArray("services");
        directory.services().forEach(service -> put(services.addObject(), service));
        return StableJson.print(json);
    }

    private void put(ObjectNode json, Service service) {
        var evidence = service.evidence();
        json.put("id", service.id()).put("name", service.name()).put("summary", service.summary());
        var forWhom = json.putArray("forWhom");
        service.forWhom().forEach(forWhom::add);
        json.put("ages", service.ages().inWords());
        var places = json.putArray("places");
        places(service).forEach(places::add);
        var ways = json.putArray("contacts");
        service.contacts()
                .forEach(way -> ways.addObject()
                        .put("kind", way.kind())
                        .put("value", reached(way))
                        .put("label", about(way))
                        .put("answers", service.answers(way)));
        json.putObject("evidence")
                .put("verified", evidence.verified())
                .put("checkedOn", evidence.checkedOn().toString())
                .put("inWords", EvidenceInWords.of(service))
                .put("source", evidence.source().toString());
    }

    /** For a sentence. */
    static String forWhom(Service service) {
        return service.forWhom().stream().collect(Collectors.joining(", "));
    }
}
