package uk.co.knowandsee.signpost.links.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.Message;
import org.apache.hc.core5.http.URIScheme;
import org.apache.hc.core5.http.impl.bootstrap.HttpAsyncServer;
import org.apache.hc.core5.http.message.BasicHttpResponse;
import org.apache.hc.core5.http.nio.AsyncRequestConsumer;
import org.apache.hc.core5.http.nio.AsyncServerRequestHandler;
import org.apache.hc.core5.http.nio.entity.DiscardingEntityConsumer;
import org.apache.hc.core5.http.nio.support.BasicRequestConsumer;
import org.apache.hc.core5.http.nio.support.BasicResponseProducer;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.apache.hc.core5.http2.HttpVersionPolicy;
import org.apache.hc.core5.http2.impl.nio.bootstrap.H2ServerBootstrap;
import org.apache.hc.core5.http2.ssl.H2ServerTlsStrategy;
import org.apache.hc.core5.io.CloseMode;
import org.junit.jupiter.api.Test;
import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.links.inquiry.Inquiry;
import uk.co.knowandsee.signpost.links.inquiry.Question;
import uk.co.knowandsee.signpost.links.outcome.Verdict;
import uk.co.knowandsee.signpost.links.policy.CheckSettings;

/** Hosts that speak HTTP/2, which a hand-written server does not. */
class Http2Test {

    private static final String PAGE =
            "<html lang=en><title>Help for young people</title><h1>Help for young people</h1>"
                    + "<p>You can talk to us about anything, day or night.</p></html>";

    private final List<String> versions = new CopyOnWriteArrayList<>();

    @Test
    void a_host_that_speaks_nothing_else_is_understood() throws Exception {
        try (var network = new TestNetwork();
                var server = server(network)) {
            server.start();
            var listener = server.listen(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), URIScheme.HTTPS)
                    .get();
            network.elsewhere("two.example", ((InetSocketAddress) listener.getAddress()).getPort());
            var help = URI.create("https://two.example/help-for-young-people");
            var gone = URI.create("https://two.example/gone");

            var answers = new Inquiry(CheckSettings.usual("test"), network.surroundings(Map.of()), Progress.SILENT)
                    .ask(List.of(Question.about(help), Question.about(gone)));

            assertThat(answers.get(help).outcome().verdict()).isEqualTo(Verdict.OK);
            assertThat(answers.get(gone).outcome().reason()).isEqualTo("http-404");
            assertThat(versions).isNotEmpty().containsOnly("HTTP/2.0");
            server.close(CloseMode.IMMEDIATE);
        }
    }

    private HttpAsyncServer server(TestNetwork network) {
        return H2ServerBootstrap.bootstrap()
                .setVersionPolicy(HttpVersionPolicy.FORCE_HTTP_2)
                .setTlsStrategy(new H2ServerTlsStrategy(network.certificates().context()))
                .setCanonicalHostName("two.example")
                .register("*", new Pages())
                .create();
    }

    /** Has one page, and notes which version of HTTP each request came by. */
    private final class Pages implements AsyncServerRequestHandler<Message<HttpRequest, Void>> {

        @Override
        public AsyncRequestConsumer<Message<HttpRequest, Void>> prepare(
                HttpRequest request, EntityDetails entity, HttpContext context) {
            return new BasicRequestConsumer<>(entity == null ? null : new DiscardingEntityConsumer<>());
        }

        @Override
        public void handle(Message<HttpRequest, Void> message, ResponseTrigger trigger, HttpContext context)
                throws HttpException, IOException {
            versions.add(String.valueOf(HttpCoreContext.cast(context).getProtocolVersion()));
            boolean here = message.getHead().getPath().startsWith("/help");
            var head = new BasicHttpResponse(here ? HttpStatus.SC_OK : HttpStatus.SC_NOT_FOUND);
            trigger.submitResponse(new BasicResponseProducer(head, PAGE, ContentType.TEXT_HTML), context);
        }
    }
}
