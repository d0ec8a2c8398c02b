package uk.co.knowandsee.signpost.schools;

import java.util.ArrayList;
import java.util.List;

/**
 * The list of contents of a cartridge, {@code imsmanifest.xml}.
 *
 * <p>Source: IMS Global Learning Consortium (1EdTech), Common Cartridge Profile 1.1, with its schemas {@code
 * ccv1p1_imscp_v1p2_v1p0.xsd} and {@code ccv1p1_lommanifest_v1p0.xsd}, and Thin Common Cartridge 1.3. The root item of
 * an organisation has no title, every other item has one, and an item that leads to a resource holds no further items. A
 * link to the web has one file and no {@code href}; other content has an {@code href}, which is one of its files.
 */
final class Manifest {

    static final String FILE = "imsmanifest.xml";

    private final Profile profile;
    private final Publisher publisher;
    private final LessonSet set;

    /** What differs between the two kinds of cartridge. */
    enum Profile {
        FULL("IMS Common Cartridge", "1.1.0", "v1p1"),
        THIN("IMS Thin Common Cartridge", "1.3.0", "v1p3");

        private final String schema;
        private final String version;
        private final String mark;

        Profile(String schema, String version, String mark) {
            this.schema = schema;
            this.version = version;
            this.mark = mark;
        }

        /** The type of a link to the web, e.g. {@code imswl_xmlv1p3}. */
        String linkType() {
            return "imswl_xml" + mark;
        }

        /** The namespace of a file that is a link to the web. */
        String linkNamespace() {
            return "http://www.imsglobal.org/xsd/imscc" + mark + "/imswl_" + mark;
        }

        private String namespace() {
            return "http://www.imsglobal.org/xsd/imscc" + mark + "/imscp_v1p1";
        }

        private String lom() {
            return "http://ltsc.ieee.org/xsd/imscc" + mark + "/LOM/manifest";
        }

        private String schemas() {
            var place = "http://www.imsglobal.org/profile/cc/cc" + mark + "/";
            return namespace() + " " + place + "cc" + mark + "_imscp_v1p2_v1p0.xsd " + lom() + " " + place + "LOM/cc"
                    + mark + "_lommanifest_v1p0.xsd";
        }
    }

    /**
     * Something in the cartridge.
     *
     * @param id letters, digits and hyphens; unique
     * @param title what the list of contents calls it; empty when it stands in no list
     * @param type {@code webcontent}, or a link to the web
     * @param files the first is what opens
     * @param needs ids of other entries without which it is not whole
     */
    record Entry(String id, String title, String type, List<String> files, List<String> needs) {

        static final String CONTENT = "webcontent";

        Entry {
            files = List.copyOf(files);
            needs = List.copyOf(needs);
        }

        private boolean isContent() {
            return type.equals(CONTENT);
        }
    }

    /**
     * A folder of the list of contents.
     *
     * @param title empty when what is in it stands at the top
     */
    record Folder(String title, List<Entry> entries) {
        Folder {
            entries = List.copyOf(entries);
        }
    }

    Manifest(Profile profile, Publisher publisher, LessonSet set) {
        this.profile = profile;
        this.publisher = publisher;
        this.set = set;
    }

    /** @param besides what others need, and stands in no list */
    byte[] xml(List<Folder> folders, List<Entry> besides) {
        var xml = new Xml()
                .open(
                        "manifest",
                        "identifier",
                        "M-" + publisher.prefix() + "-" + set.name(),
                        "xmlns",
                        profile.namespace(),
                        "xmlns:lomimscc",
                        profile.lom(),
                        "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance",
                        "xsi:schemaLocation",
                        profile.schemas());
        metadata(xml);
        organizations(xml, folders);
        xml.open("resources");
        folders.forEach(folder -> folder.entries().forEach(entry -> resource(xml, entry)));
        besides.forEach(entry -> resource(xml, entry));
        return xml.close().close().bytes();
    }

    private void metadata(Xml xml) {
        xml.open("metadata").leaf("schema", profile.schema).leaf("schemaversion", profile.version);
        xml.open("lomimscc:lom").open("lomimscc:general");
        xml.open("lomimscc:identifier")
                .leaf("lomimscc:catalog", publisher.prefix())
                .leaf("lomimscc:entry", set.name())
                .close();
        words(xml, "title", publisher.name() + ": " + set.title(), set.language());
        xml.leaf("lomimscc:language", set.language());
        words(xml, "description", set.summary(), set.language());
        xml.close();
        xml.open("lomimscc:rights");
        xml.open("lomimscc:cost").leaf("lomimscc:value", "no").close();
        xml.open("lomimscc:copyrightAndOtherRestrictions")
                .leaf("lomimscc:value", "yes")
                .close();
        words(
                xml,
                "description",
                publisher
                        .licenceInFull()
                        .map("Free to use. What we ask for: "::concat)
                        .orElse("Free."),
                "en-GB");
        xml.close().close().close();
    }

    private static void words(Xml xml, String name, String text, String language) {
        xml.open("lomimscc:" + name)
                .leaf("lomimscc:string", text, "language", language)
                .close();
    }

    private void organizations(Xml xml, List<Folder> folders) {
        xml.open("organizations").open("organization", "identifier", "O-1", "structure", "rooted-hierarchy");
        xml.open("item", "identifier", "root");
        int number = 0;
        for (var folder : folders) {
            number++;
            if (!folder.title().isEmpty()) {
                xml.open("item", "identifier", "F-" + number).leaf("title", folder.title());
            }
            folder.entries().forEach(entry -> item(xml, entry));
            if (!folder.title().isEmpty()) {
                xml.close();
            }
        }
        xml.close().close().close();
    }

    private static void item(Xml xml, Entry entry) {
        xml.open("item", "identifier", "I-" + entry.id(), "identifierref", "R-" + entry.id())
                .leaf("title", entry.title())
                .close();
    }

    private static void resource(Xml xml, Entry entry) {
        var attributes = new ArrayList<>(List.of("identifier", "R-" + entry.id(), "type", entry.type()));
        if (entry.isContent()) {
            attributes.addAll(List.of("href", entry.files().get(0)));
            if (!entry.title().isEmpty()) {
                attributes.addAll(List.of("intendeduse", "lessonplan"));
            }
        }
        xml.open("resource", attributes.toArray(String[]::new));
        entry.files().forEach(file -> xml.open("file", "href", file).close());
        entry.needs()
                .forEach(
                        id -> xml.open("dependency", "identifierref", "R-" + id).close());
        xml.close();
    }
}
