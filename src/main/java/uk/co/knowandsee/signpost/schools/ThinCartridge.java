package uk.co.knowandsee.signpost.schools;

import java.util.ArrayList;
import java.util.List;
import uk.co.knowandsee.signpost.schools.Manifest.Entry;
import uk.co.knowandsee.signpost.schools.Manifest.Folder;
import uk.co.knowandsee.signpost.schools.Manifest.Profile;
import uk.co.knowandsee.signpost.writing.Bundle;

/** Links to lessons for a learning platform: a Thin Common Cartridge 1.3. What pupils open is always our page of today. */
final class ThinCartridge {

    private final Publisher publisher;
    private final LessonSet set;
    private final Bundle bundle = new Bundle();

    ThinCartridge(Publisher publisher, LessonSet set) {
        this.publisher = publisher;
        this.set = set;
    }

    byte[] bytes() {
        var folders = new ArrayList<Folder>();
        for (var part : set.byStage()) {
            folders.add(new Folder(
                    part.title(),
                    part.lessons().stream()
                            .map(lesson -> link(lesson.name(), lesson.title(), lesson.address()))
                            .toList()));
        }
        publisher
                .help()
                .ifPresent(help -> folders.add(new Folder("", List.of(link("help-now", "Who can help", help)))));
        return bundle.add(Manifest.FILE, new Manifest(Profile.THIN, publisher, set).xml(folders, List.of()))
                .bytes();
    }

    private Entry link(String name, String title, String address) {
        var id = "link-" + name;
        var file = "links/" + name + ".xml";
        bundle.add(
                file,
                new Xml()
                        .open("webLink", "xmlns", Profile.THIN.linkNamespace())
                        .leaf("title", title)
                        .open("url", "href", publisher.inFull(address), "target", "_blank")
                        .close()
                        .close()
                        .bytes());
        return new Entry(id, title, Profile.THIN.linkType(), List.of(file), List.of());
    }
}
