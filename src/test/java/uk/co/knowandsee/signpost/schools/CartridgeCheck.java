package uk.co.knowandsee.signpost.schools;

import static java.util.Map.entry;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/**
 * Holds a cartridge against the structure that IMS GLC (1EdTech) has published: the content models and attributes of {@code
 * ccv1p1_imscp_v1p2_v1p0.xsd} and {@code ccv1p1_lommanifest_v1p0.xsd}, and the Schematron rules in the first, told again in
 * code; and 1.3 for links, whose manifest has the same parts. It is not the schemas: whoever first takes them into a product
 * has to register with 1EdTech and be granted a licence before passing them on, so they are not part of this project. Held against the
 * schemas of 1.1 by hand on 26 November 2026, every cartridge with lessons in it was valid.
 */
public final class CartridgeCheck {

    private static final String ROOT_ITEM = "root-item";
    private static final String STRINGS = "(string )+";

    /** Children of each element, in order, each followed by a blank. */
    private static final Map<String, String> CHILDREN = Map.ofEntries(
            entry("manifest", "metadata organizations resources (authorizations )?"),
            entry("metadata", "schema schemaversion lom "),
            entry("schema", ""),
            entry("schemaversion", ""),
            entry("organizations", "(organization )?"),
            entry("organization", "(title )?item (metadata )?"),
            entry(ROOT_ITEM, "(item )*(metadata )?"),
            entry("item", "title (item )*(metadata )?"),
            entry("resources", "(resource )*"),
            entry("resource", "(metadata )?(file )*(dependency )*"),
            entry("file", "(metadata )?"),
            entry("dependency", ""),
            entry("lom", "((general|lifeCycle|technical|educational|rights|relation|classification) )*"),
            entry("lom/general", "((identifier|title|language|description|keyword|coverage) )*"),
            entry("lom/identifier", "((catalog|entry) )*"),
            entry("lom/catalog", ""),
            entry("lom/entry", ""),
            entry("lom/language", ""),
            entry("lom/title", STRINGS),
            entry("lom/description", STRINGS),
            entry("lom/keyword", STRINGS),
            entry("lom/string", ""),
            entry("lom/rights", "((cost|copyrightAndOtherRestrictions|description) )*"),
            entry("lom/cost", "value "),
            entry("lom/copyrightAndOtherRestrictions", "value "),
            entry("lom/value", ""),
            entry("title", ""));

    /** Attributes of each element; those that it must have begin with an exclamation mark. */
    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "manifest",
            Set.of("!identifier", "xsi:schemaLocation", "xml:base"),
            "organization",
            Set.of("!identifier", "!structure"),
            "item",
            Set.of("!identifier", "identifierref"),
            ROOT_ITEM,
            Set.of("!identifier"),
            "resource",
            Set.of("!identifier", "!type", "href", "xml:base", "intendeduse"),
            "file",
            Set.of("!href"),
            "dependency",
            Set.of("!identifierref"),
            "lom/string",
            Set.of("language"));

    private static final Set<String> ONCE_IN_LOM =
            Set.of("general", "lifeCycle", "technical", "rights", "title", "cost");

    private final Map<String, String> files;
    private final boolean thin;
    private final List<String> faults = new ArrayList<>();

    private CartridgeCheck(Map<String, String> files, boolean thin) {
        this.files = files;
        this.thin = thin;
    }

    /**
     * What is wrong with a cartridge.
     *
     * @param files what it holds, by name
     * @param thin whether it should hold links and nothing else
     */
    public static List<String> faults(Map<String, String> files, boolean thin) {
        var check = new CartridgeCheck(files, thin);
        var manifest = check.parsed("imsmanifest.xml");
        check.element(manifest);
        check.schema(manifest);
        check.identifiers(manifest);
        check.items(manifest);
        check.resources(manifest);
        return List.copyOf(check.faults);
    }

    private Element parsed(String file) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setNamespaceAware(true);
            var source = new InputSource(new StringReader(files.getOrDefault(file, "")));
            return factory.newDocumentBuilder().parse(source).getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError(file + " is not XML", e);
        }
    }

    private void element(Element element) {
        var name = nameOf(element);
        var model = CHILDREN.get(name);
        var children =
                children(element).map(child -> child.getLocalName() + " ").collect(Collectors.joining());
        if (model == null || !children.matches(model)) {
            faults.add(name + " holds: " + children);
        }
        attributes(element, name);
        if (!element.getNamespaceURI().equals(name.startsWith("lom") ? lom() : namespace())) {
            faults.add(name + " is of " + element.getNamespaceURI());
        }
        if (name.startsWith("lom")) {
            ONCE_IN_LOM.stream()
                    .filter(once -> children(element)
                                    .filter(c -> c.getLocalName().equals(once))
                                    .count()
                            > 1)
                    .forEach(once -> faults.add(name + " holds more than one " + once));
        }
        children(element).forEach(this::element);
    }

    private void attributes(Element element, String name) {
        var allowed = ATTRIBUTES.getOrDefault(name, Set.of());
        var there = IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(i -> ((Attr) element.getAttributes().item(i)).getName())
                .filter(attribute -> !attribute.startsWith("xmlns"))
                .collect(Collectors.toCollection(TreeSet::new));
        allowed.stream()
                .filter(a -> a.startsWith("!") && !there.contains(a.substring(1)))
                .forEach(a -> faults.add(name + " lacks " + a));
        there.stream()
                .filter(a -> !allowed.contains(a) && !allowed.contains("!" + a))
                .forEach(a -> faults.add(name + " has " + a));
    }

    private void schema(Element manifest) {
        expect(text(manifest, "schema"), thin ? "IMS Thin Common Cartridge" : "IMS Common Cartridge");
        expect(text(manifest, "schemaversion"), thin ? "1.3.0" : "1.1.0");
        all(manifest, "organization").forEach(o -> expect(o.getAttribute("structure"), "rooted-hierarchy"));
        all(manifest, "value").forEach(value -> oneOf(value.getTextContent(), Set.of("yes", "no")));
    }

    private void identifiers(Element manifest) {
        var seen = new TreeSet<String>();
        everything(manifest)
                .map(element -> element.getAttribute("identifier"))
                .filter(id -> !id.isEmpty())
                .forEach(id -> {
                    if (!id.matches("[A-Za-z_][A-Za-z0-9._-]*") || !seen.add(id)) {
                        faults.add("identifier " + id);
                    }
                });
        var resources =
                all(manifest, "resource").map(r -> r.getAttribute("identifier")).toList();
        everything(manifest)
                .map(element -> element.getAttribute("identifierref"))
                .filter(id -> !id.isEmpty() && !resources.contains(id))
                .forEach(id -> faults.add("nothing is called " + id));
    }

    private void items(Element manifest) {
        all(manifest, "item")
                .filter(item -> item.hasAttribute("identifierref"))
                .filter(item ->
                        children(item).anyMatch(child -> child.getLocalName().equals("item")))
                .forEach(item -> faults.add("an item leads somewhere and holds items"));
    }

    private void resources(Element manifest) {
        var named = new TreeSet<String>();
        all(manifest, "resource").forEach(resource -> {
            var hrefs =
                    all(resource, "file").map(file -> file.getAttribute("href")).toList();
            if (hrefs.isEmpty() || Set.copyOf(hrefs).size() != hrefs.size()) {
                faults.add("files of a resource: " + hrefs);
            }
            named.addAll(hrefs);
            if (resource.getAttribute("type").equals("webcontent") && !thin) {
                content(resource, hrefs);
            } else {
                link(resource, hrefs);
            }
        });
        named.add("imsmanifest.xml");
        if (!named.equals(files.keySet())) {
            faults.add("the manifest names " + named + " and the cartridge holds " + files.keySet());
        }
    }

    private void content(Element resource, List<String> hrefs) {
        if (!hrefs.contains(resource.getAttribute("href"))) {
            faults.add("what opens is no file of it: " + resource.getAttribute("href"));
        }
        if (resource.hasAttribute("intendeduse")) {
            oneOf(resource.getAttribute("intendeduse"), Set.of("lessonplan", "syllabus", "unspecified"));
        }
    }

    private void link(Element resource, List<String> hrefs) {
        expect(resource.getAttribute("type"), thin ? "imswl_xmlv1p3" : "imswl_xmlv1p1");
        if (hrefs.size() != 1
                || resource.hasAttribute("href")
                || all(resource, "dependency").findAny().isPresent()) {
            faults.add("a link has one file and nothing else");
            return;
        }
        var link = parsed(hrefs.get(0));
        expect(link.getLocalName(), "webLink");
        expect(link.getNamespaceURI(), "http://www.imsglobal.org/xsd/imscc" + mark() + "/imswl_" + mark());
        expect(children(link).map(Element::getLocalName).collect(Collectors.joining(" ")), "title url");
        all(link, "url").map(url -> url.getAttribute("href")).forEach(href -> {
            if (!href.startsWith("https://")) {
                faults.add("leads to " + href);
            }
        });
    }

    private String nameOf(Element element) {
        var name = element.getLocalName();
        if (lom().equals(element.getNamespaceURI())) {
            return name.equals("lom") ? name : "lom/" + name;
        }
        var isRoot = name.equals("item")
                && element.getParentNode() instanceof Element parent
                && parent.getLocalName().equals("organization");
        return isRoot ? ROOT_ITEM : name;
    }

    private String mark() {
        return thin ? "v1p3" : "v1p1";
    }

    private String namespace() {
        return "http://www.imsglobal.org/xsd/imscc" + mark() + "/imscp_v1p1";
    }

    private String lom() {
        return "http://ltsc.ieee.org/xsd/imscc" + mark() + "/LOM/manifest";
    }

    private void expect(String found, String expected) {
        oneOf(found, Set.of(expected));
    }

    private void oneOf(String found, Set<String> known) {
        if (!known.contains(found)) {
            faults.add("`" + found + "` is none of " + known);
        }
    }

    private static String text(Element parent, String name) {
        return all(parent, name).map(Element::getTextContent).collect(Collectors.joining());
    }

    private static Stream<Element> all(Element parent, String name) {
        return everything(parent).filter(element -> element.getLocalName().equals(name));
    }

    private static Stream<Element> everything(Element parent) {
        var found = parent.getElementsByTagName("*");
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    private static Stream<Element> children(Element parent) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
