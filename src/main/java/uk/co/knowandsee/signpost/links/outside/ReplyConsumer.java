package uk.co.knowandsee.signpost.links.outside;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.nio.AsyncResponseConsumer;
import org.apache.hc.core5.http.nio.CapacityChannel;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.jspecify.annotations.Nullable;

/** Takes an answer in up to a limit, and hangs up on one that does not end. */
final class ReplyConsumer implements AsyncResponseConsumer<Reply> {

    private static final int FEWEST = 16 * 1024; // of a file that nobody reads: enough to see what it is

    private final int limit;
    private final boolean whole;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private @Nullable HttpResponse head;
    private @Nullable FutureCallback<Reply> result;
    private Optional<ShownCertificate> certificate = Optional.empty();
    private int most;

    /** @param whole whether all of it is wanted even if it is no page */
    ReplyConsumer(int limit, boolean whole) {
        this.limit = limit;
        this.whole = whole;
    }

    @Override
    public void consumeResponse(
            HttpResponse response,
            @Nullable EntityDetails entity,
            HttpContext context,
            FutureCallback<Reply> resultCallback) {
        head = response;
        result = resultCallback;
        certificate = shown(HttpCoreContext.cast(context));
        most = entity == null || whole || isText(entity.getContentType()) ? limit : Math.min(limit, FEWEST);
        if (entity == null) {
            resultCallback.completed(reply(true));
        }
    }

    @Override
    public void informationResponse(HttpResponse response, HttpContext context) {}

    @Override
    public void updateCapacity(CapacityChannel channel) throws IOException {
        channel.update(Integer.MAX_VALUE);
    }

    @Override
    public void consume(ByteBuffer part) throws IOException {
        var bytes = new byte[Math.min(part.remaining(), most - body.size())];
        part.get(bytes);
        body.write(bytes, 0, bytes.length);
        if (body.size() >= most) {
            finish(false);
            throw new IOException("that is enough of this answer"); // hangs up; the result is out already
        }
    }

    @Override
    public void streamEnd(@Nullable List<? extends Header> trailers) {
        finish(true);
    }

    @Override
    public void failed(Exception cause) {}

    @Override
    public void releaseResources() {}

    private void finish(boolean whole) {
        if (result != null) {
            result.completed(reply(whole));
        }
    }

    private Reply reply(boolean whole) {
        var headers = new LinkedHashMap<String, List<String>>();
        if (head == null) {
            throw new IllegalStateException("a body came before its head");
        }
        for (var header : head.getHeaders()) {
            headers.computeIfAbsent(header.getName().toLowerCase(Locale.ROOT), any -> new ArrayList<>())
                    .add(Optional.ofNullable(header.getValue()).orElse(""));
        }
        return Unpacked.reply(head.getCode(), Map.copyOf(headers), body.toByteArray(), whole, limit, certificate);
    }

    private static Optional<ShownCertificate> shown(HttpCoreContext context) {
        try {
            var session = context.getSSLSession();
            return session == null
                    ? Optional.empty()
                    : Optional.of(ShownCertificate.of(
                            Arrays.copyOf(session.getPeerCertificates(), 1, X509Certificate[].class)));
        } catch (SSLPeerUnverifiedException | ArrayStoreException none) {
            return Optional.empty();
        }
    }

    /** What has no type may be a page. */
    private static boolean isText(@Nullable String contentType) {
        var type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        return type.isBlank() || type.contains("html") || type.contains("xml") || type.startsWith("text/");
    }
}
