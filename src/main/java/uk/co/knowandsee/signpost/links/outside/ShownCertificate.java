package uk.co.knowandsee.signpost.links.outside;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

/** A certificate that a server showed, whether or not it can be trusted. */
record ShownCertificate(X509Certificate first, boolean alone) {

    private static final int FEWEST_RSA_BITS = 2048;

    static ShownCertificate of(X509Certificate... chain) {
        return new ShownCertificate(chain[0], chain.length == 1);
    }

    LocalDate lastDay() {
        return first.getNotAfter().toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    LocalDate firstDay() {
        return first.getNotBefore().toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** Whether nobody but its owner vouches for it. */
    boolean selfSigned() {
        return first.getSubjectX500Principal().equals(first.getIssuerX500Principal());
    }

    /** Whether it could be forged with some effort: browsers warn, or will soon. */
    boolean weak() {
        boolean shortKey = first.getPublicKey() instanceof RSAPublicKey rsa
                && rsa.getModulus().bitLength() < FEWEST_RSA_BITS;
        var signature = first.getSigAlgName().toUpperCase(Locale.ROOT);
        return shortKey || signature.startsWith("SHA1") || signature.startsWith("MD5");
    }

    Certificate remembered() {
        var subject = first.getSubjectX500Principal().getName();
        var issuer = first.getIssuerX500Principal().getName();
        return new Certificate(
                part(subject, "O").or(() -> part(subject, "CN")).orElse(""),
                part(issuer, "O").or(() -> part(issuer, "CN")).orElse(""),
                lastDay());
    }

    /** The hosts that it is for, a few of them. */
    List<String> hosts() {
        try {
            var names = Optional.ofNullable(first.getSubjectAlternativeNames()).orElse(List.of());
            return names.stream()
                    .map(name -> String.valueOf(name.get(1)))
                    .limit(3)
                    .toList();
        } catch (CertificateParsingException unreadable) {
            return List.of();
        }
    }

    private static Optional<String> part(String name, String type) {
        try {
            return new LdapName(name)
                    .getRdns().stream()
                            .filter(rdn -> rdn.getType().equalsIgnoreCase(type))
                            .map(Rdn::getValue)
                            .map(String::valueOf)
                            .findFirst();
        } catch (InvalidNameException unreadable) {
            return Optional.empty();
        }
    }
}
