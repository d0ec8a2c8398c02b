package uk.co.knowandsee.signpost.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Pattern;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.problem.Problems;

/** Finds addresses of other sites that stand in prose. They belong into the directory, where they are checked. */
final class OutsideAddresses {

    private static final Pattern BARE = Pattern.compile("(?i)\\b(?:https?://|www\\.)[^\\s<>\"]+");

    private final Page page;
    private final Targets targets;
    private final Problems problems;

    OutsideAddresses(Page page, Targets targets, Problems problems) {
        this.page = page;
        this.targets = targets;
        this.problems = problems;
    }

    void check(Document document) {
        document.getDescendants().forEach(this::check);
    }

    private void check(Node node) {
        if (node instanceof AutoLink || node instanceof MailLink) {
            report(node.getStartOffset(), node.getChars().toString());
        } else if (node instanceof Text && !(node.getParent() instanceof AutoLink)) {
            var found = BARE.matcher(node.getChars());
            while (found.find()) {
                report(node.getStartOffset() + found.start(), found.group());
            }
        }
    }

    private void report(int offset, String address) {
        problems.error(page.whereInBody(offset), outside(address), remedyFor(address, targets));
    }

    static String outside(String address) {
        return "`" + address + "` is an address outside this site";
    }

    static String remedyFor(String address, Targets targets) {
        var host = address.replaceFirst("(?i)^<?(?:https?:)?//", "").replaceFirst("[/?#>].*", "");
        return targets.serviceOnHost(host)
                .map(id -> "write a link to the service instead, e.g. `[name](service:" + id + ")`")
                .orElse("add it to the directory (a file in data/services/), then link to `service:` and its id");
    }
}
