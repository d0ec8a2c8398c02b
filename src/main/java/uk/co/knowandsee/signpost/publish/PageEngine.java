package uk.co.knowandsee.signpost.publish;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.MarkupEngine;
import org.jspecify.annotations.Nullable;

/** Hands JBake's crawler the documents that have been read and checked already. */
final class PageEngine extends MarkupEngine {

    private final Map<Path, DocumentModel> documents;

    PageEngine(Map<Path, DocumentModel> documents) {
        this.documents = documents;
    }

    /** Null tells JBake to leave the file out, which is right for drafts and pages dated in the future. */
    @Override
    public @Nullable DocumentModel parse(JBakeConfiguration configuration, File file) {
        return documents.get(file.toPath());
    }
}
