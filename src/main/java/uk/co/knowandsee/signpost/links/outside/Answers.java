package uk.co.knowandsee.signpost.links.outside;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import uk.co.knowandsee.signpost.links.outcome.Outcome;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Gone;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Unsure;

/** What the head of an answer says. */
final class Answers {

    private Answers() {}

    static boolean isRedirect(HttpResponse<?> answer) {
        return switch (answer.statusCode()) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    static boolean isPage(HttpResponse<?> answer) {
        return answer.statusCode() >= 200 && answer.statusCode() < 300;
    }

    /** Whether the same request could get a better answer in a moment. */
    static boolean mayPass(HttpResponse<?> answer) {
        int status = answer.statusCode();
        return !isChallenge(answer)
                && (status == 429 || status == 408 || status == 425 || (status >= 500 && status < 600));
    }

    /** What an answer means that is neither a page nor a redirect. A wall for robots is no broken page. */
    static Outcome refusal(HttpResponse<?> answer) {
        int status = answer.statusCode();
        if (isChallenge(answer)) {
            return Unsure.byHand("blocked", "it asks visitors to prove that they are people");
        }
        return switch (status) {
            case 404, 410 -> Gone.answered(status);
            case 401, 403, 407, 451, 999 -> Unsure.byHand("blocked", "it does not let robots in (" + status + ")");
            case 429 -> Unsure.later("rate-limited", "it asks us to come less often (429)");
            case 301, 302, 303, 307, 308 ->
                Unsure.byHand("redirect-nowhere", "it redirects without a usable address (" + status + ")");
            default ->
                status >= 500 && status < 600
                        ? Unsure.later("server-trouble", "its server has trouble (" + status + ")")
                        : Unsure.byHand("odd-answer", "it answers " + status + ", which says nothing");
        };
    }

    private static boolean isChallenge(HttpResponse<?> answer) {
        boolean refuses = answer.statusCode() == 403 || answer.statusCode() == 503;
        return refuses && answer.headers().firstValue("cf-mitigated").isPresent();
    }

    /** Where a redirect leads, read as kindly as browsers do; nothing when it cannot be an address. */
    static Optional<URI> location(HttpResponse<?> answer, URI from) {
        return answer.headers()
                .firstValue("Location")
                .filter(location -> !location.isBlank())
                .flatMap(location -> resolve(from, location.strip()));
    }

    private static Optional<URI> resolve(URI from, String location) {
        try {
            var to = from.resolve(URI.create(encoded(location)));
            var path = to.getRawPath() == null || to.getRawPath().isEmpty() ? "/" : "";
            var fragment = to.getRawFragment();
            var text = to.toString();
            var bare = fragment == null ? text : text.substring(0, text.length() - fragment.length() - 1);
            return Optional.of(path.isEmpty() || to.getRawQuery() != null ? URI.create(bare) : URI.create(bare + path));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    /** Characters that may not stand in an address, as browsers encode them. */
    private static String encoded(String location) {
        var encoded = new StringBuilder();
        location.codePoints().forEach(point -> {
            boolean allowed = point > 0x20 && point < 0x7F && "\"<>\\^`{|}".indexOf(point) < 0;
            if (allowed) {
                encoded.appendCodePoint(point);
                return;
            }
            for (byte octet : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
                encoded.append(String.format("%%%02X", octet));
            }
        });
        return encoded.toString();
    }
}
