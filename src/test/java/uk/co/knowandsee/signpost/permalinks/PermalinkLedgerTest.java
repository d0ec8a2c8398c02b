package uk.co.knowandsee.signpost.permalinks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Problems;

class PermalinkLedgerTest {

    private static final Set<String> SITE = Set.of(
            "index.html", "parents/index.html", "parents/signs.html", "feed.xml", "css/site.css", "a.png", "_headers");

    @TempDir
    private Path site;

    private PermalinkLedger ledger;
    private final Problems problems = new Problems();

    @BeforeEach
    void aLedger() throws IOException {
        Files.createDirectories(site.resolve("data"));
        ledger = new PermalinkLedger(site, PermalinkLedger.FILE);
    }

    @Test
    void a_site_without_a_ledger_has_promised_nothing_yet() throws IOException {
        ledger.check(SITE, Set.of(), problems);

        assertThat(problems.all()).isEmpty();
    }

    @Test
    void what_is_recorded_is_sorted_and_then_nothing_is_new() throws IOException {
        ledger.record(SITE);

        assertThat(written().lines().filter(line -> !line.startsWith("#")))
                .containsExactly("feed.xml", "index.html", "parents/index.html", "parents/signs.html");
        assertThat(written()).startsWith("# ").endsWith("signs.html\n");
        ledger.check(SITE, Set.of(), problems);
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void recording_again_keeps_what_is_gone_and_the_notes() throws IOException {
        write("# Ours.\nold.html\n");

        ledger.record(SITE);
        var first = written();
        ledger.record(SITE);

        assertThat(first).startsWith("# Ours.\nfeed.xml\n").contains("\nold.html\n");
        assertThat(written()).isEqualTo(first);
    }

    @Test
    void a_new_address_is_mentioned_and_lets_a_publish_pass() throws IOException {
        write("index.html\n");

        ledger.check(SITE, Set.of(), problems);

        assertThat(problems.all()).singleElement().satisfies(problem -> {
            assertThat(problem.what()).isEqualTo("3 addresses are new, the first is `feed.xml`");
            assertThat(problem.isUnsettled()).isFalse();
        });
    }

    @Test
    void what_is_gone_is_told_with_its_line_and_the_line_that_mends_it() throws IOException {
        write("parents/sign.html\nparents/nothing/like/it.html\nfiles/leaflet.pdf\n");

        ledger.check(SITE, Set.of(), problems);

        assertThat(problems.errors())
                .extracting(Problem::rule, problem -> problem.where().line())
                .containsExactly(gone(1), gone(2), gone(3));
        assertThat(problems.errors().get(0).remedy())
                .startsWith("add the line `parents/sign.html -> parents/signs.html` to data/redirects.txt");
        assertThat(problems.errors().get(1).remedy())
                .startsWith("add the line `parents/nothing/like/it.html -> parents/index.html` to data/redirects.txt");
        assertThat(problems.errors().get(2).remedy()).contains("`files/leaflet.pdf -> …` with another .pdf");
    }

    private static org.assertj.core.groups.Tuple gone(int line) {
        return org.assertj.core.api.Assertions.tuple("permalinks/gone", line);
    }

    @Test
    void what_leads_on_is_kept_but_is_no_page_to_lead_to() throws IOException {
        write("parents/old.html\nparents/older.html\n");

        ledger.check(Set.of("index.html", "parents/old.html"), Set.of("parents/old.html"), problems);

        assertThat(problems.errors()).singleElement().satisfies(problem -> {
            assertThat(problem.where().line()).isEqualTo(2);
            assertThat(problem.remedy()).startsWith("add the line `parents/older.html -> index.html`");
        });
    }

    @Test
    void a_whole_site_that_has_moved_is_told_line_by_line_and_soon() throws IOException {
        var lines = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            lines.append("somewhere/that/has/a/long/name/and/is/gone-")
                    .append(i)
                    .append(".html\n");
        }
        write(lines.toString());

        ledger.check(SITE, Set.of(), problems);

        assertThat(problems.errors()).hasSize(5000);
    }

    @Test
    void another_edition_s_addresses_are_known_apart() throws IOException {
        write("index.html\nareas/halton.html\n");
        Files.writeString(site.resolve(PermalinkLedger.fileOf("north")), "index.html\nareas/hull.html\n");

        assertThat(ledger.ofOthersOnly()).containsExactly("areas/hull.html");
        assertThat(new PermalinkLedger(site, PermalinkLedger.fileOf("north")).ofOthersOnly())
                .containsExactly("areas/halton.html");
    }

    private String written() throws IOException {
        return Files.readString(site.resolve(PermalinkLedger.FILE));
    }

    private void write(String text) throws IOException {
        Files.writeString(site.resolve(PermalinkLedger.FILE), text);
    }
}
