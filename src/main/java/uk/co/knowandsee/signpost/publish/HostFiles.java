package uk.co.knowandsee.signpost.publish;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jbake.app.configuration.ConfigUtil;
import uk.co.knowandsee.signpost.content.Content;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.hosting.Forward;
import uk.co.knowandsee.signpost.hosting.ForwardsFile;
import uk.co.knowandsee.signpost.hosting.Host;
import uk.co.knowandsee.signpost.hosting.Keeping;
import uk.co.knowandsee.signpost.hosting.SecurityContact;
import uk.co.knowandsee.signpost.hosting.SiteHeaders;
import uk.co.knowandsee.signpost.permalinks.Redirect;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;

/**
 * Writes what a campaign's host has to know: the headers and what leads on, in the form of each kind of host, and whom to
 * tell of a hole.
 */
public final class HostFiles {

    private final Configuration configuration;

    public HostFiles(Configuration configuration) {
        this.configuration = configuration;
    }

    /**
     * Called last: what may be kept depends on what there is.
     *
     * @param redirects those that hold on this site, written into the draft before
     */
    public void writeInto(Draft draft, Content content, List<Redirect> redirects, Problems problems)
            throws IOException {
        var security = configuration.campaign().security();
        if (security.isPresent()) {
            write(SecurityContact.ADDRESS, security.get().file(configuration.host()), draft, problems);
        }
        var keeping = Keeping.of(addresses(draft, redirects), discreet(content, redirects));
        var forwards = forwards(redirects, keeping);
        if (!forwards.isEmpty()) {
            write(ForwardsFile.ADDRESS, ForwardsFile.write(forwards), draft, problems);
        }
        var site = URI.create(configuration.host());
        for (var host : Host.values()) {
            var text = host.write(SiteHeaders.of(keeping), forwards, site);
            if (host.isInside()) {
                write(host.file(), text, draft, problems);
            } else {
                draft.writeBeside(host.file(), text);
            }
        }
    }

    private static void write(String address, String text, Draft draft, Problems problems) throws IOException {
        var other = draft.origins().get(address);
        if (other == null) {
            draft.write(address, text.getBytes(StandardCharsets.UTF_8), Where.file(ConfigUtil.CONFIG_FILE));
        } else {
            problems.error(
                    other,
                    "the build writes `" + address + "` itself",
                    "delete this file; what it has to say beyond that belongs into the settings of your host");
        }
    }

    /** A redirect that browsers remember is one that can be found on a shared phone, so only harmless ones last. */
    private static List<Forward> forwards(List<Redirect> redirects, Keeping keeping) {
        return redirects.stream()
                .flatMap(redirect -> {
                    boolean lasting = redirect.kind() == Redirect.Kind.MOVED && !keeping.isNowhere(redirect.from());
                    return redirect.paths().stream().map(path -> new Forward(path, "/" + redirect.to(), lasting));
                })
                .toList();
    }

    /** What has moved gets no line of its own about how long it is kept: Cloudflare reads only so many. */
    private static Set<String> addresses(Draft draft, Collection<Redirect> redirects) {
        var addresses = new HashSet<>(draft.origins().keySet());
        redirects.stream()
                .filter(redirect -> redirect.kind() == Redirect.Kind.MOVED)
                .forEach(redirect -> addresses.remove(redirect.from()));
        for (var host : Host.values()) {
            addresses.remove(host.file());
        }
        return addresses;
    }

    /** Discreet pages, and what leads to them. */
    private static Set<String> discreet(Content content, Collection<Redirect> redirects) {
        var discreet = content.published().stream()
                .filter(Page::isDiscreet)
                .map(Page::address)
                .collect(Collectors.toSet());
        var leading = redirects.stream()
                .filter(redirect -> discreet.contains(redirect.target()))
                .map(Redirect::from)
                .toList();
        discreet.addAll(leading);
        return discreet;
    }
}
