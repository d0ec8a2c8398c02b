package uk.co.knowandsee.signpost.links.outside;

import java.io.IOException;
import java.net.IDN;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.xbill.DNS.DClass;
import org.xbill.DNS.ExtendedResolver;
import org.xbill.DNS.MXRecord;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Resolver;
import org.xbill.DNS.Section;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;
import uk.co.knowandsee.signpost.links.outcome.Outcome;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Gone;
import uk.co.knowandsee.signpost.links.outcome.Outcome.Unsure;

/**
 * Finds out whether letters to a domain arrive anywhere, as RFC 5321 (section 5.1) and RFC 7505 say: its MX records,
 * or else its own address; a lone dot as its MX says that it takes no mail. Only names are looked up; no mail server
 * is ever spoken to.
 */
public final class MailDomains {

    private static final int AT_ONCE = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(6); // for one question
    private static final String REMEDY = "find the service's new address, or take this one out";

    private final Resolver resolver;

    /** @param resolver whom to ask, and how patiently */
    public MailDomains(Resolver resolver) {
        this.resolver = resolver;
    }

    /** Asks the name servers of this machine. */
    public static MailDomains real() {
        var resolver = new ExtendedResolver();
        resolver.setTimeout(PATIENCE);
        return new MailDomains(resolver);
    }

    /** What came of each domain. */
    public Map<String, Outcome> ask(Collection<String> domains) throws InterruptedException {
        var threads = Executors.newFixedThreadPool(AT_ONCE, MailDomains::daemon);
        try {
            var running = new TreeMap<String, Future<Outcome>>();
            new TreeSet<>(domains).forEach(domain -> running.put(domain, threads.submit(asking(domain))));
            var outcomes = new TreeMap<String, Outcome>();
            for (var one : running.entrySet()) {
                outcomes.put(one.getKey(), one.getValue().get());
            }
            return outcomes;
        } catch (ExecutionException e) {
            throw new IllegalStateException("the look-up of mail domains failed", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private Callable<Outcome> asking(String domain) {
        return () -> ask(domain);
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "mail-domains");
        thread.setDaemon(true);
        return thread;
    }

    private Outcome ask(String domain) {
        try {
            var name = Name.fromString(IDN.toASCII(domain, IDN.ALLOW_UNASSIGNED), Name.root);
            var answer = query(name, Type.MX);
            return switch (answer.getRcode()) {
                case Rcode.NXDOMAIN -> confirmed(name, domain);
                case Rcode.NOERROR -> servers(answer, name, domain);
                default -> trouble(domain);
            };
        } catch (TextParseException | IllegalArgumentException e) {
            return new Gone("mail-no-domain", "`" + domain + "` cannot be the name of a domain", REMEDY);
        } catch (IOException e) {
            return trouble(domain);
        }
    }

    /** A domain counts as gone only when it is unknown twice. */
    private Outcome confirmed(Name name, String domain) throws IOException {
        return query(name, Type.MX).getRcode() == Rcode.NXDOMAIN
                ? new Gone("mail-no-domain", "there is no domain " + domain + ", so no letter arrives", REMEDY)
                : trouble(domain);
    }

    private Outcome servers(Message answer, Name name, String domain) throws IOException {
        var exchanges = records(answer, Type.MX).stream()
                .filter(MXRecord.class::isInstance)
                .map(record -> ((MXRecord) record).getTarget())
                .toList();
        if (exchanges.isEmpty()) {
            return ownAddress(name, domain);
        }
        return exchanges.stream().allMatch(Name.root::equals)
                ? new Gone("mail-refused", "the domain " + domain + " says that it takes no mail", REMEDY)
                : new Outcome.Fine("mail-server", "its domain takes mail");
    }

    /** Without MX records letters go to the domain itself. */
    private Outcome ownAddress(Name name, String domain) throws IOException {
        for (int type : new int[] {Type.A, Type.AAAA}) {
            var answer = query(name, type);
            if (answer.getRcode() != Rcode.NOERROR) {
                return trouble(domain);
            }
            if (!records(answer, type).isEmpty()) {
                return new Outcome.Fine("mail-own-address", "letters go to the domain itself");
            }
        }
        return new Gone("mail-no-server", "nobody takes mail for the domain " + domain, REMEDY);
    }

    private static List<Record> records(Message answer, int type) {
        return answer.getSection(Section.ANSWER).stream()
                .filter(record -> record.getType() == type)
                .toList();
    }

    private Message query(Name name, int type) throws IOException {
        return resolver.send(Message.newQuery(Record.newRecord(name, type, DClass.IN)));
    }

    private static Outcome trouble(String domain) {
        return Unsure.later("mail-unknown", "the name servers gave no answer about " + domain);
    }
}
