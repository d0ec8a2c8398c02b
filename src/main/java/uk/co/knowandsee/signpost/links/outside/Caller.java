package uk.co.knowandsee.signpost.links.outside;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.client5.http.nio.AsyncClientConnectionManager;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.client5.http.ssl.DefaultHostnameVerifier;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.message.BasicHttpRequest;
import org.apache.hc.core5.http.nio.support.BasicRequestProducer;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.http2.HttpVersionPolicy;
import org.apache.hc.core5.http2.config.H2Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.reactor.IOReactorConfig;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** Makes one request and reads its answer, within its time. Follows nothing, keeps nothing and runs nothing. */
final class Caller implements AutoCloseable {

    private static final int LONGEST_LINE = 64 * 1024; // of a head; browsers and proxies give up far sooner
    private static final int MOST_HEADERS = 500;
    private static final int LONGEST_FILE = 64 * 1024 * 1024; // the most that a sitemap may have, and some
    private static final TimeValue IDLE = TimeValue.ofSeconds(5); // shorter than servers keep a quiet connection

    private final CheckOptions options;
    private final Witness witness;
    private final CloseableHttpAsyncClient client;

    Caller(CheckOptions options, Door door, Witness witness) {
        this.options = options;
        this.witness = witness;
        this.client = HttpAsyncClients.custom()
                .setConnectionManager(connections(door))
                .setIOReactorConfig(IOReactorConfig.custom()
                        .setIoThreadCount(Math.min(4, Runtime.getRuntime().availableProcessors()))
                        .setSelectInterval(TimeValue.ofMilliseconds(50))
                        .build())
                .setHttp1Config(Http1Config.custom()
                        .setMaxLineLength(LONGEST_LINE)
                        .setMaxHeaderCount(MOST_HEADERS)
                        .build())
                .setH2Config(H2Config.custom()
                        .setPushEnabled(false)
                        .setMaxHeaderListSize(LONGEST_LINE)
                        .setMaxContinuations(16)
                        .build())
                .setRoutePlanner(new Routes(door.proxies()))
                .setThreadFactory(Visitor::daemon)
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .disableConnectionState()
                .evictIdleConnections(IDLE)
                .setUserAgent(options.userAgent())
                .build();
        client.start();
    }

    private AsyncClientConnectionManager connections(Door door) {
        var tls = ClientTlsStrategyBuilder.create()
                .setSslContext(witness.context())
                .setHostnameVerifier(new DefaultHostnameVerifier())
                .setHostVerificationPolicy(HostnameVerificationPolicy.CLIENT)
                .buildAsync();
        return PoolingAsyncClientConnectionManagerBuilder.create()
                .setTlsStrategy(tls)
                .setDnsResolver(new Allowed(door))
                .setMaxConnPerRoute(Math.max(options.perHost(), 1))
                .setMaxConnTotal(options.atOnce() * 2)
                .setDefaultTlsConfig(TlsConfig.custom()
                        .setVersionPolicy(HttpVersionPolicy.NEGOTIATE)
                        .setHandshakeTimeout(Timeout.of(options.deadline()))
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(options.deadline()))
                        .build())
                .build();
    }

    /**
     * @param cookies those of this way so far, as the value of their header; empty when there are none
     * @param whole whether all of it is wanted even if it is no page
     */
    record Call(String method, URI address, String cookies, boolean whole) {}

    /** @throws IOException when no whole answer came back in time */
    Reply ask(Call call, Duration limit) throws IOException, InterruptedException {
        var context = HttpClientContext.create();
        context.setRequestConfig(RequestConfig.custom()
                .setResponseTimeout(Timeout.of(limit))
                .setConnectionRequestTimeout(Timeout.of(limit))
                .setProtocolUpgradeEnabled(false)
                .setAuthenticationEnabled(false)
                .build());
        var request = request(call);
        var answer = client.execute(
                target(call.address()),
                new BasicRequestProducer(request, null),
                new ReplyConsumer(call.whole() ? LONGEST_FILE : options.mostBytes(), call.whole()),
                null,
                context,
                null);
        try {
            return answer.get(Math.max(1, limit.toMillis()), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new InterruptedIOException("no whole answer in time");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException trouble ? trouble : new IOException(e.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private static HttpHost target(URI address) {
        return new HttpHost(address.getScheme(), address.getHost(), address.getPort());
    }

    private static BasicHttpRequest request(Call call) throws IOException {
        var address = call.address();
        var path = Optional.ofNullable(address.getRawPath())
                .filter(p -> !p.isEmpty())
                .orElse("/");
        var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        if (call.cookies().chars().anyMatch(c -> c < ' ' || c > '~')) {
            throw new IOException("a cookie that HTTP cannot carry");
        }
        var request = new BasicHttpRequest(call.method(), target(address), path + query);
        request.setHeader("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        request.setHeader("Accept-Language", "en-GB,en;q=0.8");
        request.setHeader("Accept-Encoding", "gzip, deflate");
        if (!call.cookies().isEmpty()) {
            request.setHeader("Cookie", call.cookies());
        }
        return request;
    }

    /** What this host showed last to prove who it is. */
    Optional<ShownCertificate> shownBy(String host) {
        return witness.shownBy(host);
    }

    @Override
    public void close() {
        client.close(CloseMode.IMMEDIATE);
    }

    /** The name service of the client: it knows only what the door has let through. */
    private record Allowed(Door door) implements DnsResolver {

        @Override
        public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
            return door.addresses(host, port);
        }

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            throw new UnknownHostException(host); // connections always name their port
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    /** Direct, or through the proxy that the environment names. */
    private static final class Routes extends DefaultRoutePlanner {

        private final Proxies proxies;

        Routes(Proxies proxies) {
            super(null);
            this.proxies = proxies;
        }

        @Override
        protected @Nullable HttpHost determineProxy(HttpHost target, HttpContext context) {
            return proxies.of(target.getSchemeName(), target.getHostName(), target.getPort())
                    .map(proxy -> new HttpHost(proxy.getScheme(), proxy.getHost(), Proxies.portOf(proxy)))
                    .orElse(null);
        }
    }
}
