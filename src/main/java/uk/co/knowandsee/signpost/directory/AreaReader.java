package uk.co.knowandsee.signpost.directory;

import java.util.Optional;
import uk.co.knowandsee.signpost.yaml.YamlPart;

/** Reads one area. */
final class AreaReader {

    private AreaReader() {}

    static Optional<Area> read(YamlPart file, Complaints complaints) {
        if (complaints.stopTheBuild()) {
            return Optional.empty();
        }
        return Optional.of(new Area(
                file.text("id"),
                file.text("name"),
                file.text("frontDoor"),
                file.texts("alsoLocal"),
                file.text("partnership"),
                file.texts("places"),
                file.part("districts").map(AreaReader::districts).orElse(Districts.NONE),
                file.where()));
    }

    private static Districts districts(YamlPart written) {
        return new Districts(
                written.texts("whole"), written.texts("mostly"), written.texts("partly"), written.text("source"));
    }
}
