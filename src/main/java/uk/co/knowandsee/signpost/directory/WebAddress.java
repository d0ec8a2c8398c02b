package uk.co.knowandsee.signpost.directory;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import uk.co.knowandsee.signpost.yaml.YamlPart;

/** Reads web addresses. Only {@code https}, so that nobody on the same network can change the page on its way. */
final class WebAddress {

    private WebAddress() {}

    static Optional<URI> read(YamlPart written, Complaints complaints) {
        var address = parse(written.text());
        if (address.isEmpty()) {
            complaints.error(
                    written,
                    written.quoted() + " is not a full web address",
                    "copy it from the browser; it begins with https:// and has no spaces");
        }
        return address;
    }

    private static Optional<URI> parse(String written) {
        try {
            var address = new URI(written);
            return isPublicPage(address) ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isPublicPage(URI address) {
        var host = address.getHost();
        return "https".equals(address.getScheme())
                && host != null
                && host.equals(host.toLowerCase(Locale.ROOT))
                && host.matches(".+\\.[a-z][a-z-]+")
                && address.getUserInfo() == null
                && address.getPort() == -1
                && address.toString().chars().allMatch(c -> c > ' ' && c < 127);
    }
}
