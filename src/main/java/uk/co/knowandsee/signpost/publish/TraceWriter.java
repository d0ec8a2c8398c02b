package uk.co.knowandsee.signpost.publish;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.io.Writer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.co.knowandsee.signpost.problem.Where;

/** Throws a page away, but remembers which line of which template wrote one character of it. */
final class TraceWriter extends Writer {

    private final int offset;
    private int written;
    private @Nullable Where where;

    TraceWriter(int offset) {
        this.offset = offset;
    }

    /** The place, with the template's name as FreeMarker knows it. */
    Optional<Where> where() {
        return Optional.ofNullable(where);
    }

    @Override
    public void write(char[] chars, int from, int length) {
        if (where == null && written + length > offset) {
            where = now(new String(chars, from, offset - written));
        }
        written += length;
    }

    /** FreeMarker tells where it is when an exception is made, so one is made and not thrown. */
    private static @Nullable Where now(String before) {
        var here = new TemplateException("where are we?", Environment.getCurrentEnvironment());
        var template = here.getTemplateSourceName();
        var line = here.getLineNumber();
        if (template == null || line == null) {
            return null;
        }
        int linesBefore = (int) before.chars().filter(c -> c == '\n').count();
        return Where.line(template, line + linesBefore);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
