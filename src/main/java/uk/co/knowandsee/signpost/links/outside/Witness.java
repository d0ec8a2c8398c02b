package uk.co.knowandsee.signpost.links.outside;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.CertPathTrustManagerParameters;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import javax.net.ssl.X509TrustManager;

/** Trusts whom Java trusts, on the day that it is told, and remembers every certificate that it was shown. */
final class Witness extends X509ExtendedTrustManager {

    private final Set<TrustAnchor> anchors;
    private final InstantSource clock;
    private final Map<String, ShownCertificate> shown = new ConcurrentHashMap<>();

    Witness(List<X509Certificate> roots, InstantSource clock) {
        this.clock = clock;
        this.anchors = new HashSet<>();
        roots.forEach(root -> anchors.add(new TrustAnchor(root, null)));
        usual().forEach(root -> anchors.add(new TrustAnchor(root, null)));
    }

    private static List<X509Certificate> usual() {
        try {
            var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init((KeyStore) null);
            return managers(factory)
                    .map(X509TrustManager::getAcceptedIssuers)
                    .map(List::of)
                    .orElse(List.of());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java has no certificates of its own", e);
        }
    }

    private static Optional<X509ExtendedTrustManager> managers(TrustManagerFactory factory) {
        return Arrays.stream(factory.getTrustManagers())
                .filter(X509ExtendedTrustManager.class::isInstance)
                .map(X509ExtendedTrustManager.class::cast)
                .findFirst();
    }

    /** For connections whose certificates this witness sees. */
    SSLContext context() {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {this}, new SecureRandom());
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java has no TLS", e);
        }
    }

    /** What this host showed last, trusted or not. */
    Optional<ShownCertificate> shownBy(String host) {
        return Optional.ofNullable(shown.get(host.toLowerCase(Locale.ROOT)));
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String kind, SSLEngine engine) throws CertificateException {
        if (engine.getPeerHost() != null && chain.length > 0) {
            shown.put(engine.getPeerHost().toLowerCase(Locale.ROOT), ShownCertificate.of(chain));
        }
        judge().checkServerTrusted(chain, kind, engine);
    }

    /** One that knows today's date: certificates are good or not on a day, and the day is handed in. */
    private X509ExtendedTrustManager judge() throws CertificateException {
        try {
            var today = new PKIXBuilderParameters(anchors, new X509CertSelector());
            today.setRevocationEnabled(false);
            today.setDate(Date.from(clock.instant()));
            var factory = TrustManagerFactory.getInstance("PKIX");
            factory.init(new CertPathTrustManagerParameters(today));
            return managers(factory).orElseThrow(() -> new CertificateException("Java has no judge of certificates"));
        } catch (InvalidAlgorithmParameterException | java.security.NoSuchAlgorithmException e) {
            throw new CertificateException(e);
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String kind, Socket socket) throws CertificateException {
        judge().checkServerTrusted(chain, kind, socket);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String kind) throws CertificateException {
        judge().checkServerTrusted(chain, kind);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String kind, Socket socket) throws CertificateException {
        throw new CertificateException("we are no server");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String kind, SSLEngine engine) throws CertificateException {
        throw new CertificateException("we are no server");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String kind) throws CertificateException {
        throw new CertificateException("we are no server");
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
