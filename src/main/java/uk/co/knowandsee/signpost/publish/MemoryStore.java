package uk.co.knowandsee.signpost.publish;

import java.io.File;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypes;
import org.jbake.model.ModelAttributes;

/**
 * JBake's store without its database: documents in memory, lists sorted once. Stock JBake asks OrientDB for
 * every document of a type for every page, which makes a build grow with the square of its pages.
 */
final class MemoryStore extends ContentStore {

    private static final Comparator<DocumentModel> NEWEST_FIRST =
            Comparator.comparing(DocumentModel::getDate, Comparator.nullsLast(Comparator.<Date>reverseOrder()));

    private final Map<String, DocumentModel> documents = new LinkedHashMap<>();
    private final Map<String, DocumentList<DocumentModel>> lists = new HashMap<>();

    MemoryStore() {
        super("memory", "none");
    }

    @Override
    public void startup() {}

    @Override
    public void close() {}

    @Override
    public void shutdown() {}

    @Override
    public void drop() {
        documents.clear();
        lists.clear();
    }

    @Override
    public boolean isActive() {
        return true;
    }

    @Override
    public void updateAndClearCacheIfNeeded(boolean needed, File templateFolder) {}

    @Override
    public void addDocument(DocumentModel document) {
        correctRootPath(document);
        var earlier = documents.put(document.getSourceuri(), document);
        if (earlier != null) {
            throw new IllegalStateException("two documents at " + document.getSourceuri());
        }
        lists.clear();
    }

    /** With addresses without extension JBake goes one folder too far up, and says {@code /../} at the root. */
    private static void correctRootPath(DocumentModel document) {
        var address = document.getUri();
        if (address != null) {
            document.setRootPath(
                    "../".repeat((int) address.chars().filter(c -> c == '/').count()));
        }
    }

    @Override
    public void deleteContent(String uri) {
        throw new IllegalStateException("a document was to be replaced: " + uri);
    }

    @Override
    public void deleteAllByDocType(String docType) {
        documents.values().removeIf(document -> document.getType().equals(docType));
        lists.clear();
    }

    @Override
    public void markContentAsRendered(DocumentModel document) {
        document.setRendered(true);
    }

    @Override
    public long getDocumentCount(String docType) {
        return getAllContent(docType).size();
    }

    @Override
    public long getPublishedCount(String docType) {
        return getPublishedContent(docType).size();
    }

    @Override
    public DocumentList<DocumentModel> getDocumentByUri(String uri) {
        return at(uri);
    }

    @Override
    public DocumentList<DocumentModel> getDocumentStatus(String uri) {
        return at(uri);
    }

    private DocumentList<DocumentModel> at(String uri) {
        var document = documents.get(uri);
        return listOf(document == null ? List.of() : List.of(document));
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts() {
        return getPublishedContent("post");
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts(boolean applyPaging) {
        return applyPaging ? page(getPublishedPosts()) : getPublishedPosts();
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPages() {
        return getPublishedContent("page");
    }

    @Override
    public DocumentList<DocumentModel> getPublishedContent(String docType) {
        return sorted("published " + docType, published(docType));
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String docType) {
        return sorted("all " + docType, ofType(docType));
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String docType, boolean applyPaging) {
        return applyPaging ? page(getAllContent(docType)) : getAllContent(docType);
    }

    @Override
    public DocumentList<DocumentModel> getUnrenderedContent() {
        return listOf(documents.values().stream()
                .filter(document -> !document.getRendered())
                .sorted(NEWEST_FIRST)
                .toList());
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPostsByTag(String tag) {
        return sorted("posts tagged " + tag, published("post").and(tagged(tag)));
    }

    @Override
    public DocumentList<DocumentModel> getPublishedDocumentsByTag(String tag) {
        var all = new DocumentList<DocumentModel>();
        for (var type : DocumentTypes.getDocumentTypes()) {
            all.addAll(sorted(type + " tagged " + tag, published(type).and(tagged(tag))));
        }
        return all;
    }

    @Override
    public Set<String> getTags() {
        return tagsOf(getPublishedPosts());
    }

    /** A hash set as in stock JBake, because templates that do not sort show its order. */
    @Override
    public Set<String> getAllTags() {
        var tags = new HashSet<String>();
        for (var type : DocumentTypes.getDocumentTypes()) {
            tags.addAll(tagsOf(getPublishedContent(type)));
        }
        return tags;
    }

    private static Set<String> tagsOf(List<DocumentModel> documents) {
        var tags = new HashSet<String>();
        documents.forEach(document -> tags.addAll(List.of(document.getTags())));
        return tags;
    }

    private static Predicate<DocumentModel> ofType(String type) {
        return document -> document.getType().equals(type);
    }

    private static Predicate<DocumentModel> published(String type) {
        return ofType(type).and(document -> document.getStatus().equals(ModelAttributes.Status.PUBLISHED));
    }

    private static Predicate<DocumentModel> tagged(String tag) {
        return document -> List.of(document.getTags()).contains(tag);
    }

    private DocumentList<DocumentModel> sorted(String key, Predicate<DocumentModel> wanted) {
        return lists.computeIfAbsent(
                key,
                k -> listOf(documents.values().stream()
                        .filter(wanted)
                        .sorted(NEWEST_FIRST)
                        .toList()));
    }

    private DocumentList<DocumentModel> page(List<DocumentModel> all) {
        if (getStart() < 0 || getLimit() < 0) {
            return listOf(all);
        }
        return listOf(all.stream().skip(getStart()).limit(getLimit()).toList());
    }

    private static DocumentList<DocumentModel> listOf(Collection<DocumentModel> documents) {
        var list = new DocumentList<DocumentModel>();
        list.addAll(documents);
        return list;
    }
}
