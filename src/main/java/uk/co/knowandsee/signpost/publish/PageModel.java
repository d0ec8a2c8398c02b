package uk.co.knowandsee.signpost.publish;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleDate;
import freemarker.template.SimpleHash;
import freemarker.template.TemplateDateModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Date;
import java.util.Map;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.ModelAttributes;
import org.jbake.template.FreemarkerTemplateEngine;
import org.jbake.template.ModelExtractors;
import org.jbake.util.DataFileUtil;
import org.jspecify.annotations.Nullable;

/**
 * JBake's template variables for one page, with two differences: a data file that is missing is an error, and
 * {@code published_date} is the day that the build was told, so that the same input gives the same bytes.
 */
final class PageModel implements TemplateHashModel {

    private static final StoreWrapper BEANS = new StoreWrapper();

    private final FreemarkerTemplateEngine.LazyLoadingModel jbake;
    private final SimpleHash page;
    private final ContentStore store;
    private final JBakeConfiguration configuration;
    private final SharedLists lists;

    PageModel(
            ObjectWrapper wrapper,
            org.jbake.template.model.TemplateModel page,
            ContentStore store,
            JBakeConfiguration configuration,
            SharedLists lists) {
        this.jbake = new FreemarkerTemplateEngine.LazyLoadingModel(wrapper, page, store, configuration);
        this.page = new SimpleHash(page, wrapper);
        this.store = store;
        this.configuration = configuration;
        this.lists = lists;
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        if (key.equals(ModelAttributes.DATA)) {
            return BEANS.wrap(new DataFiles(store, configuration.getDataFileDocType()));
        }
        if (key.equals(ModelAttributes.DB)) {
            return BEANS.wrap(store);
        }
        if (key.equals(ModelAttributes.PUBLISHED_DATE)) {
            return new SimpleDate((Date) configuration.get(JBakeSite.TODAY), TemplateDateModel.UNKNOWN);
        }
        var shared = lists.get(key);
        if (shared != null) {
            return shared;
        }
        if (!ModelExtractors.getInstance().containsKey(key)) {
            return page.get(key); // as JBake does, which has to be told so by an exception each time
        }
        var model = jbake.get(key);
        lists.keep(key, model);
        return model;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    /** JBake's {@code data.get("file.yaml")}, which answers an empty map for a file that is not there. */
    public static final class DataFiles extends DataFileUtil {

        private final ContentStore store;

        DataFiles(ContentStore store, String docType) {
            super(store, docType);
            this.store = store;
        }

        @Override
        public Map<String, Object> get(String file) {
            if (store.getDocumentByUri(file).isEmpty()) {
                throw new MissingData(file);
            }
            return super.get(file);
        }
    }
}
