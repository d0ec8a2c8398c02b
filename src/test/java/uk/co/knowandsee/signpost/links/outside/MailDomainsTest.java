package uk.co.knowandsee.signpost.links.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.MXRecord;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.Type;
import uk.co.knowandsee.signpost.links.outcome.Outcome;
import uk.co.knowandsee.signpost.links.outcome.Verdict;

/** Against a small name server on this machine. */
class MailDomainsTest {

    private final Map<String, Integer> asked = new ConcurrentHashMap<>();
    private final Random random = new Random(5);
    private DatagramSocket socket;
    private MailDomains domains;

    MailDomainsTest() throws IOException {
        socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
        var resolver =
                new SimpleResolver(new InetSocketAddress(InetAddress.getLoopbackAddress(), socket.getLocalPort()));
        resolver.setTimeout(Duration.ofMillis(400));
        domains = new MailDomains(resolver);
    }

    @BeforeEach
    void start() {
        var server = new Thread(this::serve, "name server");
        server.setDaemon(true);
        server.start();
    }

    @AfterEach
    void stop() {
        socket.close();
    }

    @Test
    void a_domain_with_a_mail_server_takes_mail() throws Exception {
        assertThat(reason("mail.example")).isEqualTo("ok mail-server");
    }

    @Test
    void a_domain_under_another_name_takes_mail_where_that_one_does() throws Exception {
        assertThat(reason("alias.example")).isEqualTo("ok mail-server");
    }

    @Test
    void without_a_mail_server_letters_go_to_the_domain_itself() throws Exception {
        assertThat(reason("old.example")).isEqualTo("ok mail-own-address");
    }

    @Test
    void a_domain_that_is_nowhere_is_broken_once_it_was_unknown_twice() throws Exception {
        assertThat(reason("gone.example")).isEqualTo("broken mail-no-domain");
        assertThat(asked).containsEntry("gone.example MX", 2);
    }

    @Test
    void a_domain_that_says_it_takes_no_mail_is_broken() throws Exception {
        assertThat(reason("nomail.example")).isEqualTo("broken mail-refused");
    }

    @Test
    void a_domain_with_neither_server_nor_address_is_broken() throws Exception {
        assertThat(reason("empty.example")).isEqualTo("broken mail-no-server");
    }

    @Test
    void silence_trouble_and_nonsense_prove_nothing() throws Exception {
        assertThat(reason("silent.example")).isEqualTo("unsure mail-unknown");
        assertThat(reason("trouble.example")).isEqualTo("unsure mail-unknown");
        assertThat(reason("nonsense.example")).isEqualTo("unsure mail-unknown");
    }

    @Test
    void no_name_at_all_is_broken_without_asking() throws Exception {
        assertThat(reason("a".repeat(70) + ".example")).isEqualTo("broken mail-no-domain");
        assertThat(reason("two..dots")).isEqualTo("broken mail-no-domain");
        assertThat(asked).isEmpty();
    }

    @Test
    void many_domains_are_asked_about_once_each() throws Exception {
        var outcomes = domains.ask(List.of("mail.example", "gone.example", "mail.example"));

        assertThat(outcomes).containsOnlyKeys("gone.example", "mail.example");
        assertThat(outcomes.get("mail.example")).extracting(Outcome::verdict).isEqualTo(Verdict.OK);
        assertThat(asked).containsEntry("mail.example MX", 1);
    }

    private String reason(String domain) throws InterruptedException {
        var outcome = domains.ask(List.of(domain)).get(domain);
        return outcome == null ? "nothing" : outcome.verdict().id() + " " + outcome.reason();
    }

    private void serve() {
        var buffer = new byte[4096];
        while (!socket.isClosed()) {
            try {
                var packet = new DatagramPacket(buffer, buffer.length);
                socket.receive(packet);
                answer(packet);
            } catch (SocketException e) {
                return; // closed: the test is over
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void answer(DatagramPacket packet) throws IOException {
        var query = new Message(Arrays.copyOf(packet.getData(), packet.getLength()));
        var question = query.getQuestion();
        var domain = question.getName().toString(true);
        asked.merge(domain + " " + Type.string(question.getType()), 1, Integer::sum);
        if (domain.equals("silent.example")) {
            return;
        }
        var bytes = reply(query, question, domain).toWire();
        if (domain.equals("nonsense.example")) {
            random.nextBytes(bytes);
        }
        socket.send(new DatagramPacket(bytes, bytes.length, packet.getSocketAddress()));
    }

    private static Message reply(Message query, Record question, String domain) throws IOException {
        var reply = new Message(query.getHeader().getID());
        reply.getHeader().setFlag(Flags.QR);
        reply.getHeader().setFlag(Flags.RA);
        reply.addRecord(question, Section.QUESTION);
        var name = question.getName();
        boolean mail = question.getType() == Type.MX;
        switch (domain) {
            case "mail.example" -> add(reply, mx(name, "mx.mail.example."));
            case "alias.example" -> {
                var other = Name.fromString("mail.example.");
                add(reply, new CNAMERecord(name, DClass.IN, 60, other));
                add(reply, mx(other, "mx.mail.example."));
            }
            case "nomail.example" -> add(reply, mx(name, "."));
            case "old.example" -> {
                if (!mail) {
                    add(reply, new ARecord(name, DClass.IN, 60, InetAddress.getByAddress(new byte[] {(byte) 192, 0, 2, 1
                    })));
                }
            }
            case "gone.example" -> reply.getHeader().setRcode(Rcode.NXDOMAIN);
            case "trouble.example" -> reply.getHeader().setRcode(Rcode.SERVFAIL);
            default -> {} // no such records
        }
        return reply;
    }

    private static void add(Message reply, Record record) {
        reply.addRecord(record, Section.ANSWER);
    }

    private static Record mx(Name name, String server) throws IOException {
        return new MXRecord(name, DClass.IN, 60, server.equals(".") ? 0 : 10, Name.fromString(server));
    }
}
