package uk.co.knowandsee.signpost.links.targets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import uk.co.knowandsee.signpost.console.Progress;
import uk.co.knowandsee.signpost.links.BakedFile;
import uk.co.knowandsee.signpost.links.BrowserAddress;
import uk.co.knowandsee.signpost.problem.Where;

/** What was named by its address: a sitemap, a feed, a list, or a site to follow. */
final class Sites {

    private static final int MOST_SITEMAPS = 200;

    private final Fetcher fetcher;
    private final Limits limits;
    private final Progress progress;
    private final Harvest harvest;
    private final Set<URI> mapsSeen = new HashSet<>();

    Sites(Fetcher fetcher, Limits limits, Progress progress, Harvest harvest) {
        this.fetcher = fetcher;
        this.limits = limits;
        this.progress = progress;
        this.harvest = harvest;
    }

    void follow(URI address) throws InterruptedException {
        harvest.link(address, Where.file("command line"));
        var fetched = fetcher.fetch(address);
        if (fetched.isEmpty() || !fetched.get().isGood()) {
            return; // the check itself says why, and asks again before it says so
        }
        var page = fetched.get();
        var path = String.valueOf(address.getPath()).toLowerCase(Locale.ROOT);
        var type = page.contentType().toLowerCase(Locale.ROOT);
        if (path.endsWith(".xml") || path.endsWith(".xml.gz") || (type.contains("xml") && !type.contains("html"))) {
            map(address.toString(), page.bytes().copy());
        } else if (type.startsWith("text/plain")) {
            new AddressList(address.toString(), harvest)
                    .read(Text.of(page.bytes().copy(), type));
        } else {
            new Crawl(fetcher, limits, progress, harvest).from(page);
        }
    }

    /** A sitemap with all that it names, or a feed. */
    void map(String name, byte[] bytes) throws InterruptedException {
        var maps = new ArrayDeque<>(one(name, bytes));
        while (!maps.isEmpty() && mapsSeen.size() < MOST_SITEMAPS) {
            var next = maps.poll();
            if (!mapsSeen.add(next)) {
                continue;
            }
            var fetched = fetcher.fetch(next).filter(Fetcher.Fetched::isGood);
            if (fetched.isPresent()) {
                maps.addAll(one(next.toString(), fetched.get().bytes().copy()));
            } else {
                harvest.link(next, Where.file(name));
            }
        }
    }

    private List<URI> one(String name, byte[] bytes) {
        var text = Text.of(unpacked(bytes));
        return switch (Sitemap.rootOf(text)) {
            case "urlset", "sitemapindex" -> new Sitemap(name, harvest).read(text);
            case "rss", "feed", "RDF" -> {
                feed(name, text);
                yield List.of();
            }
            default -> {
                harvest.problems()
                        .error(
                                Where.file(name),
                                "this is neither a sitemap nor a feed",
                                "name a page, a sitemap, a feed or a list of addresses");
                yield List.of();
            }
        };
    }

    private void feed(String name, String text) {
        for (var link : BakedFile.feed(name, text).links()) {
            if (Targets.isAddress(link.written())) {
                BrowserAddress.parse(link.written())
                        .ifPresent(address -> harvest.link(
                                address,
                                new Where(name, link.spot().line(), link.spot().column())));
            }
        }
    }

    /** However far a file swells when it is unpacked, only so much of it is read. */
    private static byte[] unpacked(byte[] bytes) {
        boolean packed = bytes.length > 2 && bytes[0] == 0x1F && (bytes[1] & 0xFF) == 0x8B;
        if (!packed) {
            return bytes;
        }
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readNBytes(Targets.MOST_BYTES);
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
