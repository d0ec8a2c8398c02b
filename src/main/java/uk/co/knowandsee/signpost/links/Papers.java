package uk.co.knowandsee.signpost.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.co.knowandsee.signpost.links.paper.Paper;

/** A PDF as the checks see any baked file. The line of anything on it is the number of its page. */
final class Papers {

    private Papers() {}

    /** What a PDF file says that was printed from this sheet. */
    static BakedFile of(String name, BakedFile sheet) {
        var links = sheet.links().stream()
                .filter(link -> !link.written().startsWith("#")) // stays on the paper
                .map(link -> new Link(LinkKind.PAPER, link.written(), "", link.spot()))
                .toList();
        return new BakedFile(name, "", links, Set.of(), Map.of(), sheet.passages());
    }

    static BakedFile of(String file, Paper paper) {
        var links = new ArrayList<Link>();
        var passages = new ArrayList<Passage>();
        for (var sheet : paper.sheets()) {
            var spot = new Spot(file, sheet.number(), sheet.number(), 1);
            sheet.links().stream()
                    .distinct()
                    .forEach(address -> links.add(new Link(LinkKind.PAPER, address, "", spot)));
            if (sheet.text().chars().anyMatch(Character::isDigit)) {
                passages.add(new Passage(sheet.text(), List.of(new Passage.Piece(0, spot))));
            }
        }
        return new BakedFile(file, "", links, Set.of(), Map.of(), passages);
    }

    /** Whether the file is one, by its name. */
    static boolean isOne(String file) {
        return file.regionMatches(true, file.length() - 4, ".pdf", 0, 4);
    }
}
