package uk.co.knowandsee.signpost.publish;

import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;
import org.jspecify.annotations.Nullable;
import uk.co.knowandsee.signpost.console.Progress;

/**
 * Renders every document, each knowing the next newer and the next older of its type. Takes the place of JBake's
 * DocumentsRenderer, which looks for them anew for every page.
 */
final class Neighbours implements RenderingTool {

    private final Progress progress;

    Neighbours(Progress progress) {
        this.progress = progress;
    }

    @Override
    public int render(Renderer renderer, ContentStore store, JBakeConfiguration configuration)
            throws RenderingException {
        var waiting = store.getUnrenderedContent();
        introduce(waiting);
        try (var task = progress.begin("Baking pages", waiting.size())) {
            for (var document : waiting) {
                renderOne(renderer, document);
                store.markContentAsRendered(document);
                task.step();
            }
        }
        return waiting.size();
    }

    /** Documents come newest first, so the one before is the next newer one. */
    private static void introduce(Iterable<DocumentModel> newestFirst) {
        var newerOfType = new java.util.HashMap<String, DocumentModel>();
        for (var document : newestFirst) {
            var newer = newerOfType.put(document.getType(), document);
            document.setNextContent(navigation(newer));
            document.setPreviousContent(null);
            if (newer != null) {
                newer.setPreviousContent(navigation(document));
            }
        }
    }

    /** What a template needs to link there, as stock JBake hands it over. */
    private static @Nullable DocumentModel navigation(@Nullable DocumentModel document) {
        if (document == null) {
            return null;
        }
        var link = new DocumentModel();
        link.setNoExtensionUri(document.getNoExtensionUri());
        link.setUri(document.getUri());
        link.setTitle(document.getTitle());
        return link;
    }

    private static void renderOne(Renderer renderer, DocumentModel document) throws RenderingException {
        try {
            renderer.render(document);
        } catch (TemplateProblem e) {
            // reported with its place; the other pages are rendered too, so that all problems are seen at once
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new RenderingException(e);
        }
    }

    @Override
    @Deprecated
    public int render(
            Renderer renderer,
            ContentStore store,
            java.io.File destination,
            java.io.File templates,
            CompositeConfiguration configuration) {
        throw new UnsupportedOperationException("JBake's old signature is never called");
    }
}
