package uk.co.knowandsee.signpost.content;

import java.util.Optional;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;

/**
 * When a campaign runs, as its header says it.
 *
 * @param starts empty when it is not known or does not matter
 * @param ends empty while it goes on, or when it is not known
 * @param yearly the day on which it comes back, e.g. {@code 18 March}
 */
public record CampaignSpan(Optional<Moment> starts, Optional<Moment> ends, Optional<String> yearly) {

    public static CampaignSpan of(Header header) {
        return new CampaignSpan(
                header.text("starts").flatMap(Moment::parse),
                header.text("ends").flatMap(Moment::parse),
                header.text("yearly").flatMap(Moment::dayOfYear));
    }

    /** One line for readers, e.g. {@code September 2014 to August 2015}; empty when the header says nothing. */
    public String inWords() {
        var since = starts.map(start -> ", since " + start.inWords());
        var until = ends.map(end -> ", until " + end.inWords());
        if (yearly.isPresent()) {
            return "Every year on " + yearly.get() + until.or(() -> since).orElse("");
        }
        if (starts.isPresent() && ends.isPresent()) {
            return between(starts.get(), ends.get());
        }
        return starts.map(start -> "From " + start.inWords())
                .or(() -> ends.map(end -> "Until " + end.inWords()))
                .orElse("");
    }

    private static String between(Moment start, Moment end) {
        return start.equals(end) ? start.inWords() : start.inWords() + " to " + end.inWords();
    }

    /** What is no day, month or year, and an end before its start. */
    static void check(String name, Header header, Problems problems) {
        var span = of(header);
        checkExists(name, header, "starts", span.starts().isPresent(), problems);
        checkExists(name, header, "ends", span.ends().isPresent(), problems);
        checkExists(name, header, "yearly", span.yearly().isPresent(), problems);
        boolean backwards = span.starts().isPresent()
                && span.ends().isPresent()
                && span.ends().get().last().isBefore(span.starts().get().first());
        if (backwards) {
            problems.error(
                    Where.line(name, header.line("ends")),
                    "`ends: " + header.text("ends").orElse("") + "` is before `starts: "
                            + header.text("starts").orElse("") + "`",
                    "correct one of the two");
        }
    }

    private static void checkExists(String name, Header header, String key, boolean exists, Problems problems) {
        header.text(key)
                .filter(written -> !exists)
                .ifPresent(written -> problems.error(
                        Where.line(name, header.line(key)),
                        "`" + key + ": " + written + "` cannot be read",
                        "write " + (key.equals("yearly") ? "month and day, e.g. `yearly: 03-18`" : form(key))));
    }

    private static String form(String key) {
        return "a year, month or day that exists, e.g. `" + key + ": 2014-09`";
    }
}
