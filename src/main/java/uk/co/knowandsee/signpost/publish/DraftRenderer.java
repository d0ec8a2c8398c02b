package uk.co.knowandsee.signpost.publish;

import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.model.TemplateModel;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.problem.Where;

/**
 * Renders pages in memory and hands them to the draft whole. Stock JBake opens the file first, so a template that
 * fails leaves half a page.
 */
final class DraftRenderer extends Renderer {

    private final StrictTemplates templates;
    private final JBakeConfiguration configuration;
    private final Draft draft;
    private final Map<String, Page> pagesByAddress;
    private final Map<String, DocumentModel> rendered = new HashMap<>();

    DraftRenderer(
            ContentStore store,
            JBakeConfiguration configuration,
            StrictTemplates templates,
            Draft draft,
            Map<String, Page> pagesByAddress) {
        super(store, configuration, templates);
        this.templates = templates;
        this.configuration = configuration;
        this.draft = draft;
        this.pagesByAddress = pagesByAddress;
    }

    @Override
    public void render(DocumentModel document) throws Exception {
        var page = pagesByAddress.get(String.valueOf(document.get(Documents.ADDRESS)));
        if (page == null) {
            throw new IllegalStateException("JBake renders a page that nobody read: " + document.getSourceuri());
        }
        var out = new StringWriter();
        templates.renderDocument(modelOf(document), configuration.getTemplateByDocType(document.getType()), out);
        var bytes = out.toString().getBytes(Charset.forName(configuration.getRenderEncoding()));
        draft.write(page.address(), bytes, Where.file(page.source()));
        rendered.put(page.address(), document);
    }

    /** A page shown by another template, with what stands on paper besides; empty when the template has failed. */
    Optional<String> sheet(String address, String template, PaperFacts piece) {
        var model = modelOf(Objects.requireNonNull(rendered.get(address), address));
        model.put("piece", piece);
        var out = new StringWriter();
        try {
            templates.renderDocument(model, template, out);
            return Optional.of(out.toString());
        } catch (TemplateProblem told) {
            return Optional.empty();
        }
    }

    /** Which template line wrote a character of a page; empty for files that are not pages. */
    Optional<Where> whoWrote(String address, int offset) {
        var document = rendered.get(address);
        if (document == null) {
            return Optional.empty();
        }
        var template = configuration.getTemplateByDocType(document.getType());
        return Optional.of(templates.whoWrote(modelOf(document), template, offset));
    }

    private TemplateModel modelOf(DocumentModel document) {
        var model = new TemplateModel();
        model.setContent(document);
        model.setRenderer(templates);
        return model;
    }
}
