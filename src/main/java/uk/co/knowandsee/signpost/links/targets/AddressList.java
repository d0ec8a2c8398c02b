package uk.co.knowandsee.signpost.links.targets;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.co.knowandsee.signpost.links.BrowserAddress;
import uk.co.knowandsee.signpost.problem.Where;

/** A list of addresses, one to a line; {@code #} begins a comment. In a table, every cell that is an address counts. */
final class AddressList {

    private static final Pattern CELL = Pattern.compile("(?i)https?://[^\\s\",;<>]++");
    private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#.*+$");
    private static final int LONGEST_SHOWN = 80;

    private final String name;
    private final boolean table;
    private final Harvest harvest;

    AddressList(String name, Harvest harvest) {
        this.name = name;
        this.table = name.endsWith(".csv") || name.endsWith(".tsv");
        this.harvest = harvest;
    }

    void read(String text) {
        int number = 1;
        for (int start = 0; start <= text.length(); number++) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            line(text.substring(start, end), number);
            start = end + 1;
        }
    }

    private void line(String line, int number) {
        if (table) {
            CELL.matcher(line).results().forEach(cell -> address(cell.group(), number, cell.start() + 1));
            return;
        }
        var bare = COMMENT.matcher(line).replaceFirst("").strip();
        if (!bare.isEmpty()) {
            address(bare, number, line.indexOf(bare) + 1);
        }
    }

    private void address(String written, int line, int column) {
        var where = new Where(name, line, column);
        var address = Targets.isAddress(written) ? BrowserAddress.parse(written) : Optional.<URI>empty();
        address.ifPresentOrElse(
                found -> harvest.link(found, where),
                () -> harvest.problems()
                        .error(
                                where,
                                "`" + shortened(written) + "` is not a web address",
                                "write one whole address on each line, e.g. https://www.example.org/; # begins a"
                                        + " comment"));
    }

    private static String shortened(String written) {
        return written.length() <= LONGEST_SHOWN ? written : written.substring(0, LONGEST_SHOWN) + "...";
    }
}
