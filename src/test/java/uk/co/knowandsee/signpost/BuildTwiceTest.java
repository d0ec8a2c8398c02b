package uk.co.knowandsee.signpost;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.util.WritesDefaultLocale;
import org.junit.jupiter.api.util.WritesDefaultTimeZone;

/** The same sources give the same bytes, on whatever computer and in whatever country. */
@WritesDefaultLocale
@WritesDefaultTimeZone
class BuildTwiceTest {

    @TempDir
    private Path folder;

    @Test
    void the_same_sources_give_the_same_bytes_wherever_they_are_baked() throws Exception {
        var here = bakedAs(Locale.UK, "Europe/London", "here");
        var elsewhere = bakedAs(Locale.forLanguageTag("tr-TR"), "Pacific/Kiritimati", "there/and/deeper");

        assertThat(elsewhere).isEqualTo(here);
        assertThat(here)
                .containsKeys("website.sha256", "website.nginx.conf", "website.Caddyfile")
                .containsKeys("website/_headers", "website/.htaccess", "website/index.html", "website/css/site.css");
    }

    /** Everything beside the website as well: the list of its files. In Turkish an I has no dot when it is small. */
    private SortedMap<String, String> bakedAs(Locale locale, String zone, String name) throws Exception {
        var localeBefore = Locale.getDefault();
        var zoneBefore = TimeZone.getDefault();
        Locale.setDefault(locale);
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            var website = SampleSite.bakeIn(folder.resolve(name));
            var contents = Trees.contents(website.getParent());
            contents.keySet().removeIf(file -> file.startsWith("sources/"));
            return contents;
        } finally {
            Locale.setDefault(localeBefore);
            TimeZone.setDefault(zoneBefore);
        }
    }
}
