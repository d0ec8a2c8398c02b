package uk.co.knowandsee.signpost.impact.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import uk.co.knowandsee.signpost.impact.figures.Count;
import uk.co.knowandsee.signpost.impact.figures.Figures;
import uk.co.knowandsee.signpost.impact.figures.GroupFigures;
import uk.co.knowandsee.signpost.impact.figures.Phase;
import uk.co.knowandsee.signpost.impact.figures.PhaseFigures;
import uk.co.knowandsee.signpost.impact.figures.Stretch;
import uk.co.knowandsee.signpost.impact.figures.Sum;

/** The figures in words. */
final class Words {

    /** What stands in place of a number that is hidden. */
    static final String TOO_FEW = "too few to show";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    private Words() {}

    static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    static String count(Count count) {
        return count.isShown() ? number(count.number()) : TOO_FEW;
    }

    static String sum(Sum sum) {
        return sum.isShown() ? (sum.more() ? "at least " : "") + number(sum.shown()) : TOO_FEW;
    }

    /** Visits a day, with one decimal. */
    static String daily(PhaseFigures phase) {
        return phase.visits().isShown() ? (phase.visits().more() ? "at least " : "") + decimal(phase.daily()) : TOO_FEW;
    }

    static String daily(Stretch stretch) {
        return stretch.visits().isShown() ? decimal((double) stretch.visits().number() / stretch.days()) : TOO_FEW;
    }

    private static String decimal(double number) {
        return String.format(Locale.UK, "%,.1f", number);
    }

    static String day(LocalDate day) {
        return day.format(DAY);
    }

    /** E.g. {@code 3 to 5 March 2026}. */
    static String days(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return day(first);
        }
        if (first.getYear() != last.getYear()) {
            return day(first) + " to " + day(last);
        }
        boolean sameMonth = first.getMonth() == last.getMonth();
        return (sameMonth ? String.valueOf(first.getDayOfMonth()) : first.format(DAY_AND_MONTH)) + " to " + day(last);
    }

    static String days(long many) {
        return many == 1 ? "1 day" : number(many) + " days";
    }

    static String phase(Phase phase, boolean hasStart) {
        return switch (phase) {
            case BEFORE -> "Before";
            case DURING -> hasStart ? "During" : "All days";
            case AFTER -> "After";
        };
    }

    static String channel(GroupFigures channel) {
        return channel.name().isEmpty() ? "no channel" : channel.name();
    }

    /** When the campaign ran. */
    static String span(Figures figures) {
        var campaign = figures.campaign();
        if (campaign.starts().isEmpty()) {
            return "Nobody has said on which day this campaign began";
        }
        return campaign.ends()
                .map(end -> days(campaign.starts().get(), end))
                .orElse("Since " + day(campaign.starts().get()));
    }

    /** The first thing to take from the report. */
    static String lead(Figures figures) {
        if (!figures.hasLogs()) {
            return "No web server logs were read, so this report says nothing about visits.";
        }
        if (figures.paths().isEmpty()) {
            return "This campaign has no printed pieces, so there are no visits to count.";
        }
        var during = find(figures, Phase.DURING);
        var before = find(figures, Phase.BEFORE);
        if (figures.campaign().starts().isEmpty() || during.isEmpty()) {
            return all(figures);
        }
        return during(during.get()) + before.map(Words::before).orElse(" The logs do not reach back before it.");
    }

    private static String all(Figures figures) {
        return figures.visits().isShown()
                ? "The printed links of this campaign were opened " + sum(figures.visits()) + " times."
                : "The printed links of this campaign were opened too seldom to show a number.";
    }

    private static String during(PhaseFigures during) {
        return during.visits().isShown()
                ? "While the campaign ran, its printed links were opened " + daily(during) + " times a day, over "
                        + days(during.days()) + "."
                : "While the campaign ran, its printed links were opened too seldom to show a number.";
    }

    private static String before(PhaseFigures before) {
        return before.visits().isShown()
                ? " Before it, they were opened " + daily(before) + " times a day, over " + days(before.days()) + "."
                : " Before it, over " + days(before.days()) + ", there were too few visits to show.";
    }

    private static Optional<PhaseFigures> find(Figures figures, Phase phase) {
        return figures.phases().stream().filter(found -> found.phase() == phase).findFirst();
    }
}
