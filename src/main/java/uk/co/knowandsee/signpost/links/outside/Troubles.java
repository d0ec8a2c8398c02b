package uk.co.knowandsee.signpost.links.outside;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Unsure;

/** What it means that no whole answer came back. None of it proves that a page is gone. */
final class Troubles {

    private Troubles() {}

    static Unsure of(IOException trouble) {
        if (trouble instanceof HttpTimeoutException) {
            return Unsure.later("timeout", "it did not answer in time");
        }
        if (isCertificate(trouble)) {
            return Unsure.byHand("certificate", "its certificate is not one that browsers trust");
        }
        if (has(trouble, SSLException.class)) {
            return Unsure.later("tls", "no safe connection could be made");
        }
        if (has(trouble, ConnectException.class)) {
            return Unsure.later("no-connection", "its server does not take connections");
        }
        return Unsure.later("broken-off", "the answer broke off or made no sense");
    }

    /** Whether asking again could help. */
    static boolean mayPass(IOException trouble) {
        return !isCertificate(trouble);
    }

    private static boolean isCertificate(Throwable trouble) {
        return has(trouble, CertificateException.class);
    }

    private static boolean has(Throwable trouble, Class<? extends Throwable> kind) {
        int depth = 0;
        for (var cause = trouble; cause != null && depth < 10; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
            depth++;
        }
        return false;
    }
}
