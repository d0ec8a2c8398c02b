package uk.co.knowandsee.signpost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a bake twenty times, at a moment that chance picks, and looks at what readers would see. */
class KilledBakeIT {

    private static final int TIMES = 20;
    private static final int PAGES = 400;

    @TempDir
    private Path folder;

    private Path site;
    private Path live;

    @BeforeEach
    void aSiteOfManyPages() throws IOException {
        site = folder.resolve("site");
        live = folder.resolve("website");
        Trees.copy(Path.of("src/test/sites/base/plain"), site);
        for (int i = 0; i < PAGES; i++) {
            Files.writeString(
                    site.resolve("content/page-" + i + ".md"),
                    "title=Page " + i + "\ndate=2026-01-01\ntype=page\nstatus=published\n~~~~~~\n\nText " + i + "\n");
        }
    }

    @Test
    void a_bake_killed_at_any_moment_never_leaves_half_a_site() throws Exception {
        edition(0);
        timeOf(bake("-XX:ArchiveClassesAtExit=" + archive()));
        long whole = timeOf(bake());
        var random = new Random(20261122);
        var killed = new HashSet<Boolean>();
        for (int round = 1; round <= TIMES; round++) {
            edition(round);
            var bake = bake();
            boolean ended = bake.waitFor(random.nextLong(whole), TimeUnit.MILLISECONDS);
            bake.destroyForcibly().waitFor();
            killed.add(!ended);
            assertWholeEdition(round);
        }
        assertThat(killed).as("at least one bake was killed at work").contains(true);

        edition(TIMES + 1);
        assertThat(bake().waitFor()).isZero();
        assertThat(editionsOf(Trees.contents(live))).containsExactly("edition " + (TIMES + 1));
    }

    /** Every page shows the edition, so a mixture of two builds shows two. */
    private void edition(int number) throws IOException {
        Files.writeString(
                site.resolve("templates/page.ftl"),
                "<!doctype html><title>${content.title}</title>\nedition " + number + ";\n${content.body}\n");
    }

    /** The live site is one whole edition; or, between the two renames, it stands next to its place, whole. */
    private void assertWholeEdition(int round) throws IOException {
        var seen = Files.exists(live) ? live : folder.resolve(".website.old");
        var contents = Trees.contents(seen);
        assertThat(contents.keySet().stream().filter(name -> name.endsWith(".html")))
                .as("pages after kill " + round)
                .hasSize(PAGES + 1);
        assertThat(editionsOf(contents)).as("editions after kill " + round).hasSize(1);
    }

    private static Set<String> editionsOf(SortedMap<String, String> contents) {
        var editions = new HashSet<String>();
        contents.forEach((name, text) -> {
            if (name.endsWith(".html")) {
                editions.add(text.lines().skip(1).findFirst().orElse("nothing").replace(";", ""));
            }
        });
        return editions;
    }

    private static long timeOf(Process bake) throws InterruptedException {
        long start = System.nanoTime();
        assertThat(bake.waitFor()).isZero();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private Process bake() throws IOException {
        return bake("-XX:SharedArchiveFile=" + archive());
    }

    /** Makes or takes, as the launcher does, an archive of what Java reads at each start: it is most of a small bake. */
    private Path archive() {
        return folder.resolve("classes.jsa");
    }

    private Process bake(String archive) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(List.of(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        archive,
                        "-jar",
                        "target/tool/signpost.jar",
                        "bake",
                        "--quiet",
                        "--source",
                        site.toString(),
                        "--output",
                        live.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
