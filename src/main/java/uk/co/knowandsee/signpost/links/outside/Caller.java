package uk.co.knowandsee.signpost.links.outside;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Makes one request and reads its answer, within its time. Follows nothing and keeps nothing. */
final class Caller {

    private final HttpClient client;
    private final CheckOptions options;

    /** No proxy: the address that was looked at is the address that is asked. */
    Caller(CheckOptions options, ExecutorService threads) {
        this.options = options;
        this.client = HttpClient.newBuilder()
                .followRedirects(Redirect.NEVER)
                .connectTimeout(options.deadline())
                .proxy(HttpClient.Builder.NO_PROXY)
                .executor(threads)
                .build();
    }

    /**
     * @param cookies those of this way so far, as the value of their header; empty when there are none
     * @throws IOException when no whole answer came back in time
     */
    HttpResponse<Long> ask(URI address, String cookies, Duration limit) throws IOException, InterruptedException {
        var answer = client.sendAsync(request(address, cookies, limit), head -> new CappedBody(options.mostBytes()));
        try {
            return answer.get(Math.max(1, limit.toMillis()), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new HttpTimeoutException("no whole answer in time");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException trouble ? trouble : new IOException(e.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private HttpRequest request(URI address, String cookies, Duration limit) throws IOException {
        boolean secure = "https".equalsIgnoreCase(address.getScheme());
        try {
            var request = HttpRequest.newBuilder(address)
                    .version(secure ? Version.HTTP_2 : Version.HTTP_1_1) // no upgrade dance in plain text
                    .timeout(limit)
                    .header("User-Agent", options.userAgent())
                    .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                    .header("Accept-Language", "en-GB,en;q=0.8");
            return (cookies.isEmpty() ? request : request.header("Cookie", cookies))
                    .GET()
                    .build();
        } catch (IllegalArgumentException e) {
            throw new IOException("cannot be asked for: " + address, e); // a cookie or address that HTTP cannot carry
        }
    }
}
