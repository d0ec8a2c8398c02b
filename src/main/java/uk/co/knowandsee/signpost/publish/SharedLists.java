package uk.co.knowandsee.signpost.publish;

import freemarker.template.TemplateModel;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists that are the same for every page, wrapped for templates once instead of once a page. */
final class SharedLists {

    /** What JBake computes anew for each page because it depends on the page. */
    private static final Set<String> OF_ONE_PAGE =
            Set.of("published_posts", "tag_posts", "tagged_documents", "published_date", "db", "data");

    private final Map<String, TemplateModel> lists = new HashMap<>();

    @Nullable TemplateModel get(String key) {
        return lists.get(key);
    }

    void keep(String key, @Nullable TemplateModel model) {
        if (model != null && !OF_ONE_PAGE.contains(key)) {
            lists.put(key, model);
        }
    }
}
