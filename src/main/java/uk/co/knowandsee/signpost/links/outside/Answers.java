package uk.co.knowandsee.signpost.links.outside;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import uk.co.knowandsee.signpost.links.outcome.Outcome;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Gone;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Unsure;

/** What the head of an answer says. */
final class Answers {

    private static final int LONGEST_ADDRESS = 8 * 1024;

    private final Set<Integer> accept;

    /** @param accept statuses besides 200 to 299 that count as a page */
    Answers(Set<Integer> accept) {
        this.accept = accept;
    }

    static boolean isRedirect(Reply answer) {
        return switch (answer.status()) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    boolean isPage(Reply answer) {
        return (answer.status() >= 200 && answer.status() < 300) || accept.contains(answer.status());
    }

    /** Whether the same request could get a better answer in a moment. */
    boolean mayPass(Reply answer) {
        int status = answer.status();
        return !isPage(answer)
                && !BotWalls.stands(answer)
                && (status == 429 || status == 408 || status == 425 || (status >= 500 && status < 600));
    }

    /** What an answer means that is neither a page nor a redirect. A wall for robots is no broken page. */
    static Outcome refusal(Reply answer) {
        int status = answer.status();
        if (BotWalls.stands(answer)) {
            return Unsure.byHand("blocked", "it asks visitors to prove that they are people");
        }
        return switch (status) {
            case 404, 410 -> Gone.answered(status);
            case 400, 414 -> new Gone("http-" + status, "the server does not understand the address (" + status + ")");
            case 401, 403, 407, 451, 999 -> Unsure.byHand("blocked", "it does not let robots in (" + status + ")");
            case 429 -> Unsure.later("rate-limited", "it asks us to come less often (429)");
            case 301, 302, 303, 307, 308 ->
                new Gone("redirect-nowhere", "it sends readers on without saying where (" + status + ")");
            default ->
                status >= 500 && status < 600
                        ? Unsure.later("server-trouble", "its server has trouble (" + status + ")")
                        : Unsure.byHand("odd-answer", "it answers " + status + ", which says nothing");
        };
    }

    /** Where a redirect leads, read as kindly as browsers do; nothing when it cannot be an address. */
    static Optional<URI> location(Reply answer, URI from) {
        return answer.header("location")
                .filter(location -> !location.isBlank() && location.length() <= LONGEST_ADDRESS)
                .flatMap(location -> resolve(from, location.strip()));
    }

    static Optional<URI> resolve(URI from, String location) {
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
