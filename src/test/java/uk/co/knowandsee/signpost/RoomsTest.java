package uk.co.knowandsee.signpost;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.co.knowandsee.signpost.content.Content;
import uk.co.knowandsee.signpost.publish.Bakery;

/**
 * The walls between the rooms. Each rule has to hold in the program, and has to be broken by the package
 * {@code trespass}, which breaks every one of them on purpose: a rule that cannot fail guards nothing.
 */
class RoomsTest {

    private static final String HOUSE = "uk.co.knowandsee.signpost";

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);

    private static final JavaClasses TRESPASSERS = new ClassFileImporter().importPackages(HOUSE + ".trespass");

    /**
     * One rule.
     *
     * @param rule what has to hold
     * @param caught what it has to find among the trespassers
     */
    private record Wall(ArchRule rule, List<String> caught) {
        Wall(ArchRule rule, String... caught) {
            this(rule, List.of(caught));
        }
    }

    private static final Map<String, Wall> WALLS = Map.ofEntries(
            entry("JBake stays in publish", only("publish", "org.jbake..", "org.jbake.app.Oven")),
            entry("FreeMarker stays in publish", only("publish", "freemarker..", "freemarker.template.Template")),
            entry("flexmark stays in markdown", only("markdown", "com.vladsch.flexmark..", "flexmark.parser.Parser")),
            entry("libphonenumber stays in directory", only("directory", "com.google.i18n..", "PhoneNumberUtil")),
            entry(
                    "the HTTP client stays in links.outside",
                    only("links.outside", "org.apache.hc..", "HttpAsyncClient")),
            entry(
                    "robots, sitemaps and public suffixes stay in links",
                    only("links", "crawlercommons..", "EffectiveTldFinder")),
            entry(
                    "letters that look like others stay in links",
                    only("links", "com.ibm.icu..", "icu.text.SpoofChecker")),
            entry(
                    "mail servers are looked up in links.outside",
                    only("links.outside", "org.xbill.DNS..", "org.xbill.DNS.Lookup")),
            entry(
                    "the PDF engine stays in print",
                    only("print", "com.openhtmltopdf..", "pdfboxout.PdfRendererBuilder")),
            entry("codes for phones are made in print", only("print", "com.google.zxing..", "qrcode.QRCodeWriter")),
            entry(
                    "PDF files are read in links and made in print",
                    new Wall(pdfBoxInTwoRooms(), "org.apache.pdfbox.Loader")),
            entry(
                    "outlines of letters are drawn in cards and set in print",
                    new Wall(fontBoxInTwoRooms(), "fontbox.ttf.TTFParser")),
            entry("tables are read in impact", only("impact.records", "de.siegmar.fastcsv..", "reader.CsvReader")),
            entry("the HTTP server stays in preview", only("preview", "com.sun.net.httpserver..", "HttpServer")),
            entry("the schema validator stays in yaml", only("yaml", "com.networknt.schema..", "schema.Schema")),
            entry("jsoup stays where HTML is read", new Wall(jsoupWhereHtmlIsRead(), "org.jsoup.Jsoup")),
            entry("YAML is parsed in two places", new Wall(yamlInTwoPlaces(), "org.yaml.snakeyaml.Yaml")),
            entry("picocli stays at the front door", new Wall(picocliAtTheFrontDoor(), "picocli.CommandLine")),
            entry("reading needs nothing but Java", new Wall(needsNothingButJava("reading"), "org.jbake.app.Oven")),
            entry(
                    "hosting needs nothing but Java and problems",
                    new Wall(needsNothingButJava("hosting", "problem"), "org.jbake.app.Oven")),
            entry("no room knows the front door", new Wall(noRoomKnowsTheFrontDoor(), "signpost.SiteFolder")),
            entry("rooms depend on each other in one direction", new Wall(noCircles(), "Cycle detected")),
            entry(
                    "only the console speaks",
                    new Wall(onlyTheConsoleSpeaks(), "System.out", "System.err", "printStackTrace()")),
            entry("only Main ends the program", new Wall(onlyMainEndsTheProgram(), "System.exit", "Runtime.halt")),
            entry(
                    "the time is handed in",
                    new Wall(
                            theTimeIsHandedIn(),
                            "LocalDate.now",
                            "Instant.now",
                            "Clock.systemUTC",
                            "InstantSource.system",
                            "System.currentTimeMillis",
                            "java.util.Date.<init>()")),
            entry(
                    "the locale and the zone are handed in",
                    new Wall(theLocaleAndTheZoneAreHandedIn(), "Locale.setDefault", "TimeZone.setDefault")),
            entry("every package is null-marked", new Wall(everyPackageIsNullMarked(), "unmarked package")));

    static Stream<String> rules() {
        return WALLS.keySet().stream().sorted();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void a_rule_holds_in_the_program(String rule) {
        assertThat(PROGRAM.contain(Bakery.class) && PROGRAM.contain(Content.class))
                .as("the program's classes were found")
                .isTrue();

        WALLS.get(rule).rule().check(PROGRAM);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void a_rule_catches_a_trespasser(String rule) {
        var wall = WALLS.get(rule);

        var report = wall.rule().evaluate(TRESPASSERS).getFailureReport();

        assertThat(report.toString()).contains(wall.caught());
    }

    private static Wall only(String room, String engine, String trespass) {
        return new Wall(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(HOUSE + "." + room + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(engine),
                trespass);
    }

    private static ArchRule noCircles() {
        return slices().matching(HOUSE + ".(**)").should().beFreeOfCycles();
    }

    private static ArchRule jsoupWhereHtmlIsRead() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        HOUSE + ".articles..", HOUSE + ".markdown..", HOUSE + ".links..", HOUSE + ".proof..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jsoup..");
    }

    private static ArchRule pdfBoxInTwoRooms() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(HOUSE + ".links..", HOUSE + ".print..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.pdfbox..");
    }

    private static ArchRule fontBoxInTwoRooms() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(HOUSE + ".cards..", HOUSE + ".print..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.fontbox..");
    }

    /** Besides the room for it: JBake asks for its data files itself. */
    private static ArchRule yamlInTwoPlaces() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(HOUSE + ".yaml..")
                .and()
                .doNotHaveFullyQualifiedName(HOUSE + ".publish.DataEngine")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.yaml.snakeyaml..");
    }

    private static ArchRule picocliAtTheFrontDoor() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(HOUSE)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..");
    }

    /** So that anybody can take the room as it is, and nobody asks it for more than it knows by itself. */
    private static ArchRule needsNothingButJava(String room, String... others) {
        var allowed = Stream.concat(Stream.of(room), Stream.of(others)).map(name -> HOUSE + "." + name + "..");
        return classes()
                .that()
                .resideInAnyPackage(HOUSE + "." + room + "..", HOUSE + ".trespass.here..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(Stream.concat(Stream.of("java..", "org.jspecify.."), allowed)
                        .toArray(String[]::new));
    }

    private static ArchRule noRoomKnowsTheFrontDoor() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(HOUSE)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(HOUSE);
    }

    /** The streams are opened by Surroundings and handed to the console. */
    private static ArchRule onlyTheConsoleSpeaks() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(HOUSE + ".console..")
                .and()
                .doNotHaveFullyQualifiedName(Main.class.getName())
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace");
    }

    private static ArchRule onlyMainEndsTheProgram() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Main.class.getName())
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class);
    }

    /** The real clock is in a room's Surroundings, and nowhere else. */
    private static ArchRule theTimeIsHandedIn() {
        return noClasses()
                .that()
                .doNotHaveSimpleName(Surroundings.class.getSimpleName())
                .should(callMethodWhere(asksTheClock()))
                .orShould()
                .callConstructor(java.util.Date.class);
    }

    private static DescribedPredicate<JavaMethodCall> asksTheClock() {
        var now = target(owner(inPackage("java.time"))).and(target(nameMatching("now")));
        var clock = target(owner(type(Clock.class).or(type(java.time.InstantSource.class))))
                .and(target(nameMatching("system.*|tick.*")));
        var millis = target(owner(type(System.class))).and(target(nameMatching("currentTimeMillis")));
        return now.or(clock).or(millis).forSubtype();
    }

    private static DescribedPredicate<JavaClass> inPackage(String name) {
        return JavaClass.Predicates.resideInAPackage(name + "..");
    }

    /** JBake keeps a locale in a static; the one class that sets it puts it back. */
    private static ArchRule theLocaleAndTheZoneAreHandedIn() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(HOUSE + ".publish.JBakeSite")
                .should()
                .callMethod(Locale.class, "setDefault", Locale.class)
                .orShould()
                .callMethod(TimeZone.class, "setDefault", TimeZone.class);
    }

    private static ArchRule everyPackageIsNullMarked() {
        return classes().should(new ArchCondition<>("be in a package with @NullMarked in its package-info.java") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getName() + " is in an unmarked package"));
            }
        });
    }
}
