package uk.co.knowandsee.signpost.links.world;

import java.math.BigInteger;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.X509ExtendedKeyManager;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/** An authority that tests trust, and the certificates of the hosts of a test: good ones, and every bad kind. */
final class Certificates {

    /** What kind of certificate a host shows. */
    enum Kind {
        GOOD,
        EXPIRED,
        NOT_YET,
        ENDS_SOON,
        WRONG_HOST,
        SELF_SIGNED,
        UNTRUSTED,
        LONG_RSA_KEY,
        SHORT_RSA_KEY
    }

    private record Shown(PrivateKey key, X509Certificate certificate) {}

    // made once: their secrecy is no matter here; of the kind that is made, and signed with, in little time
    private static final KeyPair KEYS = pair("EC", 256);
    private static final Map<Integer, KeyPair> RSA_KEYS = new ConcurrentHashMap<>(); // by their bits

    private final AtomicLong numbers = new AtomicLong(1);
    private final Instant now;
    private final X509Certificate root;
    private final Map<String, Kind> kinds = new ConcurrentHashMap<>();
    private final Map<String, String> owners = new ConcurrentHashMap<>();
    private final Map<String, Shown> made = new ConcurrentHashMap<>();

    Certificates(Instant now) {
        this.now = now;
        this.root = certificate("CN=Test Root,O=Test Authority", "", "CN=Test Root,O=Test Authority", KEYS, 3650, -365);
    }

    X509Certificate root() {
        return root;
    }

    void of(String host, Kind kind, String owner) {
        kinds.put(host, kind);
        owners.put(host, owner);
    }

    SSLContext context() {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(new KeyManager[] {new BySni()}, null, new SecureRandom());
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Shown make(String host) {
        var owner = owners.getOrDefault(host, "");
        var subject = "CN=" + host + (owner.isEmpty() ? "" : ",O=" + owner);
        var kind = kinds.getOrDefault(host, Kind.GOOD);
        var keys = switch (kind) {
            case LONG_RSA_KEY -> rsa(2048);
            case SHORT_RSA_KEY -> rsa(1024);
            default -> KEYS;
        };
        var authority = kind == Kind.UNTRUSTED ? "CN=Nobody,O=Nobody" : "CN=Test Root,O=Test Authority";
        var certificate = switch (kind) {
            case GOOD, LONG_RSA_KEY, SHORT_RSA_KEY, UNTRUSTED -> certificate(subject, host, authority, keys, 300, -10);
            case EXPIRED -> certificate(subject, host, authority, keys, -3, -300);
            case NOT_YET -> certificate(subject, host, authority, keys, 300, 5);
            case ENDS_SOON -> certificate(subject, host, authority, keys, 10, -300);
            case WRONG_HOST -> certificate("CN=other.example", "other.example", authority, keys, 300, -10);
            case SELF_SIGNED -> certificate(subject, host, subject, keys, 300, -10);
        };
        return new Shown(keys.getPrivate(), certificate);
    }

    private X509Certificate certificate(
            String subject, String host, String issuer, KeyPair keys, int lastDay, int firstDay) {
        try {
            var builder = new JcaX509v3CertificateBuilder(
                    new X500Name(issuer),
                    BigInteger.valueOf(numbers.getAndIncrement()),
                    Date.from(now.plus(Duration.ofDays(firstDay))),
                    Date.from(now.plus(Duration.ofDays(lastDay))),
                    new X500Name(subject),
                    keys.getPublic());
            if (host.isEmpty()) {
                builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
            } else {
                builder.addExtension(
                        Extension.subjectAlternativeName,
                        false,
                        new GeneralNames(new GeneralName(GeneralName.dNSName, host)));
            }
            var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(KEYS.getPrivate());
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (CertIOException | OperatorCreationException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair rsa(int bits) {
        return RSA_KEYS.computeIfAbsent(bits, any -> pair("RSA", bits));
    }

    private static KeyPair pair(String algorithm, int bits) {
        try {
            var generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Shows the certificate of the host that the caller asks for. */
    private final class BySni extends X509ExtendedKeyManager {

        private String wanted(SSLSession session) {
            return session instanceof ExtendedSSLSession extended
                    ? extended.getRequestedServerNames().stream()
                            .filter(SNIHostName.class::isInstance)
                            .map(name -> ((SNIHostName) name).getAsciiName())
                            .findFirst()
                            .orElse("unnamed.example")
                    : "unnamed.example";
        }

        @Override
        public String chooseServerAlias(String keyType, Principal[] issuers, Socket socket) {
            return ofKind(keyType, wanted(((SSLSocket) socket).getHandshakeSession()));
        }

        @Override
        public String chooseEngineServerAlias(String keyType, Principal[] issuers, SSLEngine engine) {
            return ofKind(keyType, wanted(engine.getHandshakeSession()));
        }

        /** The host, if its key is of the kind that is asked for, else nothing. */
        private @Nullable String ofKind(String keyType, String host) {
            return keyType.equals(shown(host).key().getAlgorithm()) ? host : null;
        }

        @Override
        public X509Certificate[] getCertificateChain(String alias) {
            return new X509Certificate[] {shown(alias).certificate()};
        }

        @Override
        public PrivateKey getPrivateKey(String alias) {
            return shown(alias).key();
        }

        private Shown shown(String host) {
            return Optional.ofNullable(made.get(host))
                    .orElseGet(() -> made.computeIfAbsent(host, Certificates.this::make));
        }

        @Override
        public String[] getClientAliases(String keyType, Principal[] issuers) {
            return new String[0];
        }

        @Override
        public String[] getServerAliases(String keyType, Principal[] issuers) {
            return new String[0];
        }

        @Override
        public String chooseClientAlias(String[] keyType, Principal[] issuers, Socket socket) {
            return null;
        }
    }
}
