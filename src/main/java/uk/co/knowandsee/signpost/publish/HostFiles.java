package uk.co.knowandsee.signpost.publish;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jbake.app.configuration.ConfigUtil;
import uk.co.knowandsee.signpost.content.Content;
import uk.co.knowandsee.signpost.content.Page;
import uk.co.knowandsee.signpost.hosting.Host;
import uk.co.knowandsee.signpost.hosting.Keeping;
import uk.co.knowandsee.signpost.hosting.SecurityContact;
import uk.co.knowandsee.signpost.hosting.SiteHeaders;
import uk.co.knowandsee.signpost.problem.Problems;
import uk.co.knowandsee.signpost.problem.Where;

/** Writes what a campaign's host has to know: the headers, in the form of each kind of host, and whom to tell of a hole. */
final class HostFiles {

    private final Configuration configuration;

    HostFiles(Configuration configuration) {
        this.configuration = configuration;
    }

    /** Called last: what may be kept depends on what there is. */
    void writeInto(Draft draft, Content content, Problems problems) throws IOException {
        var security = configuration.campaign().security();
        if (security.isPresent()) {
            write(SecurityContact.ADDRESS, security.get().file(configuration.host()), draft, problems);
        }
        var headers = SiteHeaders.of(Keeping.of(addresses(draft), discreet(content)));
        var site = URI.create(configuration.host());
        for (var host : Host.values()) {
            var text = host.write(headers, site);
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

    private static Set<String> addresses(Draft draft) {
        var addresses = new HashSet<>(draft.origins().keySet());
        for (var host : Host.values()) {
            addresses.remove(host.file());
        }
        return addresses;
    }

    private static Set<String> discreet(Content content) {
        return content.published().stream()
                .filter(Page::isDiscreet)
                .map(Page::address)
                .collect(Collectors.toSet());
    }
}
