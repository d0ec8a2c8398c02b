package uk.co.knowandsee.signpost.links.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import uk.co.knowandsee.signpost.links.outcome.Verdict;
import uk.co.knowandsee.signpost.links.signposts.Entry;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Where;
import uk.co.knowandsee.signpost.writing.PlainText;

/** The report as test results: one test for each address, and one for each place inside the pages that is wrong. */
final class JUnitXml {

    private final CheckReport report;
    private final Writer out;

    private JUnitXml(CheckReport report, Writer out) {
        this.report = report;
        this.out = out;
    }

    static void write(CheckReport report, Writer out) throws IOException {
        new JUnitXml(report, out).write();
    }

    private void write() throws IOException {
        var signposts = report.signposts();
        long failures = signposts.count(Verdict.BROKEN) + signposts.count(Verdict.WRONG);
        long skipped = signposts.count(Verdict.UNSURE) + signposts.count(Verdict.SKIPPED);
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
        suite("signposts", signposts.entries().size(), failures, skipped);
        for (var entry : signposts.entries()) {
            entry(entry);
        }
        out.write("  </testsuite>\n");
        suite("inside", report.problems().size(), report.errors().size(), 0);
        for (var problem : report.problems()) {
            problem(problem);
        }
        out.write("  </testsuite>\n</testsuites>\n");
    }

    private void suite(String name, long tests, long failures, long skipped) throws IOException {
        out.write("  <testsuite" + attribute("name", name) + attribute("tests", tests)
                + attribute("failures", failures) + attribute("errors", 0) + attribute("skipped", skipped)
                + attribute("timestamp", report.signposts().day() + "T00:00:00") + ">\n");
    }

    private void entry(Entry entry) throws IOException {
        var outcome = entry.outcome();
        begin(entry.whose(), entry.address().toString(), entry.link().places());
        switch (outcome.verdict()) {
            case BROKEN, WRONG -> failure(outcome.reason(), outcome.inWords(), details(entry));
            case UNSURE, SKIPPED ->
                out.write("\n      <skipped" + attribute("message", outcome.reason() + ": " + outcome.inWords())
                        + "/>\n    ");
            case MOVED -> out.write("\n      <system-out>" + text(details(entry)) + "</system-out>\n    ");
            case OK -> {}
        }
        out.write("</testcase>\n");
    }

    private static String details(Entry entry) {
        var details = new StringBuilder(PlainText.clean(entry.address().toString()));
        Words.seen(entry).forEach(seen -> details.append('\n').append(PlainText.clean(seen)));
        details.append("\n-> ").append(PlainText.cleanLong(Words.toDo(entry)));
        entry.link().places().forEach(place -> details.append("\nin ").append(PlainText.clean(place.toString())));
        return details.toString();
    }

    private void problem(Problem problem) throws IOException {
        begin(problem.where().file(), problem.where() + " " + problem.what(), List.of(problem.where()));
        if (report.errors().contains(problem)) {
            failure("inside", problem.what(), problem.where() + "\n-> " + problem.remedy());
        }
        out.write("</testcase>\n");
    }

    private void begin(String group, String name, List<Where> places) throws IOException {
        var file = places.isEmpty() ? "" : attribute("file", places.get(0).file());
        boolean hasLine = !places.isEmpty() && places.get(0).line() > 0;
        var line = hasLine ? attribute("line", places.get(0).line()) : "";
        out.write("    <testcase" + attribute("classname", group) + attribute("name", name) + file + line + ">");
    }

    private void failure(String type, String message, String details) throws IOException {
        out.write("\n      <failure" + attribute("type", type) + attribute("message", message) + ">" + text(details)
                + "</failure>\n    ");
    }

    private static String attribute(String name, Object value) {
        return " " + name + "=\"" + Markup.escaped(PlainText.cleanLong(String.valueOf(value))) + "\"";
    }

    private static String text(String lines) {
        return Markup.escaped(lines);
    }
}
