package uk.co.knowandsee.signpost.links.signposts;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.co.knowandsee.signpost.links.signposts.SampleLinks.service;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.co.knowandsee.signpost.directory.Audience;
import uk.co.knowandsee.signpost.directory.Directory;
import uk.co.knowandsee.signpost.directory.Evidence.How;
import uk.co.knowandsee.signpost.directory.Service;
import uk.co.knowandsee.signpost.links.BakedSite;
import uk.co.knowandsee.signpost.links.Origins;
import uk.co.knowandsee.signpost.problem.Where;

class ExternalLinksTest {

    private static final Service CHILD = service("childline", Audience.YOUNG_PEOPLE, "uk", How.RANG);
    private static final Service POLICE = service("police", Audience.EVERYONE, "england", How.STORED_COPY);
    private static final Service COUNCIL = service("council", Audience.YOUNG_PEOPLE, "halton", How.STORED_COPY);

    @TempDir
    Path folder;

    @Test
    void links_are_collected_once_with_every_place_and_the_greatest_harm_first() throws IOException {
        Files.createDirectories(folder.resolve("site"));
        Files.writeString(
                folder.resolve("site/a.html"),
                "<a href=https://childline.example>x</a>\n<a href=https://weather.example/>Leave</a><a href=a.html>y</a>");
        Files.createDirectories(folder.resolve("data/services"));
        Files.writeString(
                folder.resolve("data/services/childline.yaml"),
                "source: \"https://childline.example/about\"\ncontacts:\n  - { kind: web, value: \"https://childline.example\" }\n");
        var site = BakedSite.read(folder.resolve("site"));

        var links = ExternalLinks.of(
                site,
                URI.create("https://www.knowandsee.co.uk"),
                Origins.none(site),
                new Directory(List.of(COUNCIL, POLICE, CHILD), List.of()),
                folder);

        assertThat(links)
                .extracting(l -> l.priority() + " " + l.address())
                .containsExactly(
                        "CHILDREN https://childline.example",
                        "NATIONAL https://police.example",
                        "LOCAL https://council.example",
                        "FOOTNOTE https://childline.example/about",
                        "FOOTNOTE https://council.example/about",
                        "FOOTNOTE https://police.example/about",
                        "FOOTNOTE https://weather.example/");
        assertThat(links.get(0).services()).containsExactly(CHILD);
        assertThat(links.get(0).places())
                .containsExactly(new Where("a.html", 1, 9), new Where("data/services/childline.yaml", 3, 26));
        assertThat(links.get(1).places()).containsExactly(Where.file("data/services/police.yaml"));
    }
}
