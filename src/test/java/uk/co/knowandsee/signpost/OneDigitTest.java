package uk.co.knowandsee.signpost;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.co.knowandsee.signpost.console.Progress;

/** One digit of one number is corrected in one file of the directory: everything that carries it is right, and all else is as it was. */
class OneDigitTest {

    private static final Path REPOSITORY = Path.of("");
    private static final String SERVICE = "data/services/nspcc-helpline.yaml";
    private static final String BEFORE = "5000";
    private static final String AFTER = "5001";
    private static final Pattern NUMBER = Pattern.compile("808[ -]?800[ -]?500([01])(?!\\d)");

    /** What the last build has found out, which is no data of the site. */
    private static final String EVIDENCE = "about/how-we-keep-you-safe.html";

    private static SortedMap<String, byte[]> before;
    private static SortedMap<String, byte[]> after;
    private static final Map<String, String> saidBefore = new TreeMap<>();
    private static final Map<String, String> saidAfter = new TreeMap<>();

    @BeforeAll
    static void correctOneDigit(@TempDir Path folder) throws Exception {
        for (var part : new String[] {"content", "data", "editions", "templates", "assets"}) {
            Trees.copy(REPOSITORY.resolve(part), folder.resolve("site").resolve(part));
        }
        Files.copy(REPOSITORY.resolve("jbake.properties"), folder.resolve("site/jbake.properties"));
        var website = SiteOfThisBuild.website();
        Files.createDirectories(folder.resolve("site/target"));
        Trees.copy(REPOSITORY.resolve("target/pressed"), folder.resolve("site/target/pressed"));
        var service = folder.resolve("site").resolve(SERVICE);
        var written = Files.readString(service);
        assertThat(written).contains("value: \"0808 800 " + BEFORE + "\"");
        Files.writeString(service, written.replace("0808 800 " + BEFORE, "0808 800 " + AFTER));

        before = Wording.filesIn(website);
        new SiteBuild(SiteOfThisBuild.TODAY, Progress.SILENT)
                .bake(new SiteFolder(folder.resolve("site")), folder.resolve("website"));
        after = Wording.filesIn(folder.resolve("website"));
        before.remove(EVIDENCE);
        after.remove(EVIDENCE);
        var wording = new Wording();
        for (var file : before.keySet()) {
            saidBefore.put(file, wording.of(file, before.get(file)));
        }
        for (var file : after.keySet()) {
            boolean same = Arrays.equals(after.get(file), before.get(file));
            saidAfter.put(file, same ? saidBefore.get(file) : wording.of(file, after.get(file)));
        }
    }

    @Test
    void no_file_comes_or_goes() {
        assertThat(after.keySet()).isEqualTo(before.keySet());
    }

    @Test
    void what_carries_the_number_changes_and_nothing_else_does() {
        var changed = new TreeSet<String>();
        var carriers = new TreeSet<String>();
        for (var file : before.keySet()) {
            if (!Arrays.equals(before.get(file), after.get(file))) {
                changed.add(file);
            }
            if (says(saidBefore.get(file), BEFORE)) {
                carriers.add(file);
            }
        }

        assertThat(changed).isEqualTo(carriers);
        assertThat(changed)
                .contains("help/services.html", "parents/leaflet.html", "print/parents-leaflet.pdf")
                .contains("print/how-to-report.pdf", "print/how-to-report-black-and-white.pdf")
                .contains("print/directory-halton.pdf", "campaigns/kits/awareness-day.zip", "professionals/toolkit.zip")
                .contains("feeds/parents.xml", "feeds/parents.json")
                .doesNotContain("index.html", "print/taxi-card.pdf", "print/wallet-card.pdf", "js/search-index.js");
    }

    @Test
    void the_old_number_stands_nowhere_any_more_and_no_other_letter_has_changed() {
        for (var file : after.keySet()) {
            assertThat(says(saidAfter.get(file), BEFORE)).as(file).isFalse();
            if (isText(file)) {
                assertThat(withoutTheNumber(saidAfter.get(file)))
                        .as(file)
                        .isEqualTo(withoutTheNumber(saidBefore.get(file)));
            }
        }
    }

    private static String withoutTheNumber(String text) {
        return NUMBER.matcher(text).replaceAll("the number");
    }

    private static boolean isText(String file) {
        return file.matches(".*\\.(html|xml|json|csv|txt|ics|js|css)");
    }

    private static boolean says(String text, String ending) {
        return NUMBER.matcher(text)
                .results()
                .anyMatch(number -> number.group(1).equals(ending.substring(ending.length() - 1)));
    }
}
