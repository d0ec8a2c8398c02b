package uk.co.knowandsee.signpost.links.hosts;

import com.ibm.icu.text.IDNA;
import java.util.Locale;

/** Host names outside ASCII, which have two forms: the one that people read and the one that machines ask for. */
public final class Idn {

    private static final IDNA UTS46 =
            IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.NONTRANSITIONAL_TO_UNICODE);

    private Idn() {}

    /** For people: {@code bücher.example (xn--bcher-kva.example)}; a host whose forms are one is shown once. */
    public static String both(String host) {
        var ascii = ascii(host);
        var readable = readable(host);
        return readable.equals(ascii) ? ascii : readable + " (" + ascii + ")";
    }

    /** As machines ask for it; a name that has no such form stays as it is. */
    public static String ascii(String host) {
        var text = new StringBuilder();
        var result = new IDNA.Info();
        UTS46.nameToASCII(host, text, result);
        return result.hasErrors() || text.isEmpty() ? host.toLowerCase(Locale.ROOT) : text.toString();
    }

    /** As people read it. */
    public static String readable(String host) {
        var text = new StringBuilder();
        var result = new IDNA.Info();
        UTS46.nameToUnicode(host, text, result);
        return result.hasErrors() || text.isEmpty() ? host.toLowerCase(Locale.ROOT) : text.toString();
    }
}
