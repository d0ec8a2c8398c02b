package uk.co.knowandsee.signpost.impact.figures;

import java.time.LocalDate;
import java.util.List;
import uk.co.knowandsee.signpost.impact.logs.Visits;
import uk.co.knowandsee.signpost.impact.records.Campaign;
import uk.co.knowandsee.signpost.impact.records.Records;

/**
 * Everything that a report may show.
 *
 * @param made the day of the report
 * @param phases those of which the logs have days, in order; none when no logs were read
 * @param paths every short path of the campaign, in order
 * @param channels by name; the one without a name stands for paths that say none
 * @param areas by where copies were handed out
 * @param events in order of their days
 * @param answers by question and kind of place
 * @param notCounted what was passed over in the logs
 */
public record Figures(
        Campaign campaign,
        LocalDate made,
        List<PhaseFigures> phases,
        List<PathFigures> paths,
        List<GroupFigures> channels,
        List<GroupFigures> areas,
        List<EventFigures> events,
        List<AnswerFigures> answers,
        NotCounted notCounted) {

    /**
     * What was passed over in the logs; see {@link Visits.NotCounted}.
     *
     * @param unsaid whether visits were counted although the log does not say what program asked; how many it was would
     *     say how many others there are
     */
    public record NotCounted(
            Count malformed, Count tooLong, Count otherDays, Count robots, Count strange, boolean unsaid) {

        static NotCounted of(Visits.NotCounted raw) {
            return new NotCounted(
                    Count.of(raw.malformed()),
                    Count.of(raw.tooLong()),
                    Count.of(raw.otherDays()),
                    Count.of(raw.robots()),
                    Count.of(raw.strange()),
                    Count.of(raw.unsaid()).isShown());
        }
    }

    public Figures {
        phases = List.copyOf(phases);
        paths = List.copyOf(paths);
        channels = List.copyOf(channels);
        areas = List.copyOf(areas);
        events = List.copyOf(events);
        answers = List.copyOf(answers);
    }

    /** The figures of one campaign. */
    public static Figures of(Campaign campaign, Records records, Visits visits, LocalDate made) {
        return new Counting(campaign, records, visits).figures(made);
    }

    /** Whether any log has a day in it. */
    public boolean hasLogs() {
        return !phases.isEmpty();
    }

    /** Visits of all paths on all days. */
    public Sum visits() {
        return phases.stream().map(PhaseFigures::visits).reduce(Sum.NONE, Sum::plus);
    }
}
