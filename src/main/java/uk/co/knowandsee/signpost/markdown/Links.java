package uk.co.knowandsee.signpost.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import uk.co.knowandsee.signpost.content.LeftOut;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.problem.Problem;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Suggestion;
import uk.co.knowandsee.signpost.problem.Where;

/** Resolves what writers link to: services by id, pages by their Markdown file. */
final class Links {

    static final String SERVICE = "service:";

    /** Leads to the first question of a self-check. */
    private static final String SELF_CHECK = "self-check:";

    /** Numbers that everybody knows and that no service file has to vouch for. */
    private static final Set<String> WELL_KNOWN = Set.of("tel:999", "tel:101", "tel:111");

    private static final Pattern SCHEME = Pattern.compile("^\\s*[a-zA-Z][a-zA-Z0-9+.-]*:|^\\s*//");

    /** What the path of a file looks like. */
    private static final Pattern ORDINARY = Pattern.compile("[\\p{L}\\p{M}\\p{N} ._~/#%+=&!,;@()'*-]*");

    private final Page page;
    private final Targets targets;
    private final Problems problems;

    Links(Page page, Targets targets, Problems problems) {
        this.page = page;
        this.targets = targets;
        this.problems = problems;
    }

    List<Pressed.Placed> resolve(Document document) {
        var placed = new ArrayList<Pressed.Placed>();
        document.getDescendants().forEach(node -> {
            if (node instanceof LinkNodeBase link) {
                var where = page.whereInBody(link.getStartOffset());
                var written = link.getUrl().unescape();
                checkPicture(link, where);
                resolve(written, where).ifPresent(address -> {
                    link.setUrl(BasedSequence.of(address));
                    placed.add(new Pressed.Placed(address, where));
                });
            }
        });
        return placed;
    }

    private Optional<String> resolve(String written, Where where) {
        if (written.startsWith(SERVICE)) {
            return toService(written.substring(SERVICE.length()), where);
        }
        if (written.startsWith(SELF_CHECK)) {
            return toSelfCheck(written, where);
        }
        if (SCHEME.matcher(written).find()) {
            return elsewhere(written, where);
        }
        if (written.startsWith("/")) {
            problems.error(
                    where,
                    "`" + written + "` begins at the root of a web server, so it fails from a USB stick",
                    "write the path from this file, e.g. `../help/index.md`");
            return Optional.empty();
        }
        if (!ORDINARY.matcher(written).matches()) {
            return elsewhere(
                    written, where); // a tab in a scheme, a backslash: browsers read such things in their own way
        }
        return written.startsWith("#") ? Optional.of(written) : toFile(written, where);
    }

    private Optional<String> toService(String id, Where where) {
        if (targets.service(id).isEmpty()) {
            problems.add(targets.unlisted(where, id));
            return Optional.empty();
        }
        if (targets.directoryPage().isEmpty()) {
            problems.error(
                    where,
                    "there is no A to Z page for `service:" + id + "` to lead to",
                    "add a page of `type: directory`");
            return Optional.empty();
        }
        return Optional.of(page.rootPath() + targets.directoryPage().get() + "#" + id);
    }

    private Optional<String> elsewhere(String written, Where where) {
        var address = written.strip().toLowerCase(Locale.ROOT);
        if (WELL_KNOWN.contains(address)) {
            return Optional.of(address);
        }
        boolean contact = address.startsWith("tel:") || address.startsWith("sms:") || address.startsWith("mailto:");
        boolean web = address.startsWith("http:") || address.startsWith("https:") || address.startsWith("//");
        if (contact) {
            problems.error(
                    where,
                    "`" + written + "` is a contact written into a page",
                    "contacts stand in the directory, once: link to `service:` and the service's id");
        } else if (web) {
            problems.error(where, OutsideAddresses.outside(written), OutsideAddresses.remedyFor(written, targets));
        } else {
            problems.error(
                    where,
                    "`" + written + "` is not a link that a page may hold",
                    "link to `service:` and an id, or to another page's Markdown file");
        }
        return Optional.empty();
    }

    private Optional<String> toFile(String written, Where where) {
        int hash = written.indexOf('#');
        var path = hash < 0 ? written : written.substring(0, hash);
        var fragment = hash < 0 ? "" : written.substring(hash);
        if (!path.endsWith(".md")) {
            return notMarkdown(written, path, where);
        }
        var place = placeOf(path);
        var target = targets.page(place);
        if (target.isEmpty()) {
            problems.add(notThere(written, place, where));
        }
        return target.flatMap(t -> toPage(written, t, where)).map(address -> address + fragment);
    }

    private Optional<String> toPage(String written, Page target, Where where) {
        if (!target.isPublished()) {
            problems.error(
                    where,
                    "`" + written + "` leads to a page that readers cannot see yet",
                    "publish " + target.source() + " as well, or take the link out for now");
            return Optional.empty();
        }
        return Optional.of(page.rootPath() + target.address());
    }

    private Optional<String> toSelfCheck(String written, Where where) {
        var id = written.substring(SELF_CHECK.length());
        var first = targets.selfCheck(id);
        if (first.isEmpty()) {
            problems.add(targets.leftOut(written)
                    .map(why -> leftOut(written, why, where))
                    .orElseGet(() -> Problem.error(
                            where,
                            "there is no self-check `" + id + "`",
                            targets.selfCheckIds().isEmpty()
                                    ? "write data/self-checks/" + id + ".yaml, or take the link out"
                                    : Suggestion.among("known self-checks", id, targets.selfCheckIds()))));
        }
        return first.flatMap(question -> toPage(written, question, where));
    }

    private static Problem leftOut(String written, LeftOut why, Where where) {
        return Problem.error(where, "`" + written + "` is left out of the edition " + why.edition(), why.remedy());
    }

    private Problem notThere(String written, String place, Where where) {
        return targets.leftOut(place)
                .map(why -> leftOut(written, why, where))
                .orElseGet(() -> Problem.error(
                        where,
                        "`" + written + "` is not a page",
                        Suggestion.nearest(place, targets.pagePlaces())
                                .map(near -> "did you mean `" + fromHere(near) + "`?")
                                .orElse("the path goes from this file to the other Markdown file")));
    }

    private Optional<String> notMarkdown(String written, String path, Where where) {
        if (path.endsWith(".html")) {
            problems.error(
                    where,
                    "`" + written + "` names the finished page",
                    "name the Markdown file, e.g. `" + path.replaceFirst("\\.html$", ".md") + "`");
            return Optional.empty();
        }
        return Optional.of(written);
    }

    /** The site-folder path of a file named from this page, e.g. {@code content/help/index.md}. */
    private String placeOf(String path) {
        var folder = Path.of(page.place()).resolveSibling("");
        return folder.resolve(path).normalize().toString().replace('\\', '/');
    }

    private String fromHere(String place) {
        var folder = Path.of(page.place()).resolveSibling("");
        return folder.relativize(Path.of(place)).toString().replace('\\', '/');
    }

    private void checkPicture(LinkNodeBase link, Where where) {
        if (link instanceof Image image && image.getText().isBlank()) {
            problems.error(
                    where,
                    "this picture has no words for readers who cannot see it",
                    "write them between the square brackets: `![two friends on a bench](…)`");
        }
    }
}
