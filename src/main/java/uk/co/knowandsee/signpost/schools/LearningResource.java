package uk.co.knowandsee.signpost.schools;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a page says of itself to catalogues and search engines, as JSON-LD.
 *
 * <p>Source: schema.org, {@code LearningResource} and {@code AlignmentObject}. A browser runs nothing of it: for a
 * {@code script} element of another type than JavaScript, HTML stops before the policy for scripts is asked.
 */
public final class LearningResource {

    private final Publisher publisher;

    public LearningResource(Publisher publisher) {
        this.publisher = publisher;
    }

    /** As the inside of a {@code script} element: nothing in it can end the element, whatever a title holds. */
    public String json(Resource resource) {
        return JsonMapper.shared()
                .writeValueAsString(node(resource))
                .replace("&", "\\u0026")
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private ObjectNode node(Resource resource) {
        var node = JsonMapper.shared().createObjectNode();
        node.put("@context", "https://schema.org");
        node.put("@type", "LearningResource");
        node.put("identifier", Catalogue.id(publisher, resource));
        node.put("name", resource.title());
        node.put("description", resource.summary());
        node.put("url", publisher.inFull(resource.address()));
        node.put("inLanguage", resource.language());
        node.put("learningResourceType", "lesson plan");
        resource.keyStage().ifPresent(stage -> node.put("educationalLevel", LessonSet.titleOf(stage)));
        resource.ages().ifPresent(ages -> node.put("typicalAgeRange", ages.replace("+", "-"))); // schema.org writes 16-
        resource.minutes().ifPresent(minutes -> node.put("timeRequired", "PT" + minutes + "M"));
        node.put("isAccessibleForFree", true);
        publisher.licenceInFull().ifPresent(licence -> node.put("license", licence));
        node.put("datePublished", resource.date().toString());
        node.putObject("publisher")
                .put("@type", "Organization")
                .put("name", publisher.name())
                .put("url", publisher.host() + "/");
        align(node, resource);
        return node;
    }

    /** {@code Relationships education: being safe} is part of a framework; {@code Citizenship} stands alone. */
    private static void align(ObjectNode node, Resource resource) {
        if (resource.curriculum().isEmpty()) {
            return;
        }
        var alignments = node.putArray("educationalAlignment");
        for (var written : resource.curriculum()) {
            int colon = written.indexOf(": ");
            var alignment = alignments.addObject();
            alignment.put("@type", "AlignmentObject").put("alignmentType", "teaches");
            if (colon > 0) {
                alignment.put(
                        "educationalFramework", written.substring(0, colon).strip());
            }
            alignment.put(
                    "targetName", written.substring(colon < 0 ? 0 : colon + 1).strip());
        }
    }
}
