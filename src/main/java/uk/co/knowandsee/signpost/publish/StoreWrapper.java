package uk.co.knowandsee.signpost.publish;

import freemarker.ext.beans.BeansWrapper;
import freemarker.template.Configuration;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.LinkedList;
import org.jbake.app.DocumentList;
import org.jspecify.annotations.Nullable;

/**
 * Shows {@code db} to templates as stock JBake does. JBake's own list class names the database in a signature, and
 * looking at its methods would need the database's classes, so templates get a plain list with the same content.
 */
final class StoreWrapper extends BeansWrapper {

    StoreWrapper() {
        super(Configuration.DEFAULT_INCOMPATIBLE_IMPROVEMENTS);
    }

    @Override
    @SuppressWarnings("JdkObsolete") // JBake's list is a linked list, and templates may call its methods
    public TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
        return super.wrap(object instanceof DocumentList<?> documents ? new LinkedList<>(documents) : object);
    }
}
