package uk.co.knowandsee.signpost.impact.logs;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.co.knowandsee.signpost.impact.logs.Request.Asker;

/**
 * Counts requests by path and day. Takes up as much room for ten lines as for a thousand million: one number for each
 * of our paths and each day of ten years.
 */
final class Tally implements Lines.Taker {

    private static final int YEARS = 10;

    private final ServerLine serverLine;
    private final CaddyLine caddyLine;
    private final LondonDays london = new LondonDays();
    private final List<ShortPath> paths;
    private final long firstDay;
    private final int days;

    private final long[][] byPath; // a row is made when its path is first met
    private final long[] failed;
    private final long[] slips;
    private final BitSet covered = new BitSet();

    private long understood;
    private long malformed;
    private long tooLong;
    private long otherDays;
    private long robots;
    private long strange;
    private long unsaid;

    /** @param today lines of a later day than tomorrow cannot be right; tomorrow is for clocks that are fast */
    Tally(ShortPaths paths, Robots known, LocalDate today) {
        this.serverLine = new ServerLine(paths, known);
        this.caddyLine = new CaddyLine(paths, known);
        this.paths = paths.all();
        this.firstDay = today.minusYears(YEARS).toEpochDay();
        this.days = (int) (today.toEpochDay() + 1 - firstDay) + 1;
        this.byPath = new long[this.paths.size()][];
        this.failed = new long[this.paths.size()];
        this.slips = new long[this.paths.size()];
    }

    @Override
    public void line(byte[] line, int from, int to) {
        var request = line[from] == '{' ? caddyLine.read(line, from, to) : serverLine.read(line, from, to);
        if (request == null) {
            malformed++;
            return;
        }
        understood++;
        if (!request.equals(Request.NONE)) {
            count(request);
        }
    }

    @Override
    public void tooLong() {
        tooLong++;
    }

    private void count(Request request) {
        long day = london.number(request.second()) - firstDay;
        if (day < 0 || day >= days) {
            otherDays++;
            return;
        }
        covered.set((int) day);
        if (request.goal().kind() == ShortPaths.Kind.ELSEWHERE || !request.get()) {
            return;
        }
        if (request.asker() == Asker.ROBOT) {
            robots++;
            return;
        }
        switch (request.goal().kind()) {
            case KNOWN -> known(request, (int) day);
            case SLIP -> slips[request.goal().path()]++;
            case STRANGE -> strange++;
            case ELSEWHERE -> {}
        }
    }

    private void known(Request request, int day) {
        int path = request.goal().path();
        if (request.hasFailed()) {
            failed[path]++;
        } else if (request.isShown()) {
            if (byPath[path] == null) {
                byPath[path] = new long[days];
            }
            byPath[path][day]++;
            unsaid += request.asker() == Asker.UNSAID ? 1 : 0;
        }
    }

    /** Lines that could be read, of requests or not. */
    long understood() {
        return understood;
    }

    long notUnderstood() {
        return malformed + tooLong;
    }

    Visits visits() {
        var all = new TreeMap<ShortPath, NavigableMap<LocalDate, Long>>();
        for (int i = 0; i < paths.size(); i++) {
            all.put(paths.get(i), daysOf(byPath[i]));
        }
        var coveredDays = new TreeSet<LocalDate>();
        covered.stream().forEach(day -> coveredDays.add(day(day)));
        return new Visits(
                coveredDays,
                all,
                byName(failed),
                byName(slips),
                new Visits.NotCounted(malformed, tooLong, otherDays, robots, strange, unsaid));
    }

    private NavigableMap<LocalDate, Long> daysOf(long @Nullable [] row) {
        var counted = new TreeMap<LocalDate, Long>();
        for (int day = 0; row != null && day < days; day++) {
            if (row[day] > 0) {
                counted.put(day(day), row[day]);
            }
        }
        return counted;
    }

    private Map<ShortPath, Long> byName(long[] counts) {
        var named = new TreeMap<ShortPath, Long>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                named.put(paths.get(i), counts[i]);
            }
        }
        return named;
    }

    private LocalDate day(int number) {
        return LocalDate.ofEpochDay(firstDay + number);
    }
}
