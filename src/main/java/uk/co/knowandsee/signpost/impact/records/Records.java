package uk.co.knowandsee.signpost.impact.records;

import java.util.List;

/**
 * All that the team wrote down.
 *
 * @param pieces of all campaigns
 * @param printRuns of all campaigns, in the order of the file
 * @param attendance in the order of the file
 * @param surveys in the order of the file
 */
public record Records(List<Piece> pieces, List<PrintRun> printRuns, List<Attendance> attendance, List<Survey> surveys) {

    public Records {
        pieces = List.copyOf(pieces);
        printRuns = List.copyOf(printRuns);
        attendance = List.copyOf(attendance);
        surveys = List.copyOf(surveys);
    }

    /** The pieces of one campaign. */
    public List<Piece> piecesOf(String campaign) {
        return pieces.stream()
                .filter(piece -> piece.campaigns().contains(campaign))
                .toList();
    }
}
