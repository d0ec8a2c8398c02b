package uk.co.knowandsee.signpost.links.outside;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Reads a page up to a limit, counts its bytes, and hangs up on one that does not end. */
final class CappedBody implements BodySubscriber<Long> {

    private final long limit;
    private final CompletableFuture<Long> bytes = new CompletableFuture<>();
    private long read;
    private @Nullable Subscription subscription;

    CappedBody(long limit) {
        this.limit = limit;
    }

    @Override
    public CompletionStage<Long> getBody() {
        return bytes;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        this.subscription = subscription;
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> part) {
        read += part.stream().mapToLong(ByteBuffer::remaining).sum();
        if (read >= limit && subscription != null) {
            subscription.cancel();
            bytes.complete(limit);
        }
    }

    @Override
    public void onError(Throwable cause) {
        bytes.completeExceptionally(cause);
    }

    @Override
    public void onComplete() {
        bytes.complete(read);
    }
}
