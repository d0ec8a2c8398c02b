package uk.co.knowandsee.signpost.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Several browsers that share work, each in a thread of its own, because none may be spoken to from two. */
final class Readers implements AutoCloseable {

    private final List<ExecutorService> threads;
    private final List<Reader> readers;

    /**
     * One browser, with and without JavaScript.
     *
     * @param visitor has axe at hand in every page
     */
    record Reader(Playwright playwright, Browser browser, Visitor visitor, Visitor withoutJavaScript) {

        static Reader start(URI site) {
            var playwright = Browsers.playwright();
            var browser =
                    Browsers.start(playwright, Browsers.find(System.getenv()).orElseThrow());
            var visitor = new Visitor(browser, site, Look.SMALLEST);
            Barriers.expect(visitor.page().context());
            return new Reader(playwright, browser, visitor, new Visitor(browser, site, Look.WITHOUT_JAVASCRIPT));
        }

        void stop() {
            browser.close();
            playwright.close();
        }
    }

    Readers(int number, URI site) {
        this.threads = IntStream.range(0, number)
                .mapToObj(one -> Executors.newSingleThreadExecutor())
                .toList();
        var starting = threads.stream()
                .map(thread -> CompletableFuture.supplyAsync(() -> Reader.start(site), thread))
                .toList();
        this.readers = starting.stream().map(CompletableFuture::join).toList();
    }

    /** Does something with each page once, with whichever browser is free. */
    void share(Collection<String> pages, BiConsumer<String, Reader> work) {
        var left = new ConcurrentLinkedQueue<>(pages);
        onEach(reader -> {
            for (var page = left.poll(); page != null; page = left.poll()) {
                work.accept(page, reader);
            }
        });
    }

    @Override
    public void close() {
        onEach(Reader::stop);
        threads.forEach(ExecutorService::shutdownNow);
    }

    private void onEach(Consumer<Reader> work) {
        var running = IntStream.range(0, readers.size())
                .mapToObj(one -> CompletableFuture.runAsync(() -> work.accept(readers.get(one)), threads.get(one)))
                .toList();
        running.forEach(CompletableFuture::join);
    }
}
