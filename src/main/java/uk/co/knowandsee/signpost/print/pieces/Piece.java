package uk.co.knowandsee.signpost.print.pieces;

import java.util.List;
import java.util.stream.Stream;
import uk.co.knowandsee.signpost.problem.Where;

/**
 * Something that is printed: the words of a page, on paper.
 *
 * @param id its name in file names and in its short address, {@code go/<id>}; small letters, digits and hyphens
 * @param page the Markdown file whose words it shows, as seen from {@code content/}, e.g. {@code parents/leaflet.md}
 * @param sheet the template in {@code templates/print/}, without {@code .ftl}
 * @param paper how large it is
 * @param mostPages how many pages it may have; what hangs on a wall has one
 * @param also how its files are finished besides the usual way
 * @param channels where it is handed out, if that is to be counted apart: each has a file and a short address of its own
 * @param campaigns the ids of the campaign pages that it belongs to
 * @param where it is written
 */
public record Piece(
        String id,
        String page,
        String sheet,
        Paper paper,
        int mostPages,
        List<Finish> also,
        List<String> channels,
        List<String> campaigns,
        Where where) {

    /** Copies what it is given. */
    public Piece {
        also = List.copyOf(also);
        channels = List.copyOf(channels);
        campaigns = List.copyOf(campaigns);
    }

    /** What its codes lead to, below {@code go/}: its own name, and one for each channel. */
    public List<String> names() {
        return Stream.concat(Stream.of(id), channels.stream().map(channel -> id + "-" + channel))
                .toList();
    }

    /** Its files: those for everybody first, then those of each channel, each in every finish. */
    public List<PrintFile> files() {
        return names().stream()
                .flatMap(name -> finishes().map(finish -> new PrintFile(name, finish)))
                .toList();
    }

    /** The files that are for everybody. */
    public List<PrintFile> filesForEverybody() {
        return finishes().map(finish -> new PrintFile(id, finish)).toList();
    }

    private Stream<Finish> finishes() {
        return Stream.concat(Stream.of(Finish.USUAL), also.stream());
    }
}
