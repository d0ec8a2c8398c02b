package uk.co.knowandsee.signpost.publish;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Suggestion;
import uk.co.knowandsee.signpost.problem.Where;

/** Says what FreeMarker found, in a sentence, at the template's line. */
final class TemplateProblems {

    private final String folder;
    private final Problems problems;
    private final ConcurrentNavigableMap<Fault, ConcurrentSkipListMap<String, String>> faults =
            new ConcurrentSkipListMap<>(Comparator.comparing(Fault::where).thenComparing(Fault::what));

    /** One thing that is wrong in a template; many pages may meet it. */
    private record Fault(Where where, String what) {}

    /** @param folder the template folder as problems name it, e.g. {@code templates} */
    TemplateProblems(String folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** A place in a template, named from the site folder. */
    Where inTemplates(Where where) {
        return new Where(folder + "/" + where.file(), where.line(), where.column());
    }

    void unreadable(ParseException e) {
        problems.error(
                at(e.getTemplateName(), e.lineNumber, e.columnNumber),
                "this template cannot be read: " + firstLine(e.getEditorMessage()),
                "check this line and the one before for a missing `>`, `}` or closing tag");
    }

    void missing(String template) {
        problems.error(
                Where.file(folder + "/" + template),
                "there is no such template",
                "write it, or correct the name where it is included");
    }

    void failed(TemplateException e, @Nullable Map<String, Object> content) {
        if (e.getCause() instanceof MissingData missing) {
            problems.error(
                    at(e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber()),
                    "there is no data file `" + missing.file() + "`",
                    "add it to the data folder, or correct the name");
            return;
        }
        var fault = new Fault(
                at(e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber()),
                e instanceof InvalidReferenceException
                        ? "`" + e.getBlamedExpressionString() + "` is not set"
                        : sentence(e.getMessageWithoutStackTop()));
        faults.computeIfAbsent(fault, f -> new ConcurrentSkipListMap<>()).put(sourceOf(content), remedyFor(e, content));
    }

    /** Reports every fault of a template once, however many pages met it. */
    void tell() {
        faults.forEach((fault, pages) -> {
            var first = pages.firstEntry();
            problems.error(fault.where(), fault.what() + forPages(first.getKey(), pages.size()), first.getValue());
        });
        faults.clear();
    }

    void failed(String template, Exception e) {
        problems.error(
                Where.file(folder + "/" + template),
                "this template could not be used: " + firstLine(String.valueOf(e.getMessage())),
                "check that the file can be read and is saved as UTF-8");
    }

    private static String sourceOf(@Nullable Map<String, Object> content) {
        var source = content == null ? null : content.get(Documents.SOURCE);
        return source == null ? "" : source.toString();
    }

    private static String forPages(String first, int count) {
        if (first.isEmpty()) {
            return "";
        }
        var others = count == 1 ? "" : " and " + (count - 1) + (count == 2 ? " other" : " others");
        return ", for the page `" + first + "`" + others;
    }

    private static String remedyFor(TemplateException e, @Nullable Map<String, Object> content) {
        var blamed = String.valueOf(e.getBlamedExpressionString());
        if (blamed.startsWith("content.") && content != null) {
            var key = blamed.substring("content.".length());
            Set<String> known = new TreeSet<>(content.keySet());
            return Suggestion.nearest(key, known)
                    .map(near -> "did you mean `content." + near + "`?")
                    .orElse("add `" + key + "` to the page's header, or correct the template");
        }
        return "correct the template; `??` asks whether something is set";
    }

    private Where at(@Nullable String template, @Nullable Integer line, @Nullable Integer column) {
        if (template == null) {
            return Where.file(folder);
        }
        var file = folder + "/" + template;
        return line == null || line < 1 ? Where.file(file) : new Where(file, line, column == null ? 0 : column);
    }

    /** FreeMarker's first line, without the colon before what it goes on to quote. */
    private static String sentence(@Nullable String text) {
        return firstLine(text).replaceFirst("[:.\\s]+$", "");
    }

    private static String firstLine(@Nullable String text) {
        return text == null ? "" : text.strip().lines().findFirst().orElse("");
    }
}
