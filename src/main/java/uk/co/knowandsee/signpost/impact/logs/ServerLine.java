package uk.co.knowandsee.signpost.impact.logs;

import org.jspecify.annotations.Nullable;
import uk.co.knowandsee.signpost.impact.logs.Request.Asker;

/**
 * Reads a line of the Common or the Combined Log Format, as Apache, nginx and most hosts write it:
 * {@code … [18/Mar/2026:09:30:00 +0000] "GET /go/taxi-card HTTP/1.1" 302 154 "referrer" "user agent"}. What stands
 * before the time (addresses, names) is passed over unread; so is the referrer. Fields after the user agent do not
 * matter.
 */
final class ServerLine {

    private final ShortPaths paths;
    private final Robots robots;

    ServerLine(ShortPaths paths, Robots robots) {
        this.paths = paths;
        this.robots = robots;
    }

    /** Null for what is not of this format. */
    @Nullable Request read(byte[] line, int from, int to) {
        int time = time(line, from, to);
        if (time < 0) {
            return null;
        }
        int request = time + Stamp.COMMON_LENGTH + 3; // behind `] "`
        int end = quoteEnd(line, request, to);
        int status = status(line, end + 1, to);
        return status < 0 ? null : request(Stamp.common(line, time, to), line, request, end, status, to);
    }

    private Request request(long second, byte[] line, int from, int end, int status, int to) {
        int space = next(line, (byte) ' ', from, end);
        int target = Math.min(space + 1, end);
        var goal = paths.find(line, target, next(line, (byte) ' ', target, end));
        boolean matters = goal.kind() != ShortPaths.Kind.ELSEWHERE;
        return new Request(
                second,
                isGet(line, from, space),
                status,
                goal,
                matters ? asker(line, end + 5, to) : Asker.UNSAID); // behind `" 200`
    }

    /** Where the time begins, behind its bracket; -1 when there is none. A user's name may have brackets, too. */
    private static int time(byte[] line, int from, int to) {
        int last = to - Stamp.COMMON_LENGTH - 3;
        for (int i = from; i < last; i++) {
            if (line[i] == '[' && isTime(line, i + 1, to)) {
                return i + 1;
            }
        }
        return -1;
    }

    private static boolean isTime(byte[] line, int at, int to) {
        int end = at + Stamp.COMMON_LENGTH;
        return end + 2 < to
                && line[end] == ']'
                && line[end + 1] == ' '
                && line[end + 2] == '"'
                && Stamp.common(line, at, to) != Stamp.NONE;
    }

    /** The status behind a closing quote; -1 when there is none. */
    private static int status(byte[] line, int at, int to) {
        if (at + 4 > to || line[at] != ' ' || (at + 4 < to && line[at + 4] != ' ')) {
            return -1;
        }
        int status = 0;
        for (int i = at + 1; i < at + 4; i++) {
            if (line[i] < '0' || line[i] > '9') {
                return -1;
            }
            status = status * 10 + line[i] - '0';
        }
        return status;
    }

    /** Behind the status stand the size, the referrer and the user agent; the Common Log Format ends with the size. */
    private Asker asker(byte[] line, int at, int to) {
        int size = Math.min(at + 1, to);
        int referrer = next(line, (byte) ' ', size, to) + 2;
        int agent = quoteEnd(line, referrer, to) + 3;
        int end = quoteEnd(line, agent, to);
        boolean quoted = agent <= end && end < to && line[referrer - 1] == '"' && line[agent - 1] == '"';
        if (!quoted || end == agent || (end == agent + 1 && line[agent] == '-')) {
            return Asker.UNSAID;
        }
        return robots.isRobot(line, agent, end) ? Asker.ROBOT : Asker.BROWSER;
    }

    /** The quote that ends a text, or the end of the line. A quote behind a backslash belongs to the text. */
    private static int quoteEnd(byte[] line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line[i] == '\\') {
                i++;
            } else if (line[i] == '"') {
                return i;
            }
        }
        return to;
    }

    private static int next(byte[] line, byte wanted, int from, int to) {
        int i = from;
        while (i < to && line[i] != wanted) {
            i++;
        }
        return i;
    }

    private static boolean isGet(byte[] line, int from, int to) {
        return to - from == 3 && line[from] == 'G' && line[from + 1] == 'E' && line[from + 2] == 'T';
    }
}
