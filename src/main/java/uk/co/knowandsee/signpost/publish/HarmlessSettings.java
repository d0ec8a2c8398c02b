package uk.co.knowandsee.signpost.publish;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import uk.co.knowandsee.signpost.links.policy.Written;
import uk.co.knowandsee.signpost.problem.Problems;

/**
 * Refuses, in a campaign's {@code jbake.properties}, what the reader of such files would fill in from this computer, and
 * what would lead out of the site. It looks before anything else reads the file.
 */
final class HarmlessSettings {

    private static final Pattern LEADS_OUT = Pattern.compile("(^|.*[/\\\\])\\.\\.([/\\\\].*|$)|[/\\\\].*|[A-Za-z]:.*");
    private static final Pattern WEB = Pattern.compile("https?://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~/%?=&-]*)?");
    private static final List<String> PATHS = List.of(".folder", ".file", ".path", ".extension");
    private static final List<String> ADDRESSES = List.of("site.host", "signpost.exit");

    private final PropertyLines lines;
    private final Problems problems;

    HarmlessSettings(PropertyLines lines, Problems problems) {
        this.lines = lines;
        this.problems = problems;
    }

    /** Whether the file may be read on. */
    boolean hold() {
        var written = lines.written("");
        if (!written.containsKey("signpost.rules")) {
            return true;
        }
        int before = problems.all().size();
        written.forEach(this::check);
        return problems.all().size() == before;
    }

    private void check(String key, Written written) {
        var value = written.value();
        if (key.toLowerCase(Locale.ROOT).startsWith("include")) {
            problems.error(
                    written.where(), "`" + key + "` reads another file into this one", "write its lines here instead");
        } else if (value.contains("${")) {
            problems.error(
                    written.where(),
                    "`${` in `" + key + "` would be filled in from this computer",
                    "write the words themselves");
        } else if (ADDRESSES.contains(key)
                && !value.isEmpty()
                && !WEB.matcher(value).matches()) {
            problems.error(
                    written.where(), "`" + key + "=" + value + "` is not an address", "write it with https:// first");
        } else if (PATHS.stream().anyMatch(key::endsWith)
                && LEADS_OUT.matcher(value).matches()) {
            problems.error(
                    written.where(),
                    "`" + key + "=" + value + "` leads out of the site's folder",
                    "write a path inside it, without `..` and without `/` at the beginning");
        }
    }
}
