package uk.co.knowandsee.signpost.publish;

import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.model.TemplateModel;
import uk.co.knowandsee.signpost.problem.Where;

/** Renders with FreeMarker and reports what goes wrong by template, line and page, instead of printing into the page. */
final class StrictTemplates extends DelegatingTemplateEngine {

    private final Configuration freemarker;
    private final Map<String, Object> configuration;
    private final SharedLists lists;
    private final TemplateProblems problems;

    StrictTemplates(
            ContentStore store,
            JBakeConfiguration jbake,
            Configuration freemarker,
            Map<String, Object> configuration,
            SharedLists lists,
            TemplateProblems problems) {
        super(store, jbake);
        this.freemarker = freemarker;
        this.configuration = configuration;
        this.lists = lists;
        this.problems = problems;
    }

    @Override
    public void renderDocument(TemplateModel model, String templateName, Writer writer) throws TemplateProblem {
        model.setVersion(config.getVersion());
        model.setConfig(configuration);
        try {
            Template template = freemarker.getTemplate(templateName);
            template.process(new PageModel(freemarker.getObjectWrapper(), model, db, config, lists), writer);
        } catch (ParseException e) {
            problems.unreadable(e);
            throw new TemplateProblem(e);
        } catch (TemplateNotFoundException e) {
            problems.missing(e.getTemplateName());
            throw new TemplateProblem(e);
        } catch (TemplateException e) {
            problems.failed(e, model.getContent());
            throw new TemplateProblem(e);
        } catch (IOException e) {
            problems.failed(templateName, e);
            throw new TemplateProblem(e);
        }
    }

    /**
     * Which template line wrote the character at an offset of a page.
     *
     * @return a place in a template; the whole template when the page could not be made again
     */
    Where whoWrote(TemplateModel model, String templateName, int offset) {
        var trace = new TraceWriter(offset);
        try {
            renderDocument(model, templateName, trace);
        } catch (TemplateProblem e) {
            // reported already, when the page was made the first time
        }
        return trace.where().map(problems::inTemplates).orElseGet(() -> problems.inTemplates(Where.file(templateName)));
    }
}
