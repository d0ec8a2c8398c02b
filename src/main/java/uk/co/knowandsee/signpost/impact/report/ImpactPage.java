package uk.co.knowandsee.signpost.impact.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import uk.co.knowandsee.signpost.impact.figures.Count;
import uk.co.knowandsee.signpost.impact.figures.Figures;
import uk.co.knowandsee.signpost.problem.Problem;

/**
 * The report as one page that can be sent around: no scripts, nothing loaded from anywhere. It says first what to take
 * from the figures and what they cannot say.
 */
final class ImpactPage {

    private static final String TEAM_STYLE = "/uk/co/knowandsee/signpost/links/report/report.css"; // as other reports

    private final Figures figures;
    private final List<Problem> warnings;
    private final List<Section> sections = new ArrayList<>();

    private record Section(String id, String title, String body) {}

    /** @param warnings what was wrong with the logs */
    ImpactPage(Figures figures, List<Problem> warnings) {
        this.figures = figures;
        this.warnings = warnings;
        var visits = new VisitSections(figures);
        var paper = new PaperSections(figures);
        if (figures.hasLogs() && !figures.paths().isEmpty()) {
            add("phases", "Before, during and after", visits.phases());
            add("pieces", "By printed link", visits.pieces());
            add("channels", "By channel", visits.channels());
        }
        addIf(!figures.areas().isEmpty(), "areas", "By area", visits::areas);
        addIf(!DayChart.drawn(figures).isEmpty(), "days", "Day by day", visits::days);
        addIf(!figures.answers().isEmpty(), "answers", "What people said on paper", paper::answers);
        addIf(!figures.events().isEmpty(), "events", "Who came", paper::events);
        addIf(figures.hasLogs(), "rest", "What was not counted", visits::notCounted);
    }

    private void add(String id, String title, String body) {
        sections.add(new Section(id, title, body));
    }

    private void addIf(boolean something, String id, String title, Supplier<String> body) {
        if (something) {
            add(id, title, body.get());
        }
    }

    String html() throws IOException {
        var html = new StringBuilder(head());
        html.append("<main>\n").append(take()).append(cannotSay());
        sections.forEach(section -> html.append(html(section)));
        return html.append("</main>\n")
                .append(foot())
                .append("</body>\n</html>\n")
                .toString();
    }

    private String head() throws IOException {
        var title = Markup.escaped(figures.campaign().title());
        return "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + title
                + " – impact report, " + Words.day(figures.made()) + "</title>\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"robots\" content=\"noindex\">\n<meta name=\"referrer\" content=\"no-referrer\">\n"
                + "<style>\n" + style(TEAM_STYLE) + style("impact.css") + "</style>\n</head>\n<body>\n<header>\n"
                + "<p class=\"what\">Impact report, " + Words.day(figures.made()) + "</p>\n<h1>" + title + "</h1>\n"
                + "<p class=\"lead\">" + Markup.escaped(Words.lead(figures)) + "</p>\n" + contents() + "</header>\n";
    }

    private String contents() {
        var html = new StringBuilder("<nav aria-label=\"On this page\"><ul>\n");
        sections.forEach(
                section -> html.append("<li><a href=\"#" + section.id() + "\">" + section.title() + "</a></li>\n"));
        return html.append("</ul></nav>\n").toString();
    }

    private String take() {
        var points = new ArrayList<String>();
        figures.paths().stream()
                .filter(path -> path.visits().isShown())
                .max(Comparator.comparingLong(path -> path.visits().shown()))
                .map(path -> "Of the printed links, <code>"
                        + Markup.escaped(path.path().address()) + "</code> was opened most: " + Words.sum(path.visits())
                        + " times.")
                .ifPresent(points::add);
        answered().ifPresent(points::add);
        warnings.forEach(warning ->
                points.add(Markup.escaped(warning.where().file()) + ": " + Markup.escaped(warning.what()) + "."));
        var faults = new VisitSections(figures).faults();
        if (points.isEmpty() && faults.isEmpty()) {
            return "";
        }
        return "<section id=\"take\" aria-labelledby=\"take-title\">\n<h2 id=\"take-title\">What to take from it</h2>\n"
                + faults + list(points) + "</section>\n";
    }

    private Optional<String> answered() {
        long more = figures.answers().stream()
                .filter(answer -> answer.before().isPresent() && answer.after().isPresent())
                .filter(answer -> answer.after().get().percentYes()
                        > answer.before().get().percentYes())
                .count();
        long compared = figures.answers().stream()
                .filter(answer -> answer.before().isPresent() && answer.after().isPresent())
                .count();
        return compared == 0
                ? Optional.empty()
                : Optional.of("Questions on paper that can be compared: " + compared
                        + ". Afterwards more people said yes to: " + more + ".");
    }

    private static String list(List<String> points) {
        if (points.isEmpty()) {
            return "";
        }
        var html = new StringBuilder("<ul class=\"points\">\n");
        points.forEach(point -> html.append("<li>").append(point).append("</li>\n"));
        return html.append("</ul>\n").toString();
    }

    private static String cannotSay() {
        return "<section id=\"limits\" aria-labelledby=\"limits-title\">\n"
                + "<h2 id=\"limits-title\">What these numbers cannot say</h2>\n"
                + list(List.of(
                        "A visit is not a person. One person may open a link twice, or show it to a friend.",
                        "A visit does not say that somebody got help. Nothing here follows anybody any further.",
                        "Somebody who reads the card and rings is in none of these numbers. That may be what the card is"
                                + " for.",
                        "Few visits are no failure: one may have been the one that mattered.",
                        "Counts under " + Count.FEWEST
                                + " are not shown, because they could point at somebody. Sums are"
                                + " made only of what is shown, so they say <em>at least</em>."))
                + "</section>\n";
    }

    private static String html(Section section) {
        return "<section id=\"" + section.id() + "\" aria-labelledby=\"" + section.id() + "-heading\">\n<h2 id=\""
                + section.id() + "-heading\">" + section.title() + "</h2>\n" + section.body() + "</section>\n";
    }

    private static String foot() {
        return "<footer><p>Made from web server logs and from what the team wrote down. No address, browser or"
                + " referring page is kept or shown, and the site itself watches nobody. Days are days in the United"
                + " Kingdom. Delete the logs when you have this report.</p></footer>\n";
    }

    private static String style(String name) throws IOException {
        try (var css = ImpactPage.class.getResourceAsStream(name)) {
            if (css == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
