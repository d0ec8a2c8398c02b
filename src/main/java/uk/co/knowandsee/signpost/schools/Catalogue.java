package uk.co.knowandsee.signpost.schools;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.co.knowandsee.signpost.writing.Csv;
import uk.co.knowandsee.signpost.writing.PlainText;
import uk.co.knowandsee.signpost.writing.StableJson;

/** Every resource in one list, for other people's catalogues: as JSON, and as a table (CSV, RFC 4180, with {@code \n}). */
final class Catalogue {

    static final String JSON = "schools/catalogue.json";
    static final String CSV = "schools/catalogue.csv";

    private static final String SET = "set";

    private static final List<String> COLUMNS = List.of(
            "id",
            "kind",
            "title",
            "summary",
            "keyStage",
            "ages",
            "minutes",
            "curriculum",
            "language",
            "date",
            "licence",
            "page",
            "zip",
            "pdf",
            "cartridge",
            "thinCartridge");

    private final Publisher publisher;
    private final List<Resource> resources;
    private final List<LessonSet> sets;
    private final Set<String> made;

    /** @param made addresses of files that others have made for these resources, e.g. PDFs */
    Catalogue(Publisher publisher, List<Resource> resources, Set<String> made) {
        this.publisher = publisher;
        this.resources = List.copyOf(resources);
        this.sets = LessonSet.of(resources);
        this.made = Set.copyOf(made);
    }

    /** E.g. {@code knowandsee:lesson-who-is-in-my-circle}. */
    static String id(Publisher publisher, Resource resource) {
        return id(publisher, resource.name());
    }

    private static String id(Publisher publisher, String name) {
        return publisher.prefix() + ":" + name;
    }

    String json() {
        var root = JsonMapper.shared().createObjectNode();
        root.put("publisher", publisher.name());
        root.put("site", publisher.host() + "/");
        publisher.licenceInFull().ifPresent(licence -> root.put("licence", licence));
        var list = root.putArray("resources");
        resources.forEach(resource -> put(list.addObject(), resource));
        sets.forEach(set -> put(list.addObject(), set));
        return StableJson.print(root);
    }

    private void put(ObjectNode node, Resource resource) {
        node.put("id", id(publisher, resource));
        node.put("kind", kind(resource));
        node.put("title", resource.title());
        node.put("summary", resource.summary());
        resource.keyStage().ifPresent(stage -> node.put("keyStage", stage));
        resource.ages().ifPresent(ages -> node.put("ages", ages));
        resource.minutes().ifPresent(minutes -> node.put("minutes", minutes));
        var curriculum = node.putArray("curriculum");
        resource.curriculum().forEach(curriculum::add);
        node.put("language", resource.language());
        node.put("date", resource.date().toString());
        publisher.licenceInFull().ifPresent(licence -> node.put("licence", licence));
        node.put("page", publisher.inFull(resource.address()));
        zip(resource).ifPresent(address -> node.put("zip", address));
        pdf(resource).ifPresent(address -> node.put("pdf", address));
        inFull(resource.cartridge()).ifPresent(address -> node.put("cartridge", address));
        inFull(resource.thinCartridge()).ifPresent(address -> node.put("thinCartridge", address));
    }

    private void put(ObjectNode node, LessonSet set) {
        node.put("id", id(publisher, set.name()));
        node.put("kind", SET);
        node.put("title", set.title());
        var lessons = node.putArray("lessons");
        set.lessons().forEach(lesson -> lessons.add(id(publisher, lesson)));
        node.put("date", dateOf(set));
        publisher.licenceInFull().ifPresent(licence -> node.put("licence", licence));
        inFull(set.cartridge()).ifPresent(address -> node.put("cartridge", address));
        inFull(set.thinCartridge()).ifPresent(address -> node.put("thinCartridge", address));
    }

    /** That of its newest lesson. */
    private static String dateOf(LessonSet set) {
        return set.lessons().stream()
                .map(Resource::date)
                .max(Comparator.naturalOrder())
                .map(LocalDate::toString)
                .orElse("");
    }

    String csv() {
        var table = new Csv(COLUMNS);
        resources.forEach(resource -> table.row(inOneLine(row(resource))));
        sets.forEach(set -> table.row(inOneLine(row(set))));
        return table.toString();
    }

    private static List<String> inOneLine(List<String> cells) {
        return cells.stream()
                .map(cell -> PlainText.cleanLong(cell.replaceAll("\\s+", " ")).strip())
                .toList();
    }

    private List<String> row(Resource resource) {
        return List.of(
                id(publisher, resource),
                kind(resource),
                resource.title(),
                resource.summary(),
                resource.keyStage().orElse(""),
                resource.agesInWords().orElse(""),
                resource.minutes().map(String::valueOf).orElse(""),
                String.join("; ", resource.curriculum()),
                resource.language(),
                resource.date().toString(),
                publisher.licenceInFull().orElse(""),
                publisher.inFull(resource.address()),
                zip(resource).orElse(""),
                pdf(resource).orElse(""),
                inFull(resource.cartridge()).orElse(""),
                inFull(resource.thinCartridge()).orElse(""));
    }

    private List<String> row(LessonSet set) {
        return List.of(
                id(publisher, set.name()),
                SET,
                set.title(),
                set.lessons().stream().map(Resource::title).collect(Collectors.joining("; ")),
                "",
                "",
                "",
                "",
                "",
                dateOf(set),
                publisher.licenceInFull().orElse(""),
                "",
                "",
                "",
                inFull(set.cartridge()).orElse(""),
                inFull(set.thinCartridge()).orElse(""));
    }

    private static String kind(Resource resource) {
        return resource.lesson() ? "lesson" : "page";
    }

    private Optional<String> zip(Resource resource) {
        return inFull(resource.zip());
    }

    private Optional<String> pdf(Resource resource) {
        return inFull(resource.pdf());
    }

    private Optional<String> inFull(String address) {
        return Optional.of(address).filter(made::contains).map(publisher::inFull);
    }
}
