package uk.co.knowandsee.signpost.links.outside;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;
import uk.co.knowandsee.signpost.links.outcome.Outcome;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Gone;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Unsure;

/**
 * What it means that no whole answer came back. Silence proves nothing; a certificate that every browser refuses keeps
 * every reader out.
 */
final class Troubles {

    private static final String TELL = "tell the service that browsers keep readers out, and give readers its number";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Troubles() {}

    /** @param shown the certificate that the server showed, if it got that far */
    static Outcome of(IOException trouble, String host, Optional<ShownCertificate> shown) {
        if (has(trouble, InterruptedIOException.class)) {
            return Unsure.later("timeout", "it did not answer in time");
        }
        if (isCertificate(trouble)) {
            return certificate(trouble, host, shown);
        }
        if (has(trouble, SSLException.class)) {
            return isWeak(trouble)
                    ? Unsure.byHand("tls-weak", "it offers only encryption that is too weak")
                    : Unsure.later("tls", "no safe connection could be made");
        }
        boolean refused = has(trouble, ConnectException.class)
                || has(trouble, NoRouteToHostException.class)
                || has(trouble, UnknownHostException.class);
        return refused
                ? Unsure.later("no-connection", "its server does not take connections")
                : Unsure.later("broken-off", "the answer broke off or made no sense");
    }

    /** Whether asking again could help. */
    static boolean mayPass(IOException trouble) {
        return !isCertificate(trouble) && !isWeak(trouble);
    }

    private static Outcome certificate(IOException trouble, String host, Optional<ShownCertificate> shown) {
        if (has(trouble, CertificateExpiredException.class)) {
            return new Gone(
                    "tls-expired",
                    "its certificate ran out"
                            + shown.map(s -> " on " + inWords(s.lastDay())).orElse("") + ": browsers warn readers away",
                    TELL);
        }
        if (has(trouble, CertificateNotYetValidException.class)) {
            return new Gone(
                    "tls-not-yet",
                    "its certificate is not good yet"
                            + shown.map(s -> ", but from " + inWords(s.firstDay()))
                                    .orElse("") + ": browsers warn readers away",
                    TELL);
        }
        if (has(trouble, SSLPeerUnverifiedException.class)) {
            return new Gone(
                    "tls-wrong-host",
                    "its certificate is not for " + host
                            + shown.map(s -> " but for " + String.join(", ", s.hosts()))
                                    .orElse("")
                            + ": browsers warn readers away",
                    TELL);
        }
        if (isTooWeak(trouble)) {
            return Unsure.byHand("tls-weak", "its certificate is too weak");
        }
        return shown.filter(s -> s.selfSigned() && s.alone()).isPresent()
                ? new Gone("tls-self-signed", "nobody but itself vouches for it: browsers warn readers away", TELL)
                : Unsure.byHand("tls-untrusted", "its certificate comes from somebody whom we do not know");
    }

    private static String inWords(LocalDate day) {
        return day.format(DAY);
    }

    private static boolean isCertificate(Throwable trouble) {
        return has(trouble, CertificateException.class)
                || has(trouble, CertPathValidatorException.class)
                || has(trouble, SSLPeerUnverifiedException.class);
    }

    private static boolean isTooWeak(Throwable trouble) {
        return find(trouble, CertPathValidatorException.class)
                .filter(e -> e.getReason() == BasicReason.ALGORITHM_CONSTRAINED)
                .isPresent();
    }

    /** The two sides found no way of speaking that both think safe. */
    private static boolean isWeak(Throwable trouble) {
        return find(trouble, SSLException.class)
                .map(e -> String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT))
                .filter(words -> words.contains("protocol_version")
                        || words.contains("handshake_failure")
                        || words.contains("insufficient_security")
                        || words.contains("no appropriate protocol")
                        || words.contains("is not enabled or supported")
                        || words.contains("not accepted by client preferences")
                        || words.contains("dh serverkeyexchange does not comply"))
                .isPresent();
    }

    private static boolean has(Throwable trouble, Class<? extends Throwable> kind) {
        return find(trouble, kind).isPresent();
    }

    private static <T extends Throwable> Optional<T> find(@Nullable Throwable trouble, Class<T> kind) {
        int depth = 0;
        for (var cause = trouble; cause != null && depth < 12; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return Optional.of(kind.cast(cause));
            }
            depth++;
        }
        return Optional.empty();
    }
}
